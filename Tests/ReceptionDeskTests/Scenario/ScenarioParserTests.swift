import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

struct ScenarioParserTests {
    private static let head = "title 題 | a title\nclock 2026-11-24 09:00\n"

    private func action(_ line: String) throws -> ScenarioAction? {
        try Scenario(parsing: Self.head + line, file: "s.txt").steps.first?.action
    }

    /// The first error of a line under the head, as `line:column: words`.
    private func error(_ line: String) throws -> String {
        let errors = try #require(throws: TextFileErrors.self) {
            try Scenario(parsing: Self.head + line, file: "s.txt")
        }.errors
        let first = try #require(errors.first)
        #expect(first.file == "s.txt")
        #expect(!first.message.ja.isEmpty && first.message.ja != first.message.en)
        return "\(first.line):\(first.column): \(first.message.en)"
    }

    @Test func `the head says when, where and who`() throws {
        let scenario = try Scenario(
            parsing: """
                # a comment
                title   負担割合 | The share   # another
                clock   2026-08-03 09:30
                site    hospital
                people  hanako taro
                people  jiro
                booked  saburo
                press   import
                """, file: "desk/share.txt")
        #expect(scenario.file == "desk/share.txt")
        #expect(scenario.title == Bilingual(ja: "負担割合", en: "The share"))
        #expect(scenario.start == Moment("2026-08-03 09:30"))
        #expect(scenario.site == "hospital")
        #expect(scenario.people == ["hanako", "taro", "jiro"])
        #expect(scenario.booked == ["saburo"])
        #expect(scenario.steps == [ScenarioStep(line: 8, action: .clerk(.press(.importAnswer)))])
    }

    @Test func `a site that is not named is the clinic`() throws {
        #expect(try Scenario(parsing: Self.head, file: "s").site == "clinic")
    }

    @Test(arguments: [
        ("card hanako", ScenarioAction.world(.card(person: "hanako"))), ("card other-thing", .world(.otherThing)),
        ("pin 0123", .world(.pin("0123"))), ("pin forgotten", .world(.pinForgotten)),
        ("face match", .world(.face(.matches))), ("face mismatch", .world(.face(.differs))),
        ("face camera-fails", .world(.face(.cameraFails))), ("face another", .world(.face(.another))),
        ("register yes", .world(.register(true))),
        ("register no", .world(.register(false))), ("consent all=yes", .world(.consent([:], rest: true))),
        (
            "consent medication=yes limit=no",
            .world(.consent([.medication: true, .limit: false], rest: false))
        ),
        ("cancel", .world(.cancel)), ("remove", .world(.remove)), ("wait 30s", .world(.wait(seconds: 30))),
        ("wait 5m", .world(.wait(seconds: 300))), ("fault line-down", .world(.fault(lineDown))),
        ("fault none", .world(.fault(ArmedFault(NoFault())))), ("night", .world(.night(count: 1))),
        ("night 14", .world(.night(count: 14))),
        ("operator unlock ippan", .world(.operator(.unlock, id: "ippan"))),
        ("transfer fails", .world(.transfer(works: false))), ("transfer works", .world(.transfer(works: true))),
        ("event died hanako on=today", .world(.notice(InsurerNotice(.person(.training("hanako"), .died(on: .today)))))),
        ("account administrator", .clerk(.account(.administrator))),
        ("select taro", .clerk(.select(visitor: "taro"))), ("press to-reader", .clerk(.press(.toReader))),
        ("type entry.symbol 架空 12", .clerk(.type(.entrySymbol, "架空 12"))),
        ("type entry.branch", .clerk(.type(.entryBranch, ""))),
        ("expect screen result", .check(.screen(.result))),
        ("expect coverage.status = valid", .check(.field(.coverageStatus, is: "valid"))),
        ("expect message =", .check(.field(.message, is: ""))),
        ("expect difference.item has share", .check(.row(.differenceItem, has: "share"))),
        ("say はい。 | Yes.", .say(Bilingual(ja: "はい。", en: "Yes."))),
        ("arrives hanako", .world(.arrives(person: "hanako"))), ("reader 2", .world(.reader(2))),
        ("card upside-down", .world(.cardUpsideDown)),
        ("phone android", .world(.phone(.android))), ("back", .world(.stepBack)),
        ("answer no", .world(.answer(yes: false))),
        ("municipality renew shiko-ren", .world(.municipality(.renew, person: "shiko-ren"))),
        ("hold shiko-ren", .world(.hold(person: "shiko-ren", unlocks: true))),
        ("hold shiko-ren locked", .world(.hold(person: "shiko-ren", unlocks: false))),
        ("hint 見て | Look", .hint(Bilingual(ja: "見て", en: "Look"))),
    ])
    func `every verb is understood`(line: String, action: ScenarioAction) throws {
        #expect(try self.action(line) == action)
    }

    @Test func `the tested verbs are all there are, and each names its form and meaning`() {
        let tested: Set<String> = [
            "arrives", "card", "phone", "hold", "pin", "face", "reader", "register", "consent", "answer", "back",
            "cancel",
            "remove", "wait", "fault", "municipality", "event", "night", "transfer", "operator", "account", "select",
            "press",
            "type", "expect", "say", "hint",
        ]
        #expect(Set(ScenarioAction.verbs.map(\.verb)) == tested)
        for verb in ScenarioAction.verbs {
            #expect(verb.form.hasPrefix(verb.verb))
            #expect(!verb.meaning.ja.isEmpty && !verb.meaning.en.isEmpty)
        }
    }

    @Test(arguments: [
        ("  crad hanako", "3:8: there is no verb 'crad'; the nearest is 'card'"),
        ("canel", "3:1: there is no verb 'canel'; the nearest is 'cancel'"),
        ("press  imprt", "3:8: 'press imprt' does not exist; the nearest is 'import'"),
        ("press", "3:1: 'press ' does not exist; the nearest is 'up'"),
        ("face matches", "3:6: 'face matches' does not exist; the nearest is 'match'"),
        ("account clerk", "3:9: 'account clerk' does not exist; the nearest is 'counter'"),
        ("pin 123", "3:5: a PIN is four digits, or forgotten"),
        ("pin １２３４", "3:5: a PIN is four digits, or forgotten"),
        ("pin", "3:1: a PIN is four digits, or forgotten"),
        ("card", "3:1: 'card' takes one word"),
        ("select a b", "3:8: 'select' takes one word"),
        ("register maybe", "3:10: it is yes or no"),
        (
            "consent medicine=yes",
            "3:9: no question 'medicine': medication, checkup, treatment, operations, limit, specified-disease, subsidy, prescription, all"
        ),
        ("consent medication", "3:9: 'medication' is not of the form name=value"),
        ("consent medication=maybe", "3:9: it is yes or no"),
        ("wait 30", "3:6: write it as 30s or 5m"),
        ("wait 0s", "3:6: write it as 30s or 5m"),
        ("fault line-dwn", "3:7: there is no fault 'line-dwn'; the nearest is 'line-down'"),
        ("fault slow seconds=0", "3:7: seconds=0 must be a whole number from 1 to 600"),
        ("fault frozen when=never", "3:7: when=never is none of now, placed, proving, consent, sending"),
        ("fault line-down colour=red", "3:7: the fault 'line-down' has no 'colour'"),
        ("event", "3:1: 'event' must say what happens"),
        ("event dyed hanako on=today", "3:7: there is no event 'dyed'; the nearest is 'died'"),
        ("event  died hanako on=today at=home", "3:29: there is no 'at' here; the nearest is 'on' (noted, on)"),
        ("night 0", "3:7: write it as night or night 3, up to 366"),
        ("night long", "3:7: write it as night or night 3, up to 366"),
        ("transfer breaks", "3:10: it is transfer fails or transfer works"),
        ("type entry.symbl 1", "3:6: no field 'entry.symbl'; the nearest is 'entry.symbol'"),
        ("type", "3:1: no field ''; the nearest is 'why'"),
        ("expect coverage.statu = valid", "3:8: no field 'coverage.statu'; the nearest is 'coverage.status'"),
        ("expect coverage.status valid", "3:8: expect takes screen NAME, FIELD = CODE or FIELD has CODE"),
        ("expect screen reslt", "3:8: no screen 'reslt'; the nearest is 'result'"),
        ("clock 2026-11-24", "3:7: '2026-11-24' is no day and time, such as 2026-11-24 09:00"),
        ("clock 2026-11-24 9:00", "3:7: '2026-11-24 9:00' is no day and time, such as 2026-11-24 09:00"),
    ])
    func `what is wrong is named at its place, with the nearest thing there is`(line: String, expected: String) throws {
        #expect(try error(line) == expected)
    }

    @Test func `a scenario needs a title and a clock`() throws {
        let errors = try #require(throws: TextFileErrors.self) { try Scenario(parsing: "cancel", file: "s") }.errors
        #expect(errors.map(\.message.en) == ["there is no line 'title'", "there is no line 'clock'"])
    }

    @Test func `all errors come at once, in the order of the file`() throws {
        let errors = try #require(throws: TextFileErrors.self) {
            try Scenario(parsing: "title x\npin 1\nclock today\nwait long", file: "s")
        }.errors
        #expect(errors.map(\.line) == [1, 2, 3, 4])
    }

    @Test func `an expectation is written as the scenario has it`() {
        #expect(ReceptionDesk.Expectation.screen(.result).text == "screen result")
        #expect(ReceptionDesk.Expectation.field(.share, is: "3").text == "share = 3")
        #expect(ReceptionDesk.Expectation.row(.differenceItem, has: "share").text == "difference.item has share")
    }
}

/// As a scenario arms it.
private let lineDown = try! FaultList.armed(["line-down"])
