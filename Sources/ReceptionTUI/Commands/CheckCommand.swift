import ArgumentParser
import Basics
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi check`: one lookup without a window, through the same desk, reader, line and log.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "One check without a window: by card or by number.",
        discussion: """
            check --card PERSON (--pin NNNN | --face match|mismatch | --visual) [--consent limit,medication,checkup]
            check --insurer N [--symbol S] --number N [--branch B] --birth DATE [--consent limit]
            check - reads the same options from standard input. What stands in a command line every user of the machine can
            see while it runs, and a shell keeps it; what comes on standard input, nobody does.
            Exit 0 when answered, 1 when identity was not proven, 65 for bad data, 69 when there is no answer.
            """)

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
    @OptionGroup var options: CheckOptions
    @OptionGroup var faultOptions: FaultOptions
    @Argument(help: "A single - reads the options from standard input.") var source: String?

    func run() throws {
        let globals = parent.globals
        let now = try globals.counterNow()
        let options = try options(from: source)
        let way = try options.way()
        let consents = try options.consents()
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        var library = try Library(DataFiles(globals, people: peopleOptions.people))
        if case .card(let person, _) = way, library.roster[person] == nil {
            throw Failure.unknownPerson(person, library)
        }
        _ = try library.reloadScreens()
        let lock = try HomeLock(home)
        try CityStaging(home).finish()
        let session = try Session.make(
            library: library, databases: .open(in: home), site: library.site("clinic"), listed: nil, now: now,
            session: SessionName.fresh(), language: globals.language, seed: globals.seed,
            tables: globals.tables, isCommand: true)
        lock.release()
        if let faces = FaceFolder(option: globals.files, site: session.desk.site, seed: globals.seed) {
            session.pushFaces(to: faces)
        }
        try faultOptions.arm(in: session)
        let check = Check(session: session, options: options, consents: consents)
        let result = try check.run(way)
        for entry in session.desk.journal where [.faceWritten, .faceFailed].contains(entry.message.code) {
            Output.error(library.wording.text(entry.message, in: globals.language))
        }
        if options.json {
            try Output.json(result)
        } else {
            for line in result.lines(in: globals.language) { Output.line(line) }
        }
    }

    private func options(from source: String?) throws -> CheckOptions {
        guard let source else { return options }
        guard source == "-" else {
            throw Failure(
                .usage, ja: "「\(source)」は余分です。標準入力から読むには - だけを書きます。",
                en: "'\(source)' is one too many. A single - reads standard input.")
        }
        guard options.isEmpty else {
            throw Failure(
                .usage, ja: "check - では、--json のほかの指定はすべて標準入力に書きます。",
                en: "With check - everything but --json stands on standard input.")
        }
        let lines = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            .split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        guard lines.count == 1 else {
            throw Failure(
                .usage, ja: "標準入力には確認を1件、1行で書きます（\(lines.count)行ありました）。",
                en: "Standard input takes one check on one line (there were \(lines.count)).")
        }
        do {
            var read = try CheckOptions.parse(lines[0].split(whereSeparator: \.isWhitespace).map(String.init))
            read.json = read.json || options.json
            return read
        } catch {
            throw Failure(
                .usage, ja: "標準入力の指定を読み取れません：\(CheckOptions.message(for: error))",
                en: "Standard input was not understood: \(CheckOptions.message(for: error))")
        }
    }
}

/// Names a start of the program: no two on one data folder are the same, since checks are known by it.
enum SessionName {
    static func fresh() -> String {
        var random = SystemRandomNumberGenerator()
        return WallClock.now.compact + "-" + String(random.next() as UInt64, radix: 36)
    }
}
