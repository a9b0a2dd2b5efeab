import Basics
import CardReaderSim
import Testing

@testable import Eligibility

/// A challenge, its signature, and what the centre makes of them.
struct CardAuthenticationTests {
    private let counter: CardCounter
    private let nine = CardCounter.nine

    init() throws { counter = try CardCounter(try fullPerson()) }

    private func reply(to authentication: CardAuthentication, at now: Moment? = nil) -> CentreReply {
        counter.centre.reply(to: .authenticate(authentication, asker: asker(.counter)), at: now ?? nine)
    }

    /// Nothing about anybody was read.
    private func expectNobodyRead() {
        for table in ["FROM certificate", "FROM person", "FROM coverage", "FROM revoked_certificate"] {
            #expect(counter.test.statements.count(mentioning: table) == 0, "\(table)")
        }
    }

    @Test func `a card of the authority is what it says`() throws {
        var card = try Training.card()
        #expect(card.verify(pin: "1234") == .accepted)
        let signed = try counter.signed(counter.challenge(), by: card, proof: .pin)
        guard case .authenticated(let found) = reply(to: signed) else {
            Issue.record("not authenticated")
            return
        }
        #expect(found.registered)
        #expect(found.standing == .alive)
        #expect(found.validUntil == day("2030-01-15"))
        let usage = try #require(try counter.log.last).usage
        #expect(usage.kind == .authenticate)
        #expect(usage.key == "card 0A pin")
        #expect(usage.outcome == "authenticated")
        #expect(try counter.log.count == 1)
    }

    @Test func `a card that nobody has is genuine and not registered`() throws {
        #expect(try !counter.authenticated(Training.card(serial: "7E57")).registered)
    }

    @Test func `challenges differ, and so do those of another secret`() throws {
        let challenges = try (0..<3).map { _ in try counter.challenge().bytes }
        #expect(Set(challenges).count == 3)
        #expect(challenges.allSatisfy { $0.count == 32 })
        let trusts = ["one", "two"].map { CardTrust(authority: [], secret: Array($0.utf8)) }
        #expect(trusts[0].challenge(1) != trusts[1].challenge(1))
        #expect(trusts[0].challenge(1) != trusts[0].authentication(1))
        #expect(!"\(trusts[0])\(String(reflecting: trusts[0]))".contains("111"))
    }

    @Test func `a challenge alone leaves no entry in the usage log`() throws {
        _ = try counter.challenge()
        #expect(try counter.log.isEmpty)
    }

