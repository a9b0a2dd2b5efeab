import Basics
import CardReaderSim
import Testing

@testable import Eligibility

/// The life of a certificate, on both sides of each of its dates.
struct CertificateDatesTests {
    private func reply(on text: String, from: String = "2021-08-05", until: String = "2026-08-05") throws -> CentreReply
    {
        let counter = try CardCounter(try fullPerson(validUntil: until))
        return try counter.authenticate(
            Training.card(from: from, until: until), at: Moment(day: day(text), second: 0))
    }

    @Test(arguments: [
        ("2021-08-05", CertificateState.alive), ("2026-08-05", .alive),
        ("2026-08-06", .inGrace(until: Day("2026-11-30")!)), ("2026-11-30", .inGrace(until: Day("2026-11-30")!)),
    ])
    func `in its time and in the grace after it a certificate is good`(on: String, standing: CertificateState) throws {
        guard case .authenticated(let found) = try reply(on: on) else {
            Issue.record("not authenticated")
            return
        }
        #expect(found.standing == standing)
        #expect(found.validUntil == day("2026-08-05"))
    }

    @Test(arguments: [
        ("2021-08-04", AuthenticationRefusal.notYetValid), ("2026-12-01", .expired),
    ])
    func `before and after it is refused`(on: String, refusal: AuthenticationRefusal) throws {
        #expect(try reply(on: on) == .notAuthenticated(refusal))
    }

    /// The grace holds from 2024-12-02; before that a certificate ended on its last day.
    @Test(arguments: [("2024-11-20", true), ("2024-12-01", false)])
    func `before the rule there is no grace`(on: String, isGood: Bool) throws {
        let reply = try reply(on: on, from: "2019-11-20", until: "2024-11-20")
        if isGood {
            guard case .authenticated = reply else {
                Issue.record("\(reply)")
                return
            }
        } else {
            #expect(reply == .notAuthenticated(.expired))
        }
        let later = try self.reply(on: "2024-12-02", from: "2019-11-20", until: "2024-11-20")
        guard case .authenticated(let found) = later else {
            Issue.record("\(later)")
            return
        }
        #expect(found.standing == .inGrace(until: day("2025-02-28")))
    }

    @Test func `midnight in Japan is the border`() throws {
        let counter = try CardCounter(try fullPerson(validUntil: "2026-08-05"))
        let card = try Training.card(from: "2021-08-05", until: "2026-08-05")
        let last = try counter.authenticated(card, at: Moment("2026-08-05 23:59:59")!)
        #expect(last.standing == .alive)
        let next = try counter.authenticated(card, at: Moment("2026-08-06 00:00:00")!)
        #expect(next.standing == .inGrace(until: day("2026-11-30")))
    }

    @Test(arguments: [("2026-11-23", false), ("2026-11-24", true), ("2026-11-25", true)])
    func `a revoked certificate is refused from the day on`(on: String, isRevoked: Bool) throws {
        let counter = try CardCounter(try fullPerson())
        try counter.centre.store.revoke([(serial: "0a", on: day("2026-11-24"))])
        let reply = try counter.authenticate(Training.card(), at: Moment(day: day(on), second: 0))
        #expect((reply == .notAuthenticated(.revoked)) == isRevoked)
        #expect(try counter.log.last?.usage.key == "card 0A face")
    }

    @Test func `a revocation that comes again keeps the earlier day`() throws {
        let counter = try CardCounter(try fullPerson())
        for text in ["2026-11-24", "2026-12-24", "2026-11-25"] {
            try counter.centre.store.revoke([(serial: "0A", on: day(text))])
        }
        #expect(try counter.authenticate(Training.card()) == .notAuthenticated(.revoked))
    }

    @Test func `after a renewal the new certificate is the registered one`() throws {
        let counter = try CardCounter(try fullPerson())
        let renewed = try Training.card(serial: "0B", from: "2026-11-24", until: "2031-01-15", key: 4)
        #expect(try !counter.authenticated(renewed).registered)
        #expect(try counter.centre.store.renew("0a", as: "0b", until: day("2031-01-15")))
        #expect(try counter.authenticated(renewed).registered)
        #expect(try !counter.authenticated(Training.card()).registered)
        let found = try counter.authenticated(renewed)
        #expect(counter.check(found.authentication).validity == .valid)
    }

    @Test func `a certificate that nobody has cannot be renewed`() throws {
        let counter = try CardCounter(try fullPerson())
        #expect(try !counter.centre.store.renew("0C", as: "0D", until: day("2031-01-15")))
        #expect(try counter.test.rows()["certificate"] == 1)
    }

    @Test func `what was not registered is not after its renewal`() throws {
        let counter = try CardCounter(person(linked: false, coverages: []))
        #expect(try counter.centre.store.renew("0A", as: "0B", until: day("2031-01-15")))
        #expect(try !counter.authenticated(Training.card(serial: "0B")).registered)
    }
}
