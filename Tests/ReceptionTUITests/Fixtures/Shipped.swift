import Basics
import ReceptionDesk

@testable import ReceptionTUI

/// What ships in the checkout, read as the program reads it.
enum Shipped {
    /// The day and the time of everything that is drawn here.
    static let now = Moment("2026-11-24 10:45")!

    private static let read = Result {
        var library = try Library(DataFiles(screens: nil))
        let mistakes = try library.reloadScreens()
        return (library: library, mistakes: mistakes)
    }

    static func library() throws -> Library { try read.get().library }

    /// Everything that is wrong with pictures and messages.
    static func mistakes() throws -> [TextFileError] { try read.get().mistakes }

    /// Scenario files, by their paths below `scenarios`.
    static let scenarios: [String] = {
        guard let library = try? library(), let files = try? library.scenarioFiles() else { return [] }
        return files.map { String($0.path.dropFirst(library.files.scenarios.path.count + 1)) }
    }()

    /// Ids of all people, in the order in which they come in.
    static let people: [String] = (try? library())?.roster.sheets.map(\.id) ?? []

    /// A desk on which nobody is signed in, with everybody on the list.
    static func session(
        in databases: Databases? = nil, at now: Moment = now, named name: String = "S", language: Language = .ja
    ) throws -> Session {
        let library = try library()
        return try Session.freePractice(
            library: library, databases: databases ?? .inMemory(), site: library.site("clinic"), now: now,
            session: name,
            language: language, seed: 1)
    }
}
