import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

/// What the desk makes of a new day, wherever it stands.
struct NewDayTests {
    private static let tomorrow = Samples.today + 1

    private func nextDay(_ place: Place, _ dayBreak: DayBreak, second: Int = 9 * 3600) -> Counter {
        var counter = place.counter
        counter.send(.clockRead(Moment(day: Self.tomorrow, second: second)))
        counter.send(.dayBegan(dayBreak, counter.desk.visitors.map { $0.waiting() }))
        return counter
    }

    @Test(arguments: Place.allCases)
    func `in the morning the window stands at the list, with nothing on the reader`(place: Place) {
        let counter = nextDay(place, .morning)
        #expect(counter.desk.screen == (place == .signIn ? .signIn : .waiting))
        #expect(counter.desk.popUp == nil)
        #expect(counter.desk.reader.isIdle)
        #expect((counter.desk.account == nil) == (place == .signIn))
        #expect(counter.desk.message.code == .dayMorning)
        #expect(counter.desk.message.arguments.first?.en.contains("2026") == true)
    }

    @Test(arguments: Place.allCases)
    func `at midnight the clerk stays where they are`(place: Place) {
        let before = place.counter.desk
        let counter = nextDay(place, .midnight, second: 0)
        #expect(counter.desk.phase == before.phase)
        #expect(counter.desk.popUp == before.popUp)
        #expect(counter.desk.reader.screen == before.reader.screen)
        #expect(counter.desk.message.code == .dayTurned)
    }

    @Test(arguments: Place.allCases, [DayBreak.midnight, .morning])
    func `nobody has been checked on the new day`(place: Place, dayBreak: DayBreak) {
        let counter = nextDay(place, dayBreak)
        #expect(counter.desk.today == Self.tomorrow)
        #expect(counter.desk.answered.isEmpty)
        let progress = Set(counter.desk.visitors.map(\.progress.code))
        #expect(progress.isSubset(of: dayBreak == .morning ? ["waiting"] : ["waiting", "at-reader"]), "\(progress)")
    }

    @Test(arguments: [Place.called, .choosing, .consent, .comparing, .takingCard])
    func `a patient who is using the reader at midnight uses it in the new list`(place: Place) {
        let counter = nextDay(place, .midnight, second: 0)
        #expect(counter.progress == "at-reader")
        #expect(counter.effects.last == .noteProgress(visitor: "hanako", .atReader))
    }

    @Test func `the chosen patient stays chosen at midnight, and the first is chosen in the morning`() {
        for (dayBreak, chosen) in [(DayBreak.midnight, "taro"), (.morning, "hanako")] {
            var counter = Counter()
            counter.send(.visitorChosen("taro"))
            counter.send(.dayBegan(dayBreak, counter.desk.visitors))
            #expect(counter.desk.chosenVisitor?.id == chosen)
        }
    }

    @Test func `a check of the new day has a name of its own and the new day`() {
        var counter = nextDay(.result, .morning)
        #expect(counter.lastInquiry?.check == "S-1")
        counter.fillEntry()
        counter.press(.inquire)
        #expect(counter.lastInquiry?.check == "S-2")
        #expect(counter.lastInquiry?.on == Self.tomorrow)
    }

    @Test func `an answer on the table at midnight can still be imported, and is no check of today`() throws {
        var counter = nextDay(.result, .midnight, second: 0)
        let wanted = counter.press(.importAnswer)
        #expect(wanted.map(\.name) == ["importAnswer"])
        let after = counter.send(.imported(check: "S-1", .imported(chart: "00012", at: counter.desk.now, changed: [])))
        #expect(after == [])
        #expect(counter.desk.phase.checked?.isImported == true)
        #expect(counter.desk.visitors.allSatisfy { $0.progress == .waiting })
    }

    @Test func `decisions about yesterday's answer do not bring it back to the list`() {
        var counter = nextDay(.differences, .midnight, second: 0)
        counter.press(.toggle)
        #expect(counter.desk.answered.isEmpty)
    }

    @Test func `an answer to what was asked before midnight is shown, and is no check of today`() throws {
        var counter = nextDay(.inquiring, .midnight, second: 0)
        let check = try #require(counter.lastInquiry?.check)
        counter.reply(.answer(Samples.answer(check)))
        #expect(counter.desk.windowScreen == .result)
        #expect(counter.desk.answered.isEmpty)
        #expect(counter.desk.visitors.allSatisfy { $0.progress == .waiting })
    }

    @Test func `a form half filled in yesterday is empty today`() {
        var counter = Place.filledEntry.counter
        counter.press(.back)
        counter.send(.dayBegan(.morning, counter.desk.visitors))
        counter.press(.byNumber)
        guard case .entry(let form) = counter.desk.phase else {
            Issue.record("no form")
            return
        }
        #expect(form == NumberEntry(visitor: "hanako"))
    }

    @Test func `medication opened for another account gives the desk back overnight`() {
        #expect(Place.medication.counter.desk.account?.account == .viewing)
        let counter = nextDay(.medication, .morning)
        #expect(counter.desk.account?.account == .counter)
    }
}

extension Visitor {
    /// The same person, who has just come.
    fileprivate func waiting() -> Visitor {
        var copy = self
        copy.progress = .waiting
        return copy
    }
}
