import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct DayListTests {
    private func booking(_ visit: String, chart: String? = nil, on: Day = Fixture.today) -> Booking {
        Booking(visit: visit, on: on, chart: chart, name: "見本 太郎", kana: "ミホン タロウ")
    }

    @Test func `visits are numbered from 1 each day in the order of entry`() throws {
        let store = try Fixture.store()
        try store.book(booking("b"))
        try store.book(booking("a"))
        try store.book(booking("c", on: Fixture.today + 1))
        #expect(try store.dayList(on: Fixture.today).map(\.visit) == ["b", "a"])
        #expect(try store.dayList(on: Fixture.today).map(\.number) == [1, 2])
        #expect(try store.dayList(on: Fixture.today + 1).map(\.number) == [1])
        #expect(try store.dayList(on: Fixture.today + 2).isEmpty)
    }

    @Test func `a visit entered twice stands once, as it was first`() throws {
        let store = try Fixture.store()
        try store.book(booking("a"))
        try store.arrive(visit: "a", at: Fixture.noon)
        try store.book(booking("a"))
        #expect(try store.dayList(on: Fixture.today).map(\.state) == [.arrived])
    }

    @Test func `the first arrival counts and does not undo a later state`() throws {
        let store = try Fixture.store()
        try store.book(booking("a"))
        #expect(try store.dayList(on: Fixture.today).map(\.arrived) == [nil])
        try store.arrive(visit: "a", at: Fixture.noon)
        try store.setState(.done, of: "a")
        try store.arrive(visit: "a", at: Fixture.noon + 600)
        let entry = try #require(try store.dayList(on: Fixture.today).first)
        #expect(entry.arrived == Fixture.noon)
        #expect(entry.state == .done)
    }

    @Test func `a visit passes from booked to imported and gains chart and insurer`() throws {
        let store = try Fixture.store()
        try store.book(booking("a"))
        try store.arrive(visit: "a", at: Fixture.noon)
        try store.setCheck("check-1", of: "a")
        #expect(try store.dayList(on: Fixture.today).map(\.state) == [.checked])
        _ = try store.importAnswer(Fixture.request(chart: nil))
        #expect(
            try store.dayList(on: Fixture.today) == [
                DayEntry(
                    visit: "a", number: 1, chart: "00001", name: "架空 花子", kana: "カクウ ハナコ", arrived: Fixture.noon,
                    state: .imported, check: "check-1", lastInsurer: "架空市国民健康保険")
            ])
    }

    @Test func `a known patient shows the chart's name and last insurer`() throws {
        let store = try Fixture.store()
        try store.register(Fixture.patient())
        try store.book(booking("a", chart: "00012"))
        let entry = try #require(try store.dayList(on: Fixture.today).first)
        #expect(entry.name == "架空 花子")
        #expect(entry.lastInsurer == "架空市国民健康保険")
    }

    @Test func `a day that is begun has its arrivals, and leaves charts and the day before as they are`() throws {
        let store = try Fixture.store()
        try store.register(Fixture.patient())
        try store.book(booking("a", chart: "00012"))
        let (patients, before) = (try store.patients(), try store.dayList(on: Fixture.today))
        let tomorrow = Fixture.today + 1
        for _ in 1...2 {
            try store.beginDay(tomorrow, with: [(booking("b", chart: "00012", on: tomorrow), Fixture.noon + 86_400)])
            #expect(try store.dayList(on: tomorrow).map(\.state) == [.arrived])
            #expect(try store.dayList(on: tomorrow).map(\.chart) == ["00012"])
        }
        #expect(try store.patients() == patients)
        #expect(try store.dayList(on: Fixture.today) == before)
    }

    @Test func `an unknown visit or chart is an error`() throws {
        let store = try Fixture.store()
        #expect(throws: ReceiptStoreProblem.unknownVisit("x")) { try store.arrive(visit: "x", at: Fixture.noon) }
        #expect(throws: ReceiptStoreProblem.unknownVisit("x")) { try store.setState(.done, of: "x") }
        #expect(throws: ReceiptStoreProblem.unknownVisit("x")) { try store.setCheck("check-1", of: "x") }
        #expect(throws: ReceiptStoreProblem.unknownChart("00099")) { try store.book(booking("a", chart: "00099")) }
        #expect(try store.dayList(on: Fixture.today).isEmpty)
    }
}
