import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi test`: every scenario, headless.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Plays scenarios headless and checks what they expect; all of them by default.")

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
    @Flag(help: "Lists at the end which states of the reader, faults and endings no scenario has reached.")
    var coverage = false
    @Option(help: "Writes the verdicts to this file too, in the form of JUnit.", completion: .file())
    var junit: String?
    @Argument(help: "Scenario files.", completion: .file()) var files: [String] = []

    func run() throws {
        let globals = parent.globals
        var library = try Library(DataFiles(globals, people: peopleOptions.people))
        _ = try library.reloadScreens()
        let folder = library.files.scenarios.path + "/"
        let names =
            files.isEmpty
            ? try library.scenarioFiles().map { String($0.path.dropFirst(folder.count)) } : files
        let reached = ScenarioCoverage()
        var cases: [JUnitReport.Case] = []
        for name in names {
            let start = ContinuousClock.now
            let verdict = try verdict(on: name, library, reached)
            cases.append(
                JUnitReport.Case(name: name, verdict: verdict, seconds: start.duration(to: .now) / .seconds(1)))
            say(verdict, on: name)
        }
        let passed = cases.count { if case .passed = $0.verdict { true } else { false } }
        Output.line("\(passed) passed, \(cases.count - passed) failed")
        if coverage {
            for item in reached.unreached { Output.line("unreached  \(item)") }
            Output.line("\(reached.unreached.count) unreached")
        }
        if let junit { try WholeFile.write(JUnitReport(cases: cases).text, to: junit) }
        if passed < cases.count { throw ExitCode(Status.failed.rawValue) }
    }

    private func say(_ verdict: JUnitReport.Verdict, on name: String) {
        switch verdict {
        case .passed: Output.line("ok      \(name)")
        case .failed(let problems):
            Output.line("FAILED  \(name)")
            for problem in problems { Output.line("  " + problem) }
        case .unplayable(let reason):
            Output.line("FAILED  \(name)")
            Output.line("  " + reason)
        }
    }

    /// Expectations that were not met, or mistakes in the file itself. A file that cannot be read is the user's mistake
    /// and ends the command.
    private func verdict(
        on name: String, _ library: Library, _ reached: ScenarioCoverage
    ) throws(Failure) -> JUnitReport.Verdict {
        let language = parent.globals.language
        let text = try library.scenarioText(name)
        do throws(Failure) {
            let scenario = try library.scenario(text, file: name)
            let test = ScenarioTest(
                scenario: scenario, library: library, language: language, seed: parent.globals.seed)
            let misses = try reached.run(test)
            return misses.isEmpty ? .passed : .failed(misses.map { $0.text(in: language) })
        } catch {
            return .unplayable(error.message[language])
        }
    }
}
