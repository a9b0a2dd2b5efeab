import ArgumentParser
import Basics
import Eligibility

/// `madoguchi log list`
struct LogListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints entries of the usage logs, in their order.",
        discussion: """
            Columns: system and sequence, time, institution and terminal, operator, kind, key, outcome, sections disclosed,
            consents, check, and at the terminal the visit. The key is a card's serial or insurer/symbol/number/branch; \
            names and My Number stand in no log.
            --json: an array of objects with system, sequence, at, institution, terminal, operator, account, kind, key, on, \
            outcome, disclosed, consents, check, visit.
            Example: madoguchi log list --day 2026-11-24 --operator ippan
            """)

    @ParentCommand var log: LogCommand
    @OptionGroup var options: LogOptions
    @Option(name: .customLong("operator"), help: "Entries of this operator's ID.") var operatorID: String?
    @Option(help: "Entries of this kind: \(UsageKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: UsageKind?
    @Option(help: "centre or terminal. Default: both.") var system: LogName?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = log.parent.globals
        let filter = try options.filter(operatorID: operatorID, kind: kind)
        let logs = try UsageLogs.open(globals)
        let uses = try LogName.allCases.filter { system == nil || $0 == system }.flatMap {
            try logs.entries(of: $0, filter)
        }
        if json { return try Output.json(uses) }
        for use in uses { Output.line(use.line(in: globals.language)) }
        if uses.isEmpty {
            Output.line(Bilingual(ja: "該当する記録はありません。", en: "There are no such entries.")[globals.language])
        }
    }
}
