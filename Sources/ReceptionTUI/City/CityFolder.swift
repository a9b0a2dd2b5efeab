import Basics
import Foundation

/// A data folder with the insurers' systems in it, opened and locked for one command.
struct CityFolder {
    let home: Home
    let databases: Databases
    let insurers: InsurersRoot
    /// The city's own day: the morning up to which its nights have passed.
    let day: Day

    /// Opens the city of the folder that the options name.
    ///
    /// - Throws: a failure where there is no city yet.
    static func open(_ globals: GlobalOptions) throws -> CityFolder {
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let library = try Library(DataFiles(globals))
        guard FileManager.default.fileExists(atPath: home.path("municipal.db")) else { throw CityFolder.noCity(home) }
        let lock = try HomeLock(home)
        defer { lock.release() }
        try CityStaging(home).finish()
        let databases = try Databases.open(in: home)
        let insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: globals.seed)
        guard let day = try insurers.count().processed else { throw CityFolder.noCity(home) }
        return CityFolder(home: home, databases: databases, insurers: insurers, day: day)
    }

    private static func noCity(_ home: Home) -> Failure {
        Failure(
            .unavailable, ja: "\(home.folder.path) にはまだ市がありません。madoguchi city generate で作ってください。",
            en: "There is no city in \(home.folder.path) yet; madoguchi city generate makes one.")
    }

    /// Makes the small city of a first start, where the folder has none. `home` is to be locked by the caller.
    static func makeSmall(in home: Home, library: Library, globals: GlobalOptions, day: Day) throws {
        try CityStaging(home).finish()
        if FileManager.default.fileExists(atPath: home.path("municipal.db")) {
            let databases = try Databases.open(in: home)
            let insurers = try InsurersRoot(
                databases.insurers, centre: databases.centre, insurers: library.insurers, seed: globals.seed)
            if try insurers.count().origin != nil { return }
        }
        _ = try generate(
            people: small.people, current: small.current, in: home, library: library, globals: globals, day: day)
    }

    /// Makes a city in a folder that the caller has locked.
    static func generate(
        people: Int, current: Int, in home: Home, library: Library, globals: GlobalOptions, day: Day
    ) throws -> CityDigest {
        let city = try InsurersRoot.city(
            people: people, current: current, seed: globals.seed, day: day, insurers: library.insurers)
        let progress = CityProgress(people: people, language: globals.language)
        return try CityGeneration(home: home, city: city).run(progress: progress)
    }

    /// In the source's proportion.
    static func members(of people: Int) -> Int {
        people * CityFigure.currentlyInsured.value / CityFigure.personsKept.value
    }

    private static let small = (people: 10_000, current: members(of: 10_000))
}
