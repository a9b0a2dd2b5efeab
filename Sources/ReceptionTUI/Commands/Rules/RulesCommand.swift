import ArgumentParser
import Basics

/// `madoguchi rules`: the rules of the law, asked one by one or held against a file of cases.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Runs a file of cases against the rules, or answers one question with its reasons.",
        usage: """
            madoguchi rules FILE [--provisional]
            madoguchi rules limit|share|insurer|institution|outcome [options]
            """,
        discussion: """
            FILE is JSON in sections of cases; each case is computed, then compared with all that it states. \
            One line a case, 'N passed, N failed' last. A file named like a command is reached as ./limit.
            Exit 0 when all passed, 1 when one failed, 65 for bad data, 64 for a usage error.
            Example: madoguchi rules limit --class ウ --cost 500000 --on 2026-11-24 --inpatient
            """,
        subcommands: [
            RulesFileCommand.self, RulesLimitCommand.self, RulesShareCommand.self, RulesInsurerCommand.self,
            RulesInstitutionCommand.self, RulesOutcomeCommand.self,
        ],
        defaultSubcommand: RulesFileCommand.self)

    @ParentCommand var parent: Madoguchi

    /// The commands that answer one question.
    static var questions: [String] {
        configuration.subcommands.filter { $0 != RulesFileCommand.self }.map { $0._commandName }
    }
}