    @Test func `a signature that was listened to is refused the second time`() throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        guard case .authenticated = reply(to: signed) else {
            Issue.record("not authenticated")
            return
        }
        #expect(reply(to: signed, at: nine + 1) == .notAuthenticated(.replayed))
        #expect(try counter.log.map(\.usage.outcome) == ["authenticated", "replayed"])
        #expect(try counter.log.map(\.usage.key) == ["card 0A face", ""])
    }

    @Test func `a challenge of one's own making is refused`() throws {
        let signed = try counter.signed(Octets(Array(repeating: 7, count: 32)), by: Training.card())
        #expect(reply(to: signed) == .notAuthenticated(.unknownChallenge))
        expectNobodyRead()
    }

    @Test func `a challenge given to another institution is unknown`() throws {
        let challenge = try counter.challenge(asker(.counter, otherClinic))
        #expect(reply(to: try counter.signed(challenge, by: Training.card())) == .notAuthenticated(.unknownChallenge))
    }

    @Test(arguments: [(300, true), (301, false)])
    func `a challenge is good for five minutes`(seconds: Int, isGood: Bool) throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let reply = reply(to: signed, at: nine + seconds)
        if isGood {
            guard case .authenticated = reply else {
                Issue.record("\(reply)")
                return
            }
        } else {
            #expect(reply == .notAuthenticated(.expiredChallenge))
        }
    }

    @Test func `a certificate of another authority of the same name is refused before anybody is looked up`() throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card(service: Training.foreign))
        #expect(reply(to: signed) == .notAuthenticated(.otherAuthority))
        expectNobodyRead()
        #expect(try counter.log.map(\.usage.key) == [""])
    }

    @Test func `a certificate for signatures is none for user authentication`() throws {
        let issued = try Training.service.signature.issue(
            serial: "0A", for: Training.keys.cards[0], from: day("2025-01-15"), until: day("2030-01-15"))
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let forged = CardAuthentication(
            certificate: Octets(issued.certificate.der), challenge: signed.challenge, signature: signed.signature,
            proof: "pin")
        #expect(reply(to: forged) == .notAuthenticated(.otherAuthority))
    }

    @Test func `the authority's own certificate is no card's`() throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let forged = CardAuthentication(
            certificate: Octets(Training.service.authentication.certificate.der), challenge: signed.challenge,
            signature: signed.signature, proof: "pin")
        #expect(reply(to: forged) == .notAuthenticated(.otherAuthority))
    }

    @Test func `a genuine certificate with another chip's signature is refused before anybody is looked up`() throws {
        let challenge = try counter.challenge()
        let own = try counter.signed(challenge, by: Training.card())
        let other = try counter.signed(challenge, by: Training.card(key: 2))
        let forged = CardAuthentication(
            certificate: own.certificate, challenge: challenge, signature: other.signature, proof: "pin")
        #expect(reply(to: forged) == .notAuthenticated(.wrongSignature))
        expectNobodyRead()
        // The challenge is used up.
        #expect(reply(to: own) == .notAuthenticated(.replayed))
    }

    @Test func `a signature over another challenge is refused`() throws {
        let (first, second) = (try counter.challenge(), try counter.challenge())
        let signed = try counter.signed(first, by: Training.card())
        let forged = CardAuthentication(
            certificate: signed.certificate, challenge: second, signature: signed.signature, proof: "pin")
        #expect(reply(to: forged) == .notAuthenticated(.wrongSignature))
    }

    @Test(arguments: [[], [0x30, 0x00], Array(repeating: 0xFF, count: 900)] as [[UInt8]])
    func `bytes that are no certificate are refused`(bytes: [UInt8]) throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let forged = CardAuthentication(
            certificate: Octets(bytes), challenge: signed.challenge, signature: signed.signature, proof: "pin")
        #expect(reply(to: forged) == .notAuthenticated(.unreadable))
        expectNobodyRead()
    }

    /// A certificate altered anywhere is refused, whatever the place means.
    @Test func `no byte of a certificate can be changed`() throws {
        let card = try Training.card()
        let verification = CardVerification(authority: Training.service.authentication.certificate.der)
        let signed = try counter.signed(counter.challenge(), by: card)
        #expect(try verification.verify(signed).serial == "0A")
        for place in stride(from: 0, to: signed.certificate.bytes.count, by: 7) {
            var bytes = signed.certificate.bytes
            bytes[place] ^= 0x10
            let altered = CardAuthentication(
                certificate: Octets(bytes), challenge: signed.challenge, signature: signed.signature, proof: "pin")
            #expect(throws: AuthenticationRefusal.self, "byte \(place)") { try verification.verify(altered) }
        }
    }

    @Test func `a centre that trusts nobody refuses every card`() throws {
        let centre = Centre(store: counter.centre.store)
        let reply = centre.reply(to: .challenge(asker: asker(.counter)), at: nine)
        guard case .challenge(let challenge) = reply else {
            Issue.record("\(reply)")
            return
        }
        let signed = try counter.signed(challenge, by: Training.card())
        #expect(
            centre.reply(to: .authenticate(signed, asker: asker(.counter)), at: nine)
                == .notAuthenticated(.otherAuthority))
    }

    @Test func `while the certificate service is down nothing is judged, and the same may be sent again`() throws {
        var counter = counter
        counter.centre.certificateService = .down
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let request = CentreRequest.authenticate(signed, asker: asker(.counter))
        #expect(counter.centre.reply(to: request, at: nine) == .notAuthenticated(.certificateServiceDown))
        expectNobodyRead()
        counter.centre.certificateService = .up
        guard case .authenticated = counter.centre.reply(to: request, at: nine + 10) else {
            Issue.record("not authenticated")
            return
        }
        #expect(try counter.log.map(\.usage.outcome) == ["certificate-service-down", "authenticated"])
    }

    @Test func `without a place in the log there is no authentication, and the challenge stays good`() throws {
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        try counter.test.database.write { try $0.execute(sql: "ALTER TABLE usage_log RENAME TO away") }
        #expect(reply(to: signed) == .refused(.logUnavailable))
        try counter.test.database.write { try $0.execute(sql: "ALTER TABLE away RENAME TO usage_log") }
        guard case .authenticated = reply(to: signed) else {
            Issue.record("not authenticated")
            return
        }
    }

    @Test func `every refusal has words with a code of its own`() {
        let words = AuthenticationRefusal.allCases.map(\.words)
        #expect(Set(words.map(\.code)).count == AuthenticationRefusal.allCases.count)
        #expect(words.allSatisfy { $0.text.ja.hasSuffix("。") && $0.text.en.hasSuffix(".") })
    }
}
