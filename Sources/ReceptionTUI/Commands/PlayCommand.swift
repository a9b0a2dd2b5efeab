import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi play`: one scenario as a test, a demonstration or a practice.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Plays a scenario: as a test, as a demonstration, or as a practice for you.")

    enum Manner: String, ExpressibleByArgument, CaseIterable {
        case test, demo, practice
    }

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
    @Argument(help: "The scenario file.", completion: .file()) var file: String
    @Option(
        name: .customLong("as"),
        help: "test: all lines, no waiting. demo: at human pace, with captions. practice: you are the clerk.")
    var manner = Manner.practice
    @OptionGroup var faultOptions: FaultOptions
    @Option(help: "Pace of a demonstration; 2 is twice as fast.") var speed = 1.0

    func validate() throws {
        guard speed > 0, speed.isFinite else { throw ValidationError("--speed takes a number above 0, such as 2.") }
    }

    func run() throws {
        let globals = parent.globals
        var library = try Library(DataFiles(globals, people: peopleOptions.people))
        _ = try library.reloadScreens()
        let scenario = try library.scenario(file)
        if manner == .test {
            guard faultOptions.faults.isEmpty else {
                throw Failure(
                    .usage, ja: "試験では、障害はシナリオの fault の行で起こします。",
                    en: "In a test faults come from the scenario's own lines 'fault'.")
            }
            return try test(scenario, library)
        }
        if let refusal = Terminal.refusal() { throw Failure(refusal) }
        let session = try Session.make(
            for: scenario, library: library, language: globals.language, seed: globals.seed,
            tables: globals.tables)
        try faultOptions.arm(in: session)
        let player: any Playing =
            switch manner {
            case .demo: Demonstration(scenario, speed: speed, wording: library.wording)
            case .practice, .test: PracticeRun(scenario, wording: library.wording)
            }
        try WindowCommand.open(session, library, player: player)
    }

    private func test(_ scenario: Scenario, _ library: Library) throws {
        let language = parent.globals.language
        let misses = try ScenarioTest(
            scenario: scenario, library: library, language: language, seed: parent.globals.seed
        ).run()
        for miss in misses { Output.line(miss.text(in: language)) }
        Output.line(misses.isEmpty ? "1 passed, 0 failed" : "0 passed, 1 failed")
        if !misses.isEmpty { throw ExitCode(Status.failed.rawValue) }
    }
}
