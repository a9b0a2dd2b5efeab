import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// The chips of people's cards, made on first use and kept.
struct ChipsTests {
    private let today = Day("2026-11-24")!
    private let databases: Databases
    private let keys: TrainingKeys

    init() throws {
        databases = try Databases.inMemory()
        keys = try Shipped.library().trainingKeys()
    }

    private func chips() throws -> Chips {
        try Chips(for: databases, library: Shipped.library())
    }

    private func person(_ id: String, on day: Day? = nil) throws -> Person {
        try #require(Shipped.library().roster.people(on: day ?? today).first { $0.id == id })
    }

    @Test func `the card is as the person's file has it`() throws {
        let person = try person("kunren-hanako")
        let sheet = try #require(person.card)
        let card = try #require(try chips().card(of: person))
        #expect(card.jpki.serial == sheet.serial)
        #expect(card.jpki.certificateUntil == sheet.certificateUntil)
        #expect(card.until == sheet.cardUntil)
        #expect(card.input.text.name == person.name)
        let certificate = try IssuedCertificate(
            der: card.read(JPKIFile.authenticationCertificate.rawValue, of: .jpki))
        #expect(certificate.serial == sheet.serial)
        #expect(certificate.from <= today)
    }

    @Test func `everybody's certificate is in its time, or has been`() throws {
        let chips = try chips()
        for person in try Shipped.library().roster.people(on: today) {
            guard let card = try chips.card(of: person) else { continue }
            #expect(card.jpki.authentication.certificate.from <= today, "\(person.id)")
        }
    }

    @Test func `counters outlive the program, and the person's misses count before the first use`() throws {
        let person = try person("kunren-hanako")
        var card = try #require(try chips().card(of: person))
        _ = card.verify(pin: "0000")
        _ = card.countFace(matched: false)
        try chips().keep(card, of: person)
        let later = try #require(try chips().card(of: person))
        #expect(later.jpki.pin?.triesLeft == 2)
        #expect(later.face.triesLeft == 9)
        #expect(!later.jpki.isPINVerified)
    }

    @Test func `the first window of a new day finds the cards as their files say`() throws {
        func triesLeft(_ session: Session, _ id: String) throws -> [ChipStanding] {
            try session.world.chips.standings(of: #require(session.world.people[id]))
        }
        let first = try Shipped.session(in: databases)
        first.send(.accountChosen(.counter))
        try first.perform(.card(person: "kunren-hanako"))
        try first.perform(.pin("9999"))
        #expect(try triesLeft(first, "kunren-hanako").map(\.pinTriesLeft) == [2])
        let second = try Shipped.session(in: databases, at: Shipped.now + 600)
        #expect(try triesLeft(second, "kunren-hanako").map(\.pinTriesLeft) == [2])
        let next = try Shipped.session(in: databases, at: Shipped.now + 24 * 3600)
        for id in Shipped.people {
            let sheet = try #require(next.world.people[id])
            let card = try triesLeft(next, id).first
            #expect(card?.pinTriesLeft == sheet.card.flatMap { card in card.pin.map { _ in 3 - card.misses } }, "\(id)")
            #expect(card?.faceTriesLeft == sheet.card.map { _ in 10 }, "\(id)")
        }
    }

    @Test func `when the day moves the dates the key stays`() throws {
        let before = try #require(try chips().card(of: person("enshu-keiko")))
        let after = try #require(try chips().card(of: person("enshu-keiko", on: today + 30)))
        #expect(before.jpki.certificateUntil < after.jpki.certificateUntil)
        let challenge: [UInt8] = [1, 2, 3]
        #expect(
            try before.sign(challenge, path: .withoutPIN) == after.sign(challenge, path: .withoutPIN))
    }

