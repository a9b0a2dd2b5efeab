import ArgumentParser
import Basics
import ClinicRecords
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi operators`: who may work at the terminal.
struct OperatorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operators",
        abstract: "Lists the terminal's operators, adds or removes one, sets a password, unlocks an account.",
        discussion: """
            A password is read from the terminal without showing it, or as one line of standard input; never from the
            command line. A guessable one is refused with the reasons. Exit 0 when done, 65 for an ID nobody has or one
            that is taken, 1 for a password refused, 64 for usage.
            Example: madoguchi operators add hanada --name "花田 香" --account counter
            """,
        subcommands: [
            OperatorsListCommand.self, OperatorsAddCommand.self, OperatorsPasswordCommand.self,
            OperatorsUnlockCommand.self, OperatorsRemoveCommand.self,
        ],
        defaultSubcommand: OperatorsListCommand.self)

    @ParentCommand var parent: Madoguchi
}

/// The clinic's records of a home, opened for one command.
struct OperatorsFolder {
    let databases: Databases
    let now: Moment
    let site: Site

    var store: ClinicStore { databases.terminal }

    static func open(_ command: OperatorsCommand) throws -> OperatorsFolder {
        let globals = command.parent.globals
        let now = try globals.counterNow()
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let lock = try HomeLock(home)
        defer { lock.release() }
        return OperatorsFolder(
            databases: try Databases.open(in: home), now: now,
            site: try Library(DataFiles(screens: globals.screens)).site("clinic"))
    }

    /// - Throws: bad data for an ID that nobody has, or a program's.
    func person(_ id: String) throws -> Operator {
        guard let found = try store.operator(id) else { throw OperatorsFolder.unknown(id) }
        guard found.credential != .program else {
            throw Failure(
                .badData, ja: "「\(id)」はプログラムのアカウントです。だれもサインインできず、パスワードもありません。",
                en: "'\(id)' is a program's account: nobody signs in with it, and it has no password.")
        }
        return found
    }

    static func unknown(_ id: String) -> Failure {
        Failure(
            .badData, ja: "操作者「\(id)」はいません。madoguchi operators list で確かめてください。",
            en: "There is no operator '\(id)'; madoguchi operators list shows them.")
    }

    /// A new password, asked for and judged.
    ///
    /// - Throws: status 1 with the reasons for one that is easy to guess.
    func newPassword(for owner: Operator) throws -> TypedPassword {
        let password = try PasswordReading.read(
            Bilingual(ja: "\(owner.id) の新しいパスワード: ", en: "New password of \(owner.id): "))
        let flaws = PasswordPolicy(for: owner, at: site).flaws(of: password)
        guard flaws.isEmpty else {
            throw Failure(
                .failed, ja: "推測されやすいパスワードです。" + flaws.map(\.text.ja).joined(),
                en: "The password is too easy to guess. " + flaws.map(\.text.en).joined(separator: " "))
        }
        return password
    }
}
