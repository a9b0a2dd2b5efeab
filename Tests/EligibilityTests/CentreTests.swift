import Basics
import Testing

@testable import Eligibility

@Suite struct CentreTests {
    private let nine = Moment("2026-11-24 09:00")!

    @Test func withoutAPlaceInTheLogThereIsNoAnswer() throws {
        let test = try TestCentre(try fullPerson())
        try test.database.write { try $0.execute(sql: "DROP TABLE usage_log") }
        #expect(test.ask(cardInquiry(on: "2026-11-24"), at: nine) == .refused(.logUnavailable))
        let registration = CentreRequest.registerCard(authentication: "A1", asker: asker(.counter))
        #expect(test.centre.reply(to: registration, at: nine) == .refused(.logUnavailable))
        #expect(test.openMedication("check-1", as: .viewing, at: nine) == .refused(.logUnavailable))
    }

    @Test func aStoreThatCannotBeWrittenGivesNoAnswer() throws {
        let test = try TestCentre(try fullPerson())
        try test.database.inDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(test.ask(cardInquiry(on: "2026-11-24"), at: nine) == .refused(.logUnavailable))
        try test.database.inDatabase { try $0.execute(sql: "PRAGMA query_only = 0") }
        #expect(try test.answer(cardInquiry(on: "2026-11-24")).validity == .valid)
        #expect(try test.centre.store.usageLog.entries().count == 1)
    }

    @Test func aRegisterThatCannotBeReadIsSaidToBe() throws {
        let test = try TestCentre(try fullPerson())
        try test.database.write { try $0.execute(sql: "DROP TABLE coverage") }
        #expect(test.ask(cardInquiry(on: "2026-11-24"), at: nine) == .refused(.registerUnavailable))
        #expect(try test.centre.store.usageLog.entries().isEmpty)
    }

    @Test func aRepeatedCheckGetsTheSameAnswerAndOneEntry() throws {
        let test = try TestCentre(try fullPerson())
        let inquiry = cardInquiry(on: "2026-11-24", consents: [.medication])
        let first = try test.answer(inquiry, at: nine)
        #expect(try test.answer(inquiry, at: nine + 120) == first)
        #expect(try test.centre.store.usageLog.entries().count == 1)
    }

    @Test func aCheckIDCannotCarryAnotherQuestionPastTheLog() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24"), at: nine)
        let others = [
            cardInquiry(on: "2026-11-24", consents: [.medication]), cardInquiry(on: "2026-11-23"),
            cardInquiry("0B", on: "2026-11-24"), cardInquiry(on: "2026-11-24", account: .viewing),
        ]
        for other in others { #expect(test.ask(other, at: nine) == .refused(.malformedKey)) }
        #expect(try test.centre.store.usageLog.entries().count == 1)
    }

    @Test(arguments: [("409996", "1234567", "02"), ("409995", "", "02"), ("409995", "1234567", "2")])
    func aMalformedKeyIsRefusedAndLooksNothingUp(_ insurer: String, _ number: String, _ branch: String) throws {
        let test = try TestCentre(try fullPerson())
        let inquiry = numberInquiry(insurer, number, branch: branch, birth: "1980-01-15", on: "2026-11-24")
        #expect(test.ask(inquiry, at: nine) == .refused(.malformedKey))
        #expect(test.statements.count(mentioning: "SELECT") == 0)
    }
}
