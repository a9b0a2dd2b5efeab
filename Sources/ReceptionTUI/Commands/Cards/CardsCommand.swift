import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// `madoguchi cards`: the training cards and phones, and what the municipality's office does about them.
struct CardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Lists the training cards as their chips stand, or takes one to the town office.",
        discussion: """
            Tries left, last days and revocations are those of the data folder. A window that is open meanwhile finds them
            when the card is put down next. Exit 0 when done, 65 for nobody known or no such card, 64 for usage.
            Example: madoguchi cards unlock-pin kunren-hanako
            """,
        subcommands: [
            CardsListCommand.self, UnlockPINCommand.self, UnlockFaceCommand.self, RenewCommand.self,
            ReportLossCommand.self,
        ],
        defaultSubcommand: CardsListCommand.self)

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
}

/// A data folder with its cards, opened for one command.
struct CardsFolder {
    let library: Library
    let databases: Databases
    let today: Day
    let chips: Chips

    var people: [Person] { library.roster.people(on: today) }

    static func open(_ command: CardsCommand) throws -> CardsFolder {
        let globals = command.parent.globals
        let today = try globals.counterNow().day
        let library = try Library(DataFiles(globals, people: command.peopleOptions.people))
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let lock = try HomeLock(home)
        defer { lock.release() }
        try CityStaging(home).finish()
        let databases = try Databases.open(in: home)
        return CardsFolder(
            library: library, databases: databases, today: today,
            chips: try Chips(for: databases, library: library))
    }
}
