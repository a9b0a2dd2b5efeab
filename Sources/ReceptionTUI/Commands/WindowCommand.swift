import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// The window itself: what opens without a command.
struct WindowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "window", abstract: "Opens the window: free practice. The default.")

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
    @Flag(help: "The same desk without a screen: fields out, scenario language in.") var plain = false
    @Option(help: "Whose counter it is: clinic, hospital or pharmacy.") var site = "clinic"
    @OptionGroup var faultOptions: FaultOptions

    func run() throws {
        let globals = parent.globals
        let now = try globals.counterNow()
        if !plain, let refusal = Terminal.refusal() { throw Failure(refusal) }
        var library = try Library(DataFiles(globals, people: peopleOptions.people))
        let mistakes = try library.reloadScreens()
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let lock = try HomeLock(home)
        try CityFolder.makeSmall(in: home, library: library, globals: globals, day: now.day)
        let session = try Session.freePractice(
            library: library, databases: .open(in: home), site: library.site(site), now: now,
            session: SessionName.fresh(), language: globals.language, seed: globals.seed,
            tables: globals.tables)
        lock.release()
        if let faces = FaceFolder(option: globals.files, site: session.desk.site, seed: globals.seed) {
            session.pushFaces(to: faces)
        }
        try faultOptions.arm(in: session)
        if !mistakes.isEmpty { session.send(.screensReloaded(errors: mistakes)) }
        if plain {
            var loop = PlainLoop(session: session, library: library)
            try loop.run()
        } else {
            try WindowCommand.open(session, library)
        }
    }

    /// Opens a window on this terminal and stays in it to the end.
    static func open(_ session: Session, _ library: Library, player: (any Playing)? = nil) throws {
        let terminal: Terminal
        do { terminal = try Terminal() } catch { throw Failure(error) }
        defer { terminal.close() }
        let signal = try WindowLoop(terminal: terminal, session: session, library: library, player: player).run()
        terminal.close()
        if let signal { throw ExitCode(128 + signal) }
    }
}

extension Failure {
    init(_ refusal: TerminalRefusal) {
        self.init(.unavailable, ja: refusal.message(in: .ja), en: refusal.message(in: .en))
    }
}
