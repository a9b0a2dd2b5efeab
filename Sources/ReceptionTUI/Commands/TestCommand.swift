import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi test`: every scenario, headless.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Plays scenarios headless and checks what they expect; all of them by default.")

    @ParentCommand var parent: Madoguchi
    @Flag(help: "Lists at the end which states of the reader, faults and endings no scenario has reached.")
    var coverage = false
    @Argument(help: "Scenario files.", completion: .file()) var files: [String] = []

    func run() throws {
        let globals = parent.globals
        var library = try Library(DataFiles(screens: globals.screens))
        _ = try library.reloadScreens()
        let folder = library.files.scenarios.path + "/"
        let names =
            files.isEmpty
            ? try library.scenarioFiles().map { String($0.path.dropFirst(folder.count)) } : files
        let reached = ScenarioCoverage()
        var passed = 0
        var failed = 0
        for name in names {
            let problems = try problems(in: name, library, reached)
            if problems.isEmpty {
                passed += 1
                Output.line("ok      \(name)")
            } else {
                failed += 1
                Output.line("FAILED  \(name)")
                for problem in problems { Output.line("  " + problem) }
            }
        }
        Output.line("\(passed) passed, \(failed) failed")
        if coverage {
            for item in reached.unreached { Output.line("unreached  \(item)") }
            Output.line("\(reached.unreached.count) unreached")
        }
        if failed > 0 { throw ExitCode(Status.failed.rawValue) }
    }

    /// What is wrong with one file: mistakes in the file itself, or expectations not met. A file that cannot be read is
    /// the user's mistake and ends the command.
    private func problems(
        in name: String, _ library: Library, _ reached: ScenarioCoverage
    ) throws(Failure) -> [String] {
        let language = parent.globals.language
        let text = try library.scenarioText(name)
        do throws(Failure) {
            let scenario = try library.scenario(text, file: name)
            let test = ScenarioTest(
                scenario: scenario, library: library, language: language, seed: parent.globals.seed)
            return try reached.run(test).map { $0.text(in: language) }
        } catch {
            return [error.message[language]]
        }
    }
}
