import Basics
import Testing

@testable import ReceptionTUI

/// The questions beside the limit.
struct RulesQuestionTests {
    private func rules(_ words: [String], lang: String = "en") throws -> BuiltProgram {
        try BuiltProgram(["--lang", lang, "--today", "2026-11-24", "rules"] + words)
    }

    @Test(arguments: [("2022-09-30", 1), ("2022-10-01", 2)])
    func `the share is that of the day`(_ on: String, _ tenths: Int) throws {
        let run = try rules(["share", "--birth", "1940-01-01", "--income", "一般Ⅱ", "--on", on, "--json"])
        #expect(try run.object()["tenths"] as? Int == tenths)
        #expect(try run.object()["scheme"] as? String == "late-elderly")
    }

    @Test(arguments: [
        ["--birth", "1940-13-01"], ["--birth", "1940-01-01", "--scheme", "x"],
        ["--birth", "1940-01-01", "--income", "x"],
    ])
    func `a share of nobody is bad data`(_ words: [String]) throws {
        #expect(try rules(["share"] + words).status == 65)
    }

    @Test func `an insurer number says its parts`() throws {
        let answer = try rules(["insurer", "06409999", "--json"]).object()
        #expect(answer["law"] as? String == "06" && answer["prefecture"] as? String == "40")
        #expect(answer["scheme"] as? String == "employees" && answer["valid"] as? Bool == true)
        #expect(try rules(["insurer", "409995", "--json"]).object()["law"].isNull)
    }

    @Test func `a public-expense number warns where an insurer's is refused`() throws {
        let warned = try rules(["insurer", "83136019"])
        #expect(warned.status == 0 && warned.output.contains("does not fit (warning)"))
        let refused = try rules(["insurer", "01400018"])
        #expect(refused.status == 65 && refused.output.contains("ends in 8, computed 9"))
        #expect(try rules(["insurer", "0140001"]).status == 65)
    }

    @Test func `an institution code says its parts`() throws {
        let answer = try rules(["institution", "4017999014", "--json"]).object()
        #expect(answer["code7"] as? String == "7999014" && answer["table"] as? String == "1")
        #expect(try rules(["institution", "4017999015"]).status == 65)
        #expect(try rules(["institution", "4017999014"], lang: "ja").output.contains("1 医科"))
    }

    // MARK: - Outcome

    private let lost = "insurer=409995,number=1234567,branch=02,acquired=2015-04-01,lost=2024-03-06"
    private let newer = "insurer=06409999,symbol=21,number=98765,branch=00,acquired=2024-03-05"
    private let byNumber = "insurer=409995,number=1234567,branch=02,birth=1980-01-15"

    @Test(arguments: [("2024-03-05", "有効"), ("2024-03-06", "無効（新しい資格あり）")])
    func `an outcome is the centre's own`(_ on: String, _ outcome: String) throws {
        let run = try rules(["outcome", "--row", lost, "--row", newer, "--ask", byNumber, "--on", on, "--json"])
        #expect(try run.object()["outcome"] as? String == outcome)
        #expect(try run.object()["insurer"] as? String == "409995")
        #expect(!run.output.contains("06409999"))
    }

    @Test func `a card leads to the insurance that holds`() throws {
        let words = ["outcome", "--row", lost, "--row", newer, "--birth", "1980-01-15", "--card", "P1", "--on"]
        let run = try rules(words + ["2024-03-06"])
        #expect(run.output.contains("Outcome: valid") && run.output.contains("Insurer: 06409999"))
        #expect(run.output.contains("[assumed"))
    }

    @Test func `a file holds one case`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            #"{"qualifications": [], "query": {"card": true}, "as_of": "2026-11-24"}"#, to: "case.json")
        let path = folder.url.appending(path: "case.json").path
        #expect(try rules(["outcome", path, "--json"]).object()["code"] as? Int == 4)
        #expect(try rules(["outcome", path, "--on", "2026-11-24"]).status == 64)
        #expect(try rules(["outcome", "nowhere.json"]).status == 65)
    }

    @Test(
        arguments: [
            ([], 64), (["--row", "insurer=409995"], 64), (["--row", "insurer", "--card", "P1"], 64),
            (["--row", "insurers=409995", "--card", "P1"], 64),
            (["--row", "insurer=409994,number=1,acquired=2020-01-01,birth=1980-01-15", "--card", "P1"], 65),
            (["--row", "insurer=409995,number=1,acquired=2020-01-01", "--card", "P1"], 65),
            (["--row", "insurer=409995,number=1,acquired=2020-02-30,birth=1980-01-15", "--card", "P1"], 65),
        ] as [([String], Int)])
    func `a row that cannot be is refused`(_ words: [String], _ status: Int) throws {
        let run = try rules(["outcome"] + words)
        #expect(run.status == status, "\(run.output)")
    }
}
