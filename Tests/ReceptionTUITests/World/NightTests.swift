import Basics
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// Nights and what insurers learn, as a session plays them.
struct NightTests {
    private let insurers = RecordingInsurers()

    private func session(people: String = "kakuu-minoru kunren-hanako") throws -> Session {
        let scenario = try Scenario(
            parsing: "title 夜 | a night\nclock 2026-11-24 10:00\npeople \(people)", file: "night.txt")
        let session = try Session.make(for: scenario, library: Shipped.library(), language: .en, seed: 1)
        session.world.insurers = insurers
        return session
    }

    private func play(_ text: String, in session: Session) throws {
        for step in try Scenario.steps(of: text, file: "night.txt", line: 1) {
            if case .world(let line) = step.action { try session.perform(line) }
        }
    }

    /// Of the one who was checked, and of the other.
    private func progress(_ session: Session) -> [String] {
        ["kakuu-minoru", "kunren-hanako"].compactMap { id in
            session.desk.visitors.first { $0.id == id }?.progress.code
        }
    }

    @Test func theInsurersAreToldOnTheDayItIs() throws {
        let session = try session()
        try play("event died kunren-hanako on=today", in: session)
        try play("transfer fails", in: session)
        try play("night 2", in: session)
        try play("event head kunren-hanako", in: session)
        let today = Day("2026-11-24")!
        let person = PersonReference.training("kunren-hanako")
        #expect(
            insurers.told == [
                .notice(InsurerNotice(.person(person, .died(on: .today))), on: today), .transfer(works: false),
                .night(before: today + 1), .night(before: today + 2),
                .notice(InsurerNotice(.person(person, .becameHead)), on: today + 2),
            ])
    }

    @Test func aNightEndsInTheMorningOfTheNextDay() throws {
        let session = try session()
        try play("night", in: session)
        #expect(session.now == Moment("2026-11-25 09:00"))
        #expect(session.desk.today == session.now.day)
        #expect(session.desk.message.code == .dayMorning)
        #expect(session.desk.account != nil)
        #expect(session.desk.visitors.allSatisfy { $0.arrived <= session.now && $0.arrived.day == session.now.day })
    }

    @Test func somebodyCheckedAndImportedYesterdayWaitsAgainAndIsCheckedAnew() throws {
        let session = try session()
        try session.checkByPIN("kakuu-minoru", pin: "6931")
        session.press(.importAnswer)
        let chart = try #require(session.desk.visitors.first { $0.id == "kakuu-minoru" }?.chart)
        let imported = try session.world.receipts.patient(chart: chart)
        let first = try #require(session.desk.phase.checked?.answer)
        #expect(progress(session) == ["imported", "waiting"])

        try play("night", in: session)
        #expect(progress(session) == ["waiting", "waiting"])
        #expect(try session.world.receipts.patient(chart: chart) == imported)
        #expect(session.desk.visitors.first { $0.id == "kakuu-minoru" }?.held == imported?.insurance?.insurerName)

        try session.checkByPIN("kakuu-minoru", pin: "6931")
        let second = try #require(session.desk.phase.checked?.answer)
        #expect(second.check != first.check)
        #expect(second.on == first.on + 1)
        #expect(second.coverage.value?.acquired == first.coverage.value?.acquired)
        session.press(.importAnswer)
        #expect(progress(session) == ["imported", "waiting"])
    }

    @Test func eachDayHasItsOwnListInTheReceiptComputer() throws {
        let session = try session()
        try session.checkByPIN("kakuu-minoru", pin: "6931")
        session.press(.importAnswer)
        let yesterday = try session.world.receipts.dayList(on: session.now.day)
        try play("night", in: session)
        let today = try session.world.receipts.dayList(on: session.now.day)
        #expect(yesterday.map(\.state) == [.arrived, .imported])
        #expect(today.map(\.state) == [.arrived, .arrived])
        #expect(today.map(\.chart) == yesterday.map(\.chart))
        #expect(Set(today.map(\.visit)).isDisjoint(with: yesterday.map(\.visit)))
        #expect(try session.world.receipts.dayList(on: session.now.day - 1) == yesterday)
    }

    @Test func aFirstVisitsNewChartIsKnownTheNextDay() throws {
        let person = try #require(Shipped.library().roster.sheets.first { $0.held == nil && $0.card != nil })
        let pin = try #require(person.person(on: Shipped.now.day).card?.pin)
        let session = try session(people: person.id)
        try session.checkByPIN(person.id, pin: pin)
        if session.desk.reader.screen.code == .registration { try play("register yes", in: session) }
        try play("consent all=yes", in: session)
        let check = try #require(session.desk.phase.checked?.answer.check)
        session.press(.importAnswer)
        #expect(session.desk.visitors.first?.chart == nil)
        try play("night", in: session)
        let made = try #require(try session.world.receipts.importRecord(check: check)).chart
        #expect(session.desk.visitors.first?.chart == made)
    }

    @Test func aCardLeftOnTheReaderIsPutByOvernight() throws {
        let session = try session()
        try play("card kakuu-minoru", in: session)
        try play("night", in: session)
        #expect(session.desk.reader.screen.code == .idle)
        try session.checkByPIN("kunren-hanako", pin: "1234")
        #expect(session.desk.phase.checked?.answer.coverage.value?.person.name == "訓練　花子")
    }

    @Test func theClockAlonePassesMidnightToo() throws {
        let session = try session()
        try session.checkByPIN("kakuu-minoru", pin: "6931")
        session.advance(to: Moment("2026-11-25 00:00")!)
        #expect(session.desk.message.code == .dayTurned)
        #expect(session.desk.screen == .result)
        #expect(progress(session) == ["waiting", "waiting"])
        session.press(.importAnswer)
        #expect(session.desk.message.code == .importDone)
        #expect(progress(session) == ["waiting", "waiting"])
        #expect(try session.world.receipts.dayList(on: session.now.day).allSatisfy { $0.state == .arrived })
    }

    @Test func whatTheInsurersRefuseEndsATestAtItsLine() throws {
        insurers.refusesNotices = true
        let scenario = try Scenario(
            parsing: """
                title   断られる | refused
                clock   2026-11-24 09:00
                people  kunren-hanako
                event   left kunren-hanako lost=today why=employed
                expect  screen waiting
                """, file: "refused.txt")
        let test = ScenarioTest(scenario: scenario, library: try Shipped.library(), language: .en, seed: 1)
        let failure = try #require(throws: Failure.self) {
            try test.run { $0.world.insurers = insurers }
        }
        #expect(failure.message.en == "refused.txt:4: There is no such coverage.")
        #expect(failure.status == .badData)
    }

    @Test func withoutInsurersNightsPassAndEventsAreRefused() throws {
        let session = try session()
        session.world.insurers = NoInsurers()
        try play("night", in: session)
        #expect(session.now.day == Day("2026-11-25"))
        #expect(throws: Failure.self) { try play("event head kunren-hanako", in: session) }
        #expect(throws: Failure.self) { try play("transfer works", in: session) }
    }
}
