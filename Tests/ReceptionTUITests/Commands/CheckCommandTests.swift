import Basics
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// `madoguchi check`, run as a script would.
struct CheckCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func check(
        _ words: String..., on day: String = "2026-11-24", lang: String = "en", input: String = ""
    ) throws -> BuiltProgram {
        try check(words: words, on: day, lang: lang, input: input)
    }

    private func check(
        words: [String], on day: String, globals: [String] = [], lang: String = "en", input: String = ""
    ) throws -> BuiltProgram {
        try BuiltProgram(
            ["--home", folder.homePath, "--lang", lang, "--today", day] + globals + ["check"] + words, input: input)
    }

    // MARK: - What is answered

    @Test func theAnswerHasItsKeysAndEachSectionOneOfThree() throws {
        let run = try check("--card", "kunren-hanako", "--pin", "1234", "--consent", "medication", "--json")
        #expect(run.status == 0)
        let answer = try run.object()
        let validity = try #require(answer["validity"] as? [String: Any])
        #expect(validity["code"] as? Int == 1)
        #expect(validity["name"] as? String == "有効")
        for name in ["coverage", "limit", "medication"] {
            let section = try #require(answer[name] as? [String: Any], "\(name)")
            #expect(section.keys.filter(["shown", "withheld", "absent"].contains).count == 1 && section.count == 1)
        }
        let reasons = try #require(answer["reasons"] as? [[String: Any]])
        #expect(!reasons.isEmpty && reasons.allSatisfy { $0["code"] is String && $0["text"] is [String: Any] })
    }

    @Test func medicationIsShownWithConsentAndWithheldWithout() throws {
        let with = try check("--card", "kunren-hanako", "--pin", "1234", "--consent", "medication", "--json")
        #expect(try (with.shown("medication")["items"] as? [Any])?.isEmpty == false)
        let without = try check("--card", "kunren-hanako", "--pin", "1234", "--json")
        #expect(try without.section("medication") == ["withheld": "not-consented"])
    }

    @Test func `yen of an announced table come on request, with their mark`() throws {
        let card = ["--card", "kunren-hanako", "--pin", "1234"]
        let usual = try check(words: card, on: "2026-08-01")
        #expect(usual.output.contains("80,100 yen") && usual.output.contains("--provisional"))
        let asked = try check(words: card, on: "2026-08-01", globals: ["--provisional"])
        #expect(asked.output.contains("provisional 85,800 yen") && asked.output.contains("[provisional]"))
        let july = try check(words: card, on: "2026-07-31", globals: ["--provisional"], lang: "ja")
        #expect(july.output.contains("80,100円") && !july.output.contains("暫定"))
    }

    @Test func theCountersAccountLearnsHowMuchAndNotWhat() throws {
        let run = try check(
            "--card", "kunren-hanako", "--pin", "1234", "--consent", "medication", "--account", "counter", "--json")
        let shown = try run.shown("medication")
        #expect(shown["count"] as? Int ?? 0 > 0)
        #expect(shown["items"] == nil)
        #expect(!run.output.contains("アムロジン"))
    }

    @Test func aPersonWithoutInsuranceOnThisDayIsAnsweredToo() throws {
        let run = try check("--card", "reidai-goro", "--pin", "9264", "--json")
        #expect(run.status == 0)
        #expect(try (run.object()["validity"] as? [String: Any])?["id"] as? String == "invalid")
        #expect(try run.section("limit")["absent"] != nil)
    }

    @Test func aNumberNobodyHasIsAnAnswer() throws {
        let run = try check(
            "--insurer", "409995", "--number", "7654321", "--branch", "02", "--birth", "1981-06-15", "--json")
        #expect(run.status == 0)
        #expect(try (run.object()["validity"] as? [String: Any])?["name"] as? String == "該当資格なし")
        #expect(try run.section("coverage") == ["absent": "no-insurance"])
    }

    // MARK: - Consent

    @Test func aConsentThatIsNotAskedForIsNamed() throws {
        let run = try check("--card", "kunren-hanako", "--pin", "1234", "--consent", "limit", "--json")
        #expect(try run.reasonCodes().contains("consent.notAsked.limit"))
        #expect(try run.shown("limit")["limitClass"] as? String == "A03")
        let asked = try check("--card", "kunren-hanako", "--pin", "1234", "--consent", "medication", "--json")
        #expect(try asked.reasonCodes().allSatisfy { !$0.hasPrefix("consent.notAsked") })
    }

    @Test func in2021TheLimitTakesConsentAtTheReader() throws {
        let words = ["--card", "kunren-hanako", "--pin", "1234", "--json"]
        let without = try check(words[0], words[1], words[2], words[3], words[4], on: "2021-03-15")
        #expect(try without.section("limit") == ["withheld": "not-consented"])
        let with = try check(words[0], words[1], words[2], words[3], words[4], "--consent", "limit", on: "2021-03-15")
        #expect(try with.section("limit")["shown"] != nil)
    }

    @Test("By number the limit takes consent by word of mouth", arguments: ["2021-03-15", "2026-11-24"])
    func limitByNumber(day: String) throws {
        let birth = try #require(Shipped.library().roster["kunren-hanako"]).person(on: Day(day)!).birth
        func run(_ consent: String...) throws -> BuiltProgram {
            try BuiltProgram(
                ["--home", folder.homePath, "--today", day, "check", "--insurer", "409995", "--number", "1234567"]
                    + ["--branch", "02", "--birth", "\(birth)", "--json"] + consent)
        }
        #expect(try run().section("limit") == ["withheld": "not-consented"])
        #expect(try run("--consent", "limit").section("limit")["shown"] != nil)
        #expect(try run("--consent", "medication").section("medication") == ["withheld": "card-needed"])
        #expect(try run("--consent", "medication").reasonCodes().contains("consent.notAsked.medication"))
    }

    // MARK: - Ways to prove identity

    @Test("Staff comparison proves identity", arguments: ["2021-03-15", "2026-11-24"])
    func visual(day: String) throws {
        let run = try check("--card", "kunren-hanako", "--visual", "--json", on: day)
        #expect(run.status == 0, "\(run.output)")
        #expect(try run.section("coverage")["shown"] != nil)
    }

    @Test func aFaceThatMatchesProvesIdentityAndOneThatDiffersDoesNot() throws {
        #expect(try check("--card", "kunren-hanako", "--face", "match").status == 0)
        #expect(try check("--card", "kunren-hanako", "--face", "mismatch").status == 1)
    }

    @Test func aWrongPINIsNoProof() throws {
        let run = try check("--card", "kunren-hanako", "--pin", "4321", "--json")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("Identity was not proven."))
    }

    @Test func aCardNotYetRegisteredIsRegisteredOnTheWay() throws {
        let run = try check("--card", "kunren-jiro", "--pin", "3608", "--json")
        #expect(run.status == 0, "\(run.output)")
        #expect(try run.section("coverage")["shown"] != nil)
    }

    @Test func aCardWithoutPINIsSaidToHaveNone() throws {
        let run = try check("--card", "enshu-tomie", "--pin", "1234")
        #expect(run.status == 1)
        #expect(run.output == "This card has no PIN. Use --face or --visual.\n")
    }

    // MARK: - Standard input

    @Test func aDashReadsTheSameFromStandardInput() throws {
        let input = "\n--card kunren-hanako --pin 1234 --consent medication --json\n"
        let read = try check("-", input: input)
        #expect(read.status == 0, "\(read.output)")
        let typed = try check("--card", "kunren-hanako", "--pin", "1234", "--consent", "medication", "--json")
        #expect(try read.section("coverage") == typed.section("coverage"))
        #expect(try read.reasonCodes() == typed.reasonCodes())
    }

    @Test func jsonMayStandBesideTheDash() throws {
        let read = try check("-", "--json", input: "--card kunren-hanako --pin 1234\n")
        #expect(read.status == 0, "\(read.output)")
        #expect(try read.section("coverage")["shown"] != nil)
    }

    @Test(
        "A mistake on standard input, no check or more than one is a usage error",
        arguments: [
            "--card kunren-hanako --pim 1234", "", "\n \n", "--card kunren-hanako\n--pin 1234",
            "--card kunren-hanako --pin 1234\n--card mihon-taro --pin 1234",
        ])
    func badInput(input: String) throws {
        #expect(try check("-", input: input).status == 64)
    }

    @Test func besideTheDashNothingElseIsAsked() throws {
        #expect(try check("-", "--visual", input: "--card kunren-hanako --pin 1234").status == 64)
    }

    // MARK: - Refusals

    @Test func anUnknownPersonIsBadDataAndTheNearestIsNamed() throws {
        let run = try check("--card", "kunren-hanaka", "--pin", "1234")
        #expect(run.status == 65)
        #expect(run.output.contains("kunren-hanako"))
    }

    @Test(
        "A malformed value is bad data",
        arguments: [
            ["--insurer", "409996", "--number", "1234567", "--birth", "1981-06-15"],
            ["--insurer", "4099", "--number", "1234567", "--birth", "1981-06-15"],
            ["--insurer", "409995", "--number", "", "--birth", "1981-06-15"],
            ["--insurer", "409995", "--number", "1234567", "--branch", "2", "--birth", "1981-06-15"],
            ["--insurer", "409995", "--number", "1234567", "--birth", "1981-06-31"],
            ["--card", "kunren-hanako", "--pin", "12a4"],
            ["--card", "kunren-hanako", "--pin", "1234", "--consent", "everything"],
            ["--card", "kunren-hanako", "--pin", "1234", "--consent", "limit,"],
        ])
    func badData(words: [String]) throws {
        let run = try BuiltProgram(["--home", folder.homePath, "--today", "2026-11-24", "check"] + words)
        #expect(run.status == 65, "\(run.output)")
        #expect(!run.output.isEmpty)
    }

    @Test(
        "Options that do not go together are usage errors",
        arguments: [
            [], ["--card", "kunren-hanako"], ["--card", "kunren-hanako", "--pin", "1234", "--visual"],
            ["--card", "kunren-hanako", "--pin", "1234", "--insurer", "409995"], ["--insurer", "409995"],
            ["--card", "kunren-hanako", "--face", "perhaps"], ["--number", "1234567", "--birth", "1981-06-15"],
            ["--card", "kunren-hanako", "--pin", "1234", "extra"],
            ["--card", "kunren-hanako", "--pin", "1234", "--branch", "02"],
            ["--insurer", "409995", "--number", "1234567", "--birth", "1981-06-15", "--visual"],
        ])
    func usage(words: [String]) throws {
        let run = try BuiltProgram(["--home", folder.homePath, "--today", "2026-11-24", "check"] + words)
        #expect(run.status == 64, "\(run.output)")
    }

    @Test func aLineThatIsDownIsUnavailable() throws {
        let session = try Shipped.session()
        session.world.faults.arm(try FaultList.armed(["line-down"]))
        let options = try CheckOptions.parse(["--card", "kunren-hanako", "--pin", "1234"])
        let failure = #expect(throws: Failure.self) {
            try Check(session: session, options: options, consents: []).run(options.way())
        }
        #expect(failure?.status == .unavailable)
        #expect(try session.usageLog() == [])
    }
}

extension BuiltProgram {
    fileprivate func section(_ name: String) throws -> NSDictionary {
        try #require(object()[name] as? NSDictionary, "\(output)")
    }

    fileprivate func shown(_ name: String) throws -> [String: Any] {
        try #require(section(name)["shown"] as? [String: Any], "\(output)")
    }

    fileprivate func reasonCodes() throws -> [String] {
        try #require(object()["reasons"] as? [[String: Any]]).compactMap { $0["code"] as? String }
    }
}
