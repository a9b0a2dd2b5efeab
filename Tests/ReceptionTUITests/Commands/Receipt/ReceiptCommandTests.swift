import Basics
import Foundation
import Testing

@testable import ReceptionTUI

/// `madoguchi receipt`, run as a user runs it, over a small city.
struct ReceiptCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let made = try BuiltProgram(
            ["--home", folder.homePath, "--today", "2026-11-24", "city", "generate", "--people", "810"])
        #expect(made.status == 0, "\(made.output)")
    }

    private func receipt(_ words: String..., lang: String = "en") throws -> BuiltProgram {
        try BuiltProgram(
            ["--home", folder.homePath, "--today", "2026-11-24", "--lang", lang, "receipt"] + words)
    }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    private func finding(_ bytes: Data, named name: String = "planted.uke") throws -> BuiltProgram {
        try bytes.write(to: folder.url.appending(path: name))
        return try receipt("validate", path(name), "--json")
    }

    @Test func `a month is made, claimed, validated and reviewed`() throws {
        let filled = try receipt("fill", "--month", "2021-10", "--visits", "80", "--unchecked", "0.6", "--json")
        #expect(filled.status == 0, "\(filled.output)")
        let made = try filled.object()
        #expect(made["visits"] as? Int == 80 && made["replaced"] as? Int == 0 && made["seed"] as? String == "1")
        #expect((made["checked"] as? Int ?? 0) + (made["unchecked"] as? Int ?? 0) == 80)

        var claims = 0
        for payer in ["kokuho", "shaho"] {
            let written = try receipt("claims", "--month", "2021-10", "--payer", payer, "--out", path(payer))
            #expect(written.status == 0 && written.output.contains("training, fictional"), "\(written.output)")
            #expect(!FileManager.default.fileExists(atPath: path(payer) + ".partial"))
            let checked = try receipt("validate", path(payer), "--json")
            #expect(checked.status == 0, "\(checked.output)")
            let report = try checked.object()
            #expect(report["clean"] as? Bool == true && report["kind"] as? String == "medical")
            claims += report["claims"] as? Int ?? 0
        }

        let reviewed = try receipt("returns", "--month", "2021-10", "--json")
        #expect(reviewed.status == 0, "\(reviewed.output)")
        let month = try reviewed.object()
        let counts = try #require(month["claimed"] as? [String: Int])
        #expect(counts["claims"] == claims)
        #expect(counts["claims"] == counts.filter { $0.key != "claims" }.values.reduce(0, +))
        let without = try #require(month["withoutChecks"] as? [String: Int])
        #expect(month["moreReturned"] as? Int == without["returned"]! - counts["returned"]!)
        #expect((month["items"] as? [Any])?.count == claims - counts["accepted"]!)
        for lang in ["ja", "en"] { #expect(try receipt("returns", "--month", "2021-10", lang: lang).status == 0) }
    }

    @Test func `the same month again is the same file and says that it replaces`() throws {
        var files: [Data] = []
        for round in 1...2 {
            let filled = try receipt("fill", "--month", "2024-06", "--visits", "40", "--seed", "5")
            #expect(filled.status == 0)
            #expect(filled.output.contains("They replace the 40 made before") == (round == 2), "\(filled.output)")
            #expect(try receipt("claims", "--month", "2024-06", "--out", path("\(round).uke")).status == 0)
            files.append(try folder.contents(of: "\(round).uke"))
        }
        #expect(files[0] == files[1])
        _ = try receipt("fill", "--month", "2024-06", "--visits", "40", "--seed", "6")
        #expect(try receipt("claims", "--month", "2024-06", "--out", path("3.uke")).status == 0)
        #expect(try folder.contents(of: "3.uke") != files[0])
    }

    @Test func `a file that is there is left alone unless force is given`() throws {
        _ = try receipt("fill", "--month", "2024-06", "--visits", "10")
        try folder.write("mine", to: "kept.uke")
        let refused = try receipt("claims", "--month", "2024-06", "--out", path("kept.uke"))
        #expect(refused.status == 64 && refused.output.contains("--force"))
        #expect(try folder.contents(of: "kept.uke") == Data("mine".utf8))
        #expect(try receipt("claims", "--month", "2024-06", "--out", path("kept.uke"), "--force").status == 0)
        #expect(try folder.contents(of: "kept.uke").starts(with: Data("IR,2,40,1,7999014".utf8)))
        #expect(try receipt("claims", "--month", "2024-06", "--out", path("none/x.uke")).status == 74)
        let plain = try receipt("claims", "--month", "2024-06", "--out", "-")
        #expect(plain.status == 0 && plain.output.hasPrefix("IR,2,40,1,7999014"))
    }

    @Test func `a pharmacy has its own file`() throws {
        _ = try receipt("fill", "--month", "2024-06", "--visits", "20", "--site", "pharmacy")
        #expect(try receipt("claims", "--month", "2024-06", "--site", "pharmacy", "--out", path("y.uke")).status == 0)
        let report = try receipt("validate", path("y.uke"), "--json")
        #expect(report.status == 0, "\(report.output)")
        #expect(try report.object()["kind"] as? String == "pharmacy")
    }

    @Test func `months that are none, not over or too long ago, and figures beyond reason are usage errors`() throws {
        for words in [
            ["fill", "--month", "2026-11", "--visits", "5"], ["fill", "--month", "2026-13", "--visits", "5"],
            ["fill", "--month", "2018-07", "--visits", "5"], ["fill", "--month", "2024-06", "--visits", "0"],
            ["fill", "--month", "2024-06", "--visits", "5", "--unchecked", "1.5"],
            ["claims", "--month", "2026-12"], ["returns", "--month", "24-06"],
        ] {
            let run = try BuiltProgram(
                ["--home", folder.homePath, "--today", "2026-11-24", "--lang", "en", "receipt"] + words)
            #expect(run.status == 64, "\(words): \(run.output)")
        }
        #expect(try receipt("claims", "--month", "2024-06").status == 69)
        #expect(try receipt("returns", "--month", "2024-06").status == 69)
        // The last day of a month it is not over, the day after it is.
        func fill(on day: String) throws -> Int {
            try BuiltProgram(
                ["--home", folder.homePath, "--today", day, "receipt", "fill", "--month", "2026-10", "--visits", "3"]
            ).status
        }
        #expect(try fill(on: "2026-10-31") == 64)
        #expect(try fill(on: "2026-11-01") == 0)
    }

    @Test func `findings name record and column in both languages and end with 65`() throws {
        let broken = Data("IR,2,40,1,7999014,,,202407,00,\r\nRE,1\r\nGO,0,0,99\r\n".utf8)
        let run = try finding(broken)
        #expect(run.status == 65)
        let findings = try #require(try run.object()["findings"] as? [[String: Any]])
        let first = try #require(findings.first)
        #expect(first["code"] as? String == "column-count" && first["record"] as? Int == 2)
        #expect(first["kind"] as? String == "RE")
        for (lang, words) in [("ja", "2レコード目 RE"), ("en", "record 2 RE")] {
            let shown = try receipt("validate", path("planted.uke"), lang: lang)
            #expect(shown.status == 65 && shown.output.contains(words), "\(shown.output)")
        }
        #expect(try finding(Data()).status == 65)
        #expect(try finding(Data((0...255).map { UInt8($0) })).status == 65)
        #expect(try receipt("validate", path("there is none")).status == 74)
        #expect(try receipt("validate", folder.path).status == 74)
    }
}
