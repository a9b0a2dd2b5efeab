import Basics
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct ScreensCommandTests {
    @Test func theScreensThatShipAreAllRight() throws {
        let run = try BuiltProgram(["--lang", "en", "screens", "check"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("\(ScreenName.allCases.count) screens"))
    }

    @Test func eachMistakeIsNamedWithFileLineAndColumn() throws {
        let folder = try copyOfScreens()
        var lines = String(decoding: try folder.contents(of: "result.ja.txt"), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // The picture begins in the fourth line. The first row starts with a space, the second is a border.
        lines[3] = "※" + lines[3].dropFirst()
        try folder.write(lines.joined(separator: "\n"), to: "result.ja.txt")
        let english = try BuiltProgram(["--lang", "en", "--screens", folder.path, "screens", "check"])
        #expect(english.status == 65)
        #expect(english.output.hasPrefix("result.ja.txt:4:1: "), "\(english.output)")
        let japanese = try BuiltProgram(["--screens", folder.path, "screens", "check"])
        #expect(japanese.status == 65)
        #expect(japanese.output.hasPrefix("result.ja.txt:4:1: ") && japanese.output != english.output)
    }

    @Test func aFieldThatDoesNotExistIsNamedWithItsPlace() throws {
        let folder = try copyOfScreens()
        for name in ["result.ja.txt", "result.en.txt"] {
            var lines = String(decoding: try folder.contents(of: name), as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let field = "{no.such.field}"
            lines[4] = field + lines[4].dropFirst(field.count)
            try folder.write(lines.joined(separator: "\n"), to: name)
        }
        let run = try BuiltProgram(["--lang", "en", "--screens", folder.path, "screens", "check"])
        #expect(run.status == 65)
        for name in ["result.ja.txt", "result.en.txt"] {
            #expect(run.output.split(separator: "\n").contains { $0.hasPrefix("\(name):5:1: ") }, "\(run.output)")
        }
        #expect(run.output.contains("no.such.field"))
    }

    @Test func aScreenThatIsMissingInOneLanguageIsAMistake() throws {
        let folder = try copyOfScreens()
        try FileManager.default.removeItem(at: folder.url.appending(path: "help.en.txt"))
        let run = try BuiltProgram(["--lang", "en", "--screens", folder.path, "screens", "check"])
        #expect(run.status == 65)
        #expect(run.output.contains("help.en.txt"))
    }

    @Test func aFolderThatIsMissingIsNamed() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(["--screens", folder.homePath, "screens", "check"])
        #expect(run.status == 69)
        #expect(run.output.contains(folder.homePath))
    }

    @Test func aScreenIsPrintedForAPersonInALanguage() throws {
        let run = try BuiltProgram(
            ["--today", "2026-11-24", "screens", "show", "result", "--lang", "en", "--people", "reidai-takako"])
        #expect(run.status == 0)
        let rows = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(rows.count == 24)
        #expect(
            run.output.contains("P20") && run.output.contains("例題　●子") && run.output.contains("training, fictional"))
    }

    @Test(
        "What does not exist is bad data with the nearest name",
        arguments: [["reslut"], ["result", "--people", "kunren"]])
    func unknown(words: [String]) throws {
        let run = try BuiltProgram(["--lang", "en", "screens", "show"] + words)
        #expect(run.status == 65)
        #expect(run.output.contains("the nearest is"))
    }

    private func copyOfScreens() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in try DataFiles.texts(in: Shipped.library().files.screens) {
            try folder.write(text, to: name)
        }
        return folder
    }
}

extension ScreensCommandTests {
    @Test("A photo's region is printed as an empty frame with its mark", arguments: Language.allCases)
    func noPhotoIsPrinted(language: Language) throws {
        let run = try BuiltProgram([
            "--today", "2021-03-15", "screens", "show", "staff-comparison", "--lang", language.rawValue,
        ])
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").contains { $0.contains("|") && $0.contains("写真") })
        #expect(!run.output.contains("****") && !run.output.contains("++++"))
    }
}
