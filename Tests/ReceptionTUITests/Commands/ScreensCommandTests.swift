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
        var picture = String(decoding: try folder.contents(of: "result.ja.txt"), as: UTF8.self)
        picture = picture.replacingOccurrences(of: "{s   }", with: "{sx  }").replacingOccurrences(of: "資格有効性", with: "資格※有効")
        try folder.write(picture, to: "result.ja.txt")
        let run = try BuiltProgram(["--lang", "en", "--screens", folder.path, "screens", "check"])
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains { $0.contains(/^result\.ja\.txt:\d+:\d+: ./) })
        // The ambiguous character stands in the seventh line of the file, in the seventh cell of its row.
        #expect(lines.contains { $0.hasPrefix("result.ja.txt:8:7: ") })
        let japanese = try BuiltProgram(["--screens", folder.path, "screens", "check"])
        #expect(japanese.status == 65)
        #expect(japanese.output != run.output)
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
        #expect(run.output.contains("P20") && run.output.contains("例題　●子") && run.output.contains("training, fictional"))
    }

    @Test("What does not exist is bad data with the nearest name", arguments: [["reslut"], ["result", "--people", "kunren"]])
    func unknown(words: [String]) throws {
        let run = try BuiltProgram(["--lang", "en", "screens", "show"] + words)
        #expect(run.status == 65)
        #expect(run.output.contains("the nearest is"))
    }

    private func copyOfScreens() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in try DataFiles.texts(in: Shipped.library().files.screens) { try folder.write(text, to: name) }
        return folder
    }
}
