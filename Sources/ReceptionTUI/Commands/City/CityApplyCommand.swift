import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// `madoguchi city apply`
struct CityApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Enters events at the insurers' offices: all lines of a file, or none.",
        discussion: """
            One event a line; scenarios/README.md lists them. Nothing is known at the counter before its nights have passed.
            Example line: left 409995/10000012/01 lost=2026-11-20 why=employed
            Exit 0 when all were taken, 65 when a line was refused; nothing is entered then.
            """)

    @ParentCommand var parent: CityCommand
    @Argument(help: "File of events, or - for standard input.", completion: .file()) var file: String

    func run() throws {
        let globals = parent.parent.globals
        let notices = try read()
        let folder = try CityFolder.open(globals)
        try folder.insurers.take(notices, on: folder.day)
        let text = Bilingual(
            ja: "\(notices.lines.count)件を登録しました（\(folder.day)）。madoguchi city day で夜を進めると、窓口に届きます。",
            en: "\(notices.lines.count) events were taken on \(folder.day). Let nights pass with madoguchi city day.")
        Output.line(text[globals.language])
    }

    private func read() throws -> InsurerNoticeFile {
        let isInput = file == "-"
        let text =
            isInput
            ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            : try DataFiles.text(of: URL(fileURLWithPath: file))
        do throws(TextFileErrors) {
            return try InsurerNoticeFile(parsing: text, file: isInput ? "stdin" : file)
        } catch {
            throw Failure(error)
        }
    }
}
