import Basics
import CardReaderSim
import Foundation
import GRDB

@testable import Eligibility

/// The fixed key pairs, read from the file that ships.
enum Training {
    static let keys: TrainingKeys = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "scenarios/training-keys.pem")
        return try! TrainingKeys(parsing: try! String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }()

    static let service = try! JPKIService(keys.authorities)
    /// An authority of the same name that nobody trusts.
    static let foreign = try! JPKIService(AuthorityKeys(authentication: keys.foreign, signature: keys.foreign))

    static func card(
        serial: String = "0A", from: String = "2025-01-15", until: String = "2030-01-15",
        service: JPKIService = service, key: Int = 0
    ) throws -> Card {
        Card(
            jpki: try service.application(
                serial: serial,
                keys: ChipKeys(authentication: keys.cards[key], signature: keys.cards[(key + 1) % keys.cards.count]),
                from: day(from), until: day(until), pin: CardPIN("1234")),
            surface: CardSurfaceApplication(photo: nil),
            input: SurfaceInputApplication(text: CardText(name: "架空　花子", birth: day("1980-01-15"), sex: .female)),
            until: day("2035-01-15"))
    }
}

/// A centre that trusts the training authority, and a counter in front of it.
struct CardCounter {
    let test: TestCentre
    var centre: Centre

    init(_ people: RegisteredPerson...) throws {
        test = try TestCentre()
        try test.centre.store.take(people.flatMap(\.entries))
        centre = Centre(
            store: test.centre.store,
            trust: CardTrust(
                authority: Training.service.authentication.certificate.der, secret: Array("nobody can guess".utf8)))
        test.statements.forget()
    }

    static let nine = Moment("2026-11-24 09:00")!

    func challenge(_ asker: Asker = asker(.counter), at now: Moment = nine) throws -> Octets {
        let reply = centre.reply(to: .challenge(asker: asker), at: now)
        guard case .challenge(let challenge) = reply else { throw Unexpected(reply: reply) }
        return challenge
    }

    /// What a reader sends on: certificate read, challenge signed on the path of the proof.
    func signed(_ challenge: Octets, by card: Card, proof: IdentityProof = .face) throws -> CardAuthentication {
        CardAuthentication(
            certificate: Octets(try card.read(JPKIFile.authenticationCertificate.rawValue, of: .jpki)),
            challenge: challenge, signature: Octets(try card.sign(challenge.bytes, path: proof.signingPath).bytes),
            proof: proof.rawValue)
    }

    /// The reply to a card that was put down, from the challenge on.
    func authenticate(
        _ card: Card, asker: Asker = asker(.counter), at now: Moment = nine
    ) throws -> CentreReply {
        centre.reply(to: .authenticate(try signed(challenge(asker, at: now), by: card), asker: asker), at: now)
    }

    func authenticated(_ card: Card, asker: Asker = asker(.counter), at now: Moment = nine) throws -> AuthenticatedCard
    {
        let reply = try authenticate(card, asker: asker, at: now)
        guard case .authenticated(let found) = reply else { throw Unexpected(reply: reply) }
        return found
    }

    func check(
        _ authentication: String, id: String = "check-1", consents: Set<ConsentItem> = [],
        asker: Asker = asker(.counter), at now: Moment = nine
    ) -> CentreReply {
        let inquiry = Inquiry(
            check: id, key: .authenticated(authentication: authentication), on: now.day, consents: consents,
            asker: asker)
        return centre.reply(to: .check(inquiry), at: now)
    }

    var log: [UsageEntry] {
        get throws { try centre.store.usageLog.entries() }
    }
}

extension CentreReply {
    var validity: Validity? {
        if case .answer(let answer) = self { answer.validity } else { nil }
    }
}
