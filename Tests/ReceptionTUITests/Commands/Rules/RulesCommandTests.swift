import Basics
import Testing

@testable import ReceptionTUI

/// `madoguchi rules`, run as a tester would.
struct RulesCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func rules(_ words: String..., lang: String = "en") throws -> BuiltProgram {
        try BuiltProgram(["--lang", lang, "--today", "2026-11-24", "rules"] + words)
    }

    private func file(_ text: String) throws -> String {
        try folder.write(text, to: "cases.json")
        return folder.url.appending(path: "cases.json").path
    }

    // MARK: - A file

    @Test func `one line a case and the sum alone on the last`() throws {
        let run = try rules(try file(SampleCases.text))
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0, "\(run.output)")
        #expect(lines.last == "23 passed, 0 failed")
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix("passed ") } && lines.count == 24)
    }

    @Test func `one failure makes the exit 1`() throws {
        let run = try rules(
            try file(
                #"{"meal_charges": [{"from_": "2025-04-01", "general": 511}, {"from_": "2025-04-01", "low1": 110}]}"#))
        #expect(run.status == 1)
        #expect(
            run.output == """
                failed meal_charges 2025-04-01  general: expected 511, computed 510
                passed meal_charges 2025-04-01
                1 passed, 1 failed

                """)
    }

    @Test func `a mistake in the last case stops the first`() throws {
        let run = try rules(try file(#"{"meal_charges": [{"from_": "2025-04-01", "low1": 110}, {"from_": "x"}]}"#))
        #expect(run.status == 65)
        #expect(run.output.contains("meal_charges x: from_") && !run.output.contains("passed"))
    }

    @Test func `a file that is not there is said so, with the commands`() throws {
        let run = try rules("insurrer")
        #expect(run.status == 65)
        #expect(run.output.contains("insurrer does not exist") && run.output.contains("the nearest is insurer"))
        #expect(try rules("nonsense", lang: "ja").output.contains("limit, share, insurer, institution, outcome"))
        #expect(try rules().status == 64)
    }

    @Test(arguments: ["limit", "share", "insurer", "institution", "outcome"])
    func `every question has help with an example`(_ name: String) throws {
        let run = try rules(name, "--help")
        #expect(run.status == 0)
        #expect(run.output.contains("Example: madoguchi rules \(name)"))
    }

    // MARK: - Limit

    private func limit(_ words: String...) throws -> [String: Any] {
        let run = try BuiltProgram(["--today", "2026-11-24", "rules", "limit", "--json"] + words)
        try #require(run.status == 0, "\(run.output)")
        return try run.object()
    }

    @Test func `the limit comes with amounts, class, table and reasons with source and mark`() throws {
        let answer = try limit("--class", "ウ", "--cost", "500000", "--on", "2026-11-24", "--inpatient")
        #expect(answer["limitYen"] as? Int == 82_430 && answer["paymentYen"] as? Int == 82_430)
        #expect(answer["edition"] as? String == "2018-08" && answer["provisional"] as? Bool == false)
        #expect(answer["mealYen"] as? Int == 510 && answer["receiptMarks"] as? [String] == ["28"])
        let reasons = try #require(answer["reasons"] as? [[String: Any]])
        #expect(reasons.contains { $0["code"] as? String == "limit.announced" })
        for reason in reasons {
            let provenance = try #require(reason["provenance"] as? [String: String])
            #expect(provenance["mark"] != nil && provenance["source"]?.isEmpty == false)
        }
    }

    @Test func `a provisional amount is marked`() throws {
        let words = ["limit", "--class", "ウ", "--cost", "500000", "--on", "2026-11-24", "--provisional"]
        let japanese = try BuiltProgram(["--lang", "ja", "rules"] + words)
        #expect(japanese.output.contains("自己負担限度額: 87,940円（暫定）"))
        let english = try BuiltProgram(["--lang", "en", "rules"] + words)
        #expect(english.output.contains("Limit: 87,940 yen (provisional)"))
        let before = try limit("--class", "ウ", "--cost", "500000", "--on", "2026-07-31", "--provisional")
        #expect(before["limitYen"] as? Int == 82_430 && before["provisional"] as? Bool == false)
    }

    @Test(arguments: [("2022-09-30", 16_000), ("2022-10-01", 11_000), ("2025-09-30", 11_000), ("2025-10-01", 16_000)])
    func `the considerate measure holds by its dates`(_ on: String, _ yen: Int) throws {
        let answer = try limit("--class", "一般II", "--cost", "80000", "--tenths", "2", "--on", on)
        #expect(answer["paymentYen"] as? Int == yen)
    }

    @Test func `birth decides age, ratio and the halved month`() throws {
        let halved = try limit("--class", "一般", "--cost", "300000", "--birth", "1951-11-24", "--on", "2026-11-05")
        #expect(halved["limitYen"] as? Int == 9_000 && halved["shareYen"] as? Int == 60_000)
        let unknown = try limit("--cost", "300000", "--birth", "1980-01-01", "--on", "2026-11-05")
        #expect(unknown["limitYen"].isNull && unknown["paymentYen"] as? Int == 90_000)
    }

    @Test func `earlier months are counted`() throws {
        let months = ["2026-02", "2026-05", "2026-08"].flatMap { ["--high-cost-month", $0] }
        let run = try BuiltProgram(
            ["rules", "limit", "--class", "ウ", "--cost", "900000", "--on", "2026-11-24", "--json"] + months)
        let answer = try run.object()
        #expect(answer["limitYen"] as? Int == 44_400 && answer["receiptMarks"] as? [String] == ["33"])
    }

    @Test func `cash may be rounded, a specified disease and a long stay count`() throws {
        let words = ["--class", "ウ", "--cost", "345678", "--on", "2024-05-01"]
        #expect(try limit(words[0], words[1], words[2], words[3], "--cash", "ten")["paymentYen"] as? Int == 80_890)
        let dialysis = try limit(words[0], words[1], words[2], words[3], "--specified", "10000")
        #expect(dialysis["paymentYen"] as? Int == 10_000 && dialysis["receiptMarks"] as? [String] == ["28", "02"])
        let stay = try limit(
            "--class", "オ", "--cost", "345678", "--on", "2026-11-24", "--inpatient", "--long-stay", "2026-11-01")
        #expect(stay["mealYen"] as? Int == 190)
    }

    @Test(
        "A value that cannot be is bad data, and what does not go together a usage error",
        arguments: [
            (["--class", "カ", "--cost", "1"], 65), (["--class", "ウ", "--cost", "-1"], 64),
            (["--class", "ウ", "--cost", "1", "--on", "2026-02-30"], 65),
            (["--class", "ウ", "--cost", "1", "--on", "2014-12-31"], 65),
            (["--class", "一般", "--cost", "1", "--tenths", "2", "--on", "2018-07-31"], 65),
            (["--class", "一般", "--cost", "1", "--birth", "1990-01-01"], 65),
            (["--class", "ウ", "--cost", "1", "--tenths", "4"], 65),
            (["--class", "ウ", "--cost", "1", "--specified", "5"], 65),
            (["--class", "ウ", "--cost", "1", "--high-cost-month", "2026-13"], 65),
            (["--cost", "1"], 64), (["--class", "一般", "--cost", "1"], 64), (["--class", "ウ"], 64),
            (["--class", "ウ", "--cost", "many"], 64),
        ])
    func refusals(_ words: [String], _ status: Int) throws {
        let run = try BuiltProgram(["--lang", "en", "--today", "2026-11-24", "rules", "limit"] + words)
        #expect(run.status == status, "\(run.output)")
        #expect(!run.output.isEmpty)
    }
}
