import ArgumentParser
import Basics
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi rules FILE`: every case of a file, computed and compared.
struct RulesFileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a file of cases against the rules.",
        usage: "madoguchi rules FILE [--provisional]",
        discussion: "Example: madoguchi rules cases.json", shouldDisplay: false)

    @ParentCommand var parent: RulesCommand
    @Argument(help: "The file of cases, JSON.", completion: .file()) var file: String
    @Flag(help: "Cases that name no table of limits take the provisional one.") var provisional = false

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw noFile() }
        let table = LimitEdition.table.filter { provisional || $0.provenance.mark != .provisional }
        let cases = try CaseFile(data, name: file, edition: table[table.count - 1].value).cases
        var failed = 0
        for testCase in cases {
            let result = try testCase.run()
            if !result.hasPassed { failed += 1 }
            Output.line(result.line(in: parent.parent.globals.language))
        }
        Output.line("\(cases.count - failed) passed, \(failed) failed")
        if failed > 0 { throw ExitCode(Status.failed.rawValue) }
    }

    private func noFile() -> Failure {
        let commands = RulesCommand.questions
        let names = commands.joined(separator: ", ")
        let nearest = NearestName.of(file, among: commands)
        return Failure(
            .badData,
            ja: "ファイル \(file) を読めません。名前と権限を確かめてください。質問のコマンドは \(names) です（近いもの: \(nearest)）。",
            en: "The file \(file) does not exist or cannot be read. Check its name and permissions. "
                + "The commands for questions are \(names); the nearest is \(nearest).")
    }
}
