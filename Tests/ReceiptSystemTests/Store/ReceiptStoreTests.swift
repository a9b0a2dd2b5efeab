import Basics
import Eligibility
import GRDB
import ReceiptSystem
import Testing

@Suite struct ReceiptStoreTests {
    @Test func `a patient comes back with insurance and history as registered`() throws {
        let store = try Fixture.store()
        var patient = Fixture.patient(insurance: Fixture.insurance(limit: .low2))
        patient.history = [
            PastInsurance(insurance: Fixture.insurance(), until: Day("2024-08-01")!, replacedAt: Fixture.noon),
            PastInsurance(
                insurance: HeldInsurance(insurerNumber: "06409999", insurerName: "架空", symbol: "", number: "1"),
                until: Day("2025-08-01")!, replacedAt: Fixture.noon + 1),
        ]
        try store.register(patient)
        #expect(try store.patient(chart: "00012") == patient)
        #expect(try store.patients() == [patient])
    }

    @Test func `registering again leaves what was imported since`() throws {
        let store = try Fixture.store()
        try store.register(Fixture.patient())
        _ = try store.importAnswer(Fixture.request(Fixture.answer(Fixture.employed)))
        try store.register(Fixture.patient())
        #expect(try store.patient(chart: "00012")?.insurance?.insurerNumber == "06409999")
    }

    private func arrival(
        _ visit: String, chart: String = "00012", on day: Day = Fixture.today
    ) -> (booking: Booking, at: Moment) {
        let booking = Booking(visit: visit, on: day, chart: chart, name: "架空 花子", kana: "カクウ ハナコ")
        return (booking, Moment(day: day, second: 9 * 3600))
    }

    @Test func `a practice day that is begun again keeps what was imported and adds what is missing`() throws {
        let store = try Fixture.store()
        try store.beginPractice(on: Fixture.today, with: [Fixture.patient()], arrivals: [arrival("a")])
        _ = try store.importAnswer(Fixture.request(Fixture.answer(Fixture.employed)))
        try store.setState(.done, of: "a")
        try store.beginPractice(
            on: Fixture.today, with: [Fixture.patient(), Fixture.patient(chart: "00013")],
            arrivals: [arrival("a"), arrival("b")])
        #expect(try store.patients().map(\.chart) == ["00012", "00013"])
        #expect(try store.patient(chart: "00012")?.insurance?.insurerNumber == "06409999")
        #expect(try store.dayList(on: Fixture.today).map(\.visit) == ["a", "b"])
        #expect(try store.dayList(on: Fixture.today).map(\.state) == [.done, .arrived])
    }

    @Test func `another practice day writes the charts as prepared and empties its list`() throws {
        let store = try Fixture.store()
        let next = Fixture.today + 1
        try store.beginPractice(on: Fixture.today, with: [Fixture.patient()])
        _ = try store.importAnswer(Fixture.request(Fixture.answer(Fixture.employed)))
        try store.book(arrival("left over", on: next).booking)
        try store.beginPractice(on: next, with: [Fixture.patient()], arrivals: [arrival("a", on: next)])
        #expect(try store.patients() == [Fixture.patient()])
        #expect(try store.dayList(on: next).map(\.visit) == ["a"])
    }

    @Test func `a practice day is begun all or not at all`() throws {
        let store = try Fixture.store()
        #expect(throws: ReceiptStoreProblem.self) {
            try store.beginPractice(
                on: Fixture.today, with: [Fixture.patient()], arrivals: [arrival("a"), arrival("b", chart: "99999")])
        }
        #expect(try store.patients().isEmpty)
        #expect(try store.dayList(on: Fixture.today).isEmpty)
    }

    @Test func `a store opened again on the same connection holds the same patients`() throws {
        let connection = try DatabaseQueue()
        try ReceiptStore(connection).register(Fixture.patient())
        #expect(try ReceiptStore(connection).patients() == [Fixture.patient()])
    }

    @Test func `two patients of the same reading and birth date both match`() throws {
        let store = try Fixture.store()
        let patients = [Fixture.patient(), Fixture.patient(chart: "00013", name: "架空 葉奈子", kana: "ｶｸｳﾊﾅｺ")]
        for patient in patients { try store.register(patient) }
        #expect(try store.match(Fixture.coverage()) == .several(patients))
        #expect(try store.match(Fixture.coverage(Fixture.person(kana: "カクウ タロウ"))) == .none)
    }

    @Test func `a name waits until it is spelt`() throws {
        let store = try Fixture.store()
        try store.register(Fixture.patient(name: "●空 花子"))
        #expect(try store.patient(chart: "00012")?.nameNeedsSpelling == true)
        try store.spell("架空 花子", chart: "00012")
        #expect(try store.patient(chart: "00012") == Fixture.patient())
        #expect(throws: ReceiptStoreProblem.unknownChart("99999")) { try store.spell("架空", chart: "99999") }
    }

    @Test func `a file of another program is refused and left alone`() throws {
        let connection = try DatabaseQueue()
        try connection.write { try $0.execute(sql: "CREATE TABLE theirs (id INTEGER)") }
        #expect(throws: ReceiptStoreProblem.foreign(applicationID: 0)) { try ReceiptStore(connection) }
        try connection.write { try $0.execute(sql: "PRAGMA application_id = 7") }
        #expect(throws: ReceiptStoreProblem.foreign(applicationID: 7)) { try ReceiptStore(connection) }
        let tables = try connection.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") }
        #expect(tables == ["theirs"])
    }

    @Test func `a file of a newer version is refused`() throws {
        let connection = try DatabaseQueue()
        _ = try ReceiptStore(connection)
        try connection.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: ReceiptStoreProblem.newer(found: 99, known: 3)) { try ReceiptStore(connection) }
    }

    @Test func `a damaged value is named`() throws {
        let connection = try DatabaseQueue()
        let store = try ReceiptStore(connection)
        try store.register(Fixture.patient())
        try connection.write { try $0.execute(sql: "UPDATE patient SET birth = '1985-02-30'") }
        #expect(throws: ReceiptStoreProblem.unreadable(column: "birth", value: "1985-02-30")) { try store.patients() }
    }

    @Test func `a refusal of SQLite is told in the store's terms`() throws {
        let connection = try DatabaseQueue()
        let store = try ReceiptStore(connection)
        try connection.write { try $0.execute(sql: "PRAGMA query_only = 1") }
        let problem = #expect(throws: ReceiptStoreProblem.self) { try store.register(Fixture.patient()) }
        guard case .failed(let code, _) = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(code == 8)
        #expect(try store.patients().isEmpty)
    }
}
