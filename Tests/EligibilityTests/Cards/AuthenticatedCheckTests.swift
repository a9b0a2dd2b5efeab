import Basics
import CardReaderSim
import Testing

@testable import Eligibility

/// What an authentication is good for: one check of the same institution, within minutes; and the registration for use.
struct AuthenticatedCheckTests {
    private let nine = CardCounter.nine

    @Test func `the check finds the person of the card, and the log says how identity was proven`() throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        let reply = counter.check(card.authentication, consents: [.medication], at: nine + 60)
        guard case .answer(let answer) = reply else {
            Issue.record("\(reply)")
            return
        }
        #expect(answer.validity == .valid)
        #expect(answer.medication.value?.count == 2)
        let usage = try #require(try counter.log.last).usage
        #expect(usage.kind == .check)
        #expect(usage.key == "card 0A face")
        #expect(usage.check == "check-1")
        #expect(counter.test.openMedication("check-1", as: .viewing, at: nine + 90).isMedication)
    }

    @Test func `the same check again gets the same answer, even later, and no second entry`() throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        let first = counter.check(card.authentication, at: nine)
        #expect(first.validity == .valid)
        #expect(counter.check(card.authentication, at: nine + 3600) == first)
        #expect(try counter.log.map(\.usage.kind) == [.authenticate, .check])
    }

    @Test func `a second check needs a second authentication`() throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        #expect(counter.check(card.authentication).validity == .valid)
        #expect(counter.check(card.authentication, id: "check-2") == .notAuthenticated(.alreadyUsed))
        #expect(try counter.log.last?.usage.outcome == "already-used")
    }

    @Test func `another question under the same check is refused`() throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        #expect(counter.check(card.authentication).validity == .valid)
        #expect(counter.check(card.authentication, consents: [.medication]) == .refused(.malformedKey))
        let other = try counter.authenticated(Training.card())
        #expect(counter.check(other.authentication) == .refused(.malformedKey))
        // It has not been used by that.
        #expect(counter.check(other.authentication, id: "check-2").validity == .valid)
    }

    @Test(arguments: [(900, true), (901, false)])
    func `an authentication is good for a quarter of an hour`(seconds: Int, isGood: Bool) throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        let reply = counter.check(card.authentication, at: nine + seconds)
        #expect(isGood ? reply.validity == .valid : reply == .notAuthenticated(.lapsed))
    }

    @Test func `an authentication of another institution is unknown, and nothing is looked up`() throws {
        let counter = try CardCounter(try fullPerson())
        let card = try counter.authenticated(Training.card())
        counter.test.statements.forget()
        for (id, asker) in [(card.authentication, asker(.counter, otherClinic)), ("00", asker(.counter))] {
            #expect(counter.check(id, asker: asker) == .notAuthenticated(.unknownAuthentication))
        }
        #expect(counter.test.statements.count(mentioning: "FROM coverage") == 0)
        #expect(try counter.log.suffix(2).map(\.usage.key) == ["", ""])
    }

    @Test func `in the grace the check gives the qualification alone`() throws {
        let counter = try CardCounter(try fullPerson(validUntil: "2026-08-05"))
        let card = try counter.authenticated(Training.card(from: "2021-08-05", until: "2026-08-05"))
        let reply = counter.check(card.authentication, consents: [.medication])
        guard case .answer(let answer) = reply else {
            Issue.record("\(reply)")
            return
        }
        #expect(answer.validity == .valid)
        #expect(answer.medication == .withheld(.certificateExpired))
    }

    @Test func `a card is registered for use by its authentication, which stays good for the check`() throws {
        let counter = try CardCounter(
            person(
                linked: false, coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")]))
        let card = try counter.authenticated(Training.card())
        #expect(!card.registered)
        let request = CentreRequest.registerCard(authentication: card.authentication, asker: asker(.counter))
        #expect(counter.centre.reply(to: request, at: nine) == .registration(registered: true))
        #expect(counter.check(card.authentication).validity == .valid)
        #expect(counter.centre.reply(to: request, at: nine) == .notAuthenticated(.alreadyUsed))
        #expect(
            try counter.log.map(\.usage.outcome) == ["authenticated", "registered", "valid", "already-used"])
        #expect(try counter.log.map(\.usage.kind) == [.authenticate, .register, .check, .register])
    }

    @Test func `registering asks for an authentication of one's own, and a recent one`() throws {
        let counter = try CardCounter(person(linked: false, coverages: []))
        let card = try counter.authenticated(Training.card())
        func register(_ id: String, _ asker: Asker, at now: Moment) -> CentreReply {
            counter.centre.reply(to: .registerCard(authentication: id, asker: asker), at: now)
        }
        let unknown = CentreReply.notAuthenticated(.unknownAuthentication)
        #expect(register(card.authentication, asker(.counter, otherClinic), at: nine) == unknown)
        #expect(register("00", asker(.counter), at: nine) == unknown)
        #expect(register(card.authentication, asker(.counter), at: nine + 901) == .notAuthenticated(.lapsed))
        #expect(try counter.centre.store.linkedSerials().isEmpty)
    }

    @Test func `a registration that cannot be logged is undone`() throws {
        let counter = try CardCounter(person(linked: false, coverages: []))
        let card = try counter.authenticated(Training.card())
        let request = CentreRequest.registerCard(authentication: card.authentication, asker: asker(.counter))
        try counter.test.database.write { try $0.execute(sql: "ALTER TABLE usage_log RENAME TO away") }
        #expect(counter.centre.reply(to: request, at: nine) == .refused(.logUnavailable))
        try counter.test.database.write { try $0.execute(sql: "ALTER TABLE away RENAME TO usage_log") }
        #expect(try counter.centre.store.linkedSerials().isEmpty)
        #expect(counter.centre.reply(to: request, at: nine) == .registration(registered: true))
    }

    @Test func `a genuine card that nobody has cannot be registered`() throws {
        let counter = try CardCounter()
        let card = try counter.authenticated(Training.card(serial: "7E57"))
        let request = CentreRequest.registerCard(authentication: card.authentication, asker: asker(.counter))
        #expect(counter.centre.reply(to: request, at: nine) == .registration(registered: false))
        guard case .answer(let answer) = counter.check(card.authentication) else {
            Issue.record("no answer")
            return
        }
        #expect(answer.reasons.map(\.code) == ["certificate.unknown"])
    }

    @Test func `all of it crosses the line as bytes, in hexadecimal`() throws {
        let counter = try CardCounter(try fullPerson())
        let signed = try counter.signed(counter.challenge(), by: Training.card())
        let requests: [CentreRequest] = [
            .challenge(asker: asker(.counter)), .authenticate(signed, asker: asker(.counter)),
            .registerCard(authentication: "A1", asker: asker(.counter)),
            .check(
                Inquiry(
                    check: "c", key: .authenticated(authentication: "A1"), on: day("2026-11-24"), consents: [],
                    asker: asker(.counter))),
        ]
        for request in requests {
            let bytes = try CentreCoding.bytes(of: request)
            #expect(try CentreCoding.message(CentreRequest.self, from: bytes) == request)
        }
        let text = String(decoding: try CentreCoding.bytes(of: requests[1]), as: UTF8.self)
        #expect(text.contains(Hexadecimal.text(signed.signature.bytes)))
        let replies: [CentreReply] = [
            .challenge(signed.challenge), .notAuthenticated(.replayed),
            .authenticated(
                AuthenticatedCard(
                    authentication: "A1", registered: true, standing: .inGrace(until: day("2026-11-30")),
                    validUntil: day("2026-08-05"))),
        ]
        for reply in replies {
            #expect(try CentreCoding.message(CentreReply.self, from: CentreCoding.bytes(of: reply)) == reply)
        }
        let broken = Array(#"{"challenge":{"_0":"7E5"}}"#.utf8)
        #expect(throws: DecodingError.self) { try CentreCoding.message(CentreReply.self, from: broken) }
    }
}

extension CentreReply {
    fileprivate var isMedication: Bool {
        if case .medication(.shown) = self { true } else { false }
    }
}
