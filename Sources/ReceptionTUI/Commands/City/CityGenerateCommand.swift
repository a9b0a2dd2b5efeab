import ArgumentParser
import Basics
import Foundation

/// `madoguchi city generate`
struct CityGenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Makes a city with ten years of history, in place of the one that is there.",
        discussion: """
            The same --seed, --today and figures give the same city, told by the digest. The usage log goes on and the \
            receipt computer stays as it is. An interrupted run leaves the old city.
            Example: madoguchi city generate --people 10000 --seed 7
            """)

    @ParentCommand var parent: CityCommand
    @Option(help: "Persons whom the municipal NHI system keeps, those who left included.")
    var people = CityFigure.personsKept.value
    @Option(help: "Those of them who are insured today. Default: in the source's proportion, 19 of 81.")
    var current: Int?
    @Option(help: "Seed of the city; the same as --seed before the command.") var seed: UInt64?

    func run() throws {
        var globals = parent.parent.globals
        globals.seed = seed ?? globals.seed
        let day = try globals.counterNow().day
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let library = try Library(DataFiles(globals))
        let members = current ?? CityFolder.members(of: people)
        // Figures that make no city are refused before a folder is made.
        _ = try InsurersRoot.city(
            people: people, current: members, seed: globals.seed, day: day, insurers: library.insurers)
        let lock = try HomeLock(home)
        defer { lock.release() }
        let start = ContinuousClock.now
        let digest = try CityFolder.generate(
            people: people, current: members, in: home, library: library, globals: globals, day: day)
        let seconds = start.duration(to: .now).components.seconds
        let text = Bilingual(
            ja: "架空の市を作りました（\(people)人、うち現在の被保険者 \(members)人、\(day) 時点、シード \(globals.seed)、\(seconds)秒）。",
            en: "A fictional city is made: \(people) people, \(members) of them insured today, as of \(day), "
                + "seed \(globals.seed), in \(seconds) s.")
        Output.line(text[globals.language])
        Output.line("digest \(digest.text)")
    }
}