    @Test func `a renewed certificate is the card's from then on`() throws {
        let person = try person("kunren-hanako")
        let chips = try chips()
        var card = try #require(try chips.card(of: person))
        let former = try #require(person.card).serial
        try chips.take(
            .certificatesRenewed(serial: "7E57A0B10C01FFFF", keys: chips.newKeys(of: person, on: today), on: today),
            on: &card, of: person)
        #expect(card.jpki.serial == "7E57A0B10C01FFFF")
        #expect(
            try self.chips().card(of: person)?.jpki.authentication.certificate == card.jpki.authentication.certificate)
        #expect(Set(try databases.cards.revocations().map(\.serial)) == [former])
        #expect(try databases.cards.renewals().map(\.card) == [former])
    }

    @Test func `the centre hears of renewals and revocations`() throws {
        let session = try Shipped.session(in: databases)
        let person = try person("kunren-hanako", on: session.now.day)
        let former = try #require(person.card).serial
        #expect(try databases.centre.linkedSerials().contains(former))
        let chips = try chips()
        var card = try #require(try chips.card(of: person))
        try chips.take(
            .certificatesRenewed(
                serial: "7E57A0B10C01FFFF", keys: chips.newKeys(of: person, on: today), on: today), on: &card,
            of: person)
        try chips.inform(databases.centre, on: today)
        #expect(try databases.centre.linkedSerials().contains(former))
        for _ in 1...2 { try chips.inform(databases.centre, on: today + 1) }
        let linked = try databases.centre.linkedSerials()
        #expect(linked.contains("7E57A0B10C01FFFF"))
        #expect(!linked.contains(former))
    }

    @Test func `a card registered at the reader and renewed later stays registered`() throws {
        let session = try Shipped.session(in: databases)
        let person = try person("kunren-jiro", on: session.now.day)
        let stated = try #require(person.card).serial
        let chips = try chips()
        var card = try #require(try chips.card(of: person))
        try chips.take(
            .certificatesRenewed(serial: "7E57A0B10C01FFFF", keys: chips.newKeys(of: person, on: today), on: today),
            on: &card, of: person)
        try databases.centre.link(serials: [stated])
        _ = try Shipped.session(in: databases, at: session.now + 86_400)
        #expect(try databases.centre.linkedSerials().contains("7E57A0B10C01FFFF"))
        _ = try Shipped.session(in: databases, at: session.now + 2 * 86_400)
        #expect(try databases.centre.linkedSerials().contains("7E57A0B10C01FFFF"))
    }

    @Test func `an expired card is not renewed, and can still be put down`() throws {
        let people = try Shipped.library().roster.people(on: today)
        let person = try #require(people.first { $0.card.map { $0.cardUntil < today } ?? false })
        let chips = try chips()
        var card = try #require(try chips.card(of: person))
        #expect(throws: Failure.self) {
            try chips.take(
                .certificatesRenewed(serial: "7E57A0B10C01FFFF", keys: chips.newKeys(of: person, on: today), on: today),
                on: &card, of: person)
        }
        #expect(try chips.card(of: person)?.jpki.serial == person.card?.serial)
    }

    @Test func `the serial after another is one that nobody has`() throws {
        let people = try Shipped.library().roster.people(on: today)
        let chips = try chips()
        let person = try #require(people.first { $0.id == "kunren-hanako" })
        _ = try chips.card(of: person)
        #expect(try chips.nextSerial(after: "7E57A0B10C000001", besides: []) != "7E57A0B10C010001")
        #expect(try chips.nextSerial(after: "7E57A0B10C110001", besides: ["7E57A0B10C120001"]) == "7E57A0B10C130001")
    }

    @Test func `somebody without a card has no chip`() throws {
        let people = try Shipped.library().roster.people(on: today).filter { $0.card == nil }
        #expect(!people.isEmpty)
        let chips = try chips()
        for person in people { #expect(try chips.card(of: person) == nil) }
    }

    @Test func `the centre believes the card`() throws {
        let chips = try chips()
        let person = try person("kunren-hanako")
        var card = try #require(try chips.card(of: person))
        #expect(card.verify(pin: "1234") == .accepted)
        let centre = Centre(store: databases.centre, trust: chips.trust)
        let asker = Asker(institution: "4017999014", terminal: "T1", operatorID: "op1", account: .counter)
        let now = Moment(day: today, second: 9 * 3600)
        guard case .challenge(let challenge) = centre.reply(to: .challenge(asker: asker), at: now) else {
            Issue.record("no challenge")
            return
        }
        let signed = CardAuthentication(
            certificate: Octets(try card.read(JPKIFile.authenticationCertificate.rawValue, of: .jpki)),
            challenge: challenge, signature: Octets(try card.sign(challenge.bytes, path: .pin).bytes), proof: "pin")
        guard case .authenticated(let found) = centre.reply(to: .authenticate(signed, asker: asker), at: now) else {
            Issue.record("not authenticated")
            return
        }
        #expect(found.validUntil == card.jpki.certificateUntil)
    }

    @Test func `a store without authorities gets new ones, and keeps them`() throws {
        func chips() throws -> Chips {
            try Chips(store: databases.cards, keys: TrainingKeyMaker(keys), secret: [1, 2, 3])
        }
        let own = try chips().service
        #expect(try chips().service == own)
        #expect(try databases.cards.authorityKeys()?.authentication == keys.cards[0])
    }

    @Test func `keys by chance differ`() throws {
        var maker = RandomKeyMaker()
        #expect(try maker.makeKey() != maker.makeKey())
    }
}
