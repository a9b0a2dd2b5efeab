import ArgumentParser
import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

/// `madoguchi operators add`
struct OperatorsAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Adds an operator; reads the password.")

    @ParentCommand var parent: OperatorsCommand
    @Argument(help: "3 to 16 small letters, digits or '-'.") var id: String
    @Option(help: "The operator's name.") var name: String
    @Option(help: "Its reading in kana; a password with it in it is refused.") var kana = ""
    @Option(help: "administrator, counter or viewing.") var account: String

    func run() throws {
        guard Operator.isID(id) else {
            throw Failure(
                .usage, ja: "ID「\(id)」は使えません。半角の英小文字・数字・「-」で3～16文字にしてください。",
                en: "The ID '\(id)' cannot be used: 3 to 16 small letters, digits or '-'.")
        }
        guard let kind = Account(rawValue: account) else {
            throw Failure(
                .usage, ja: "--account \(account) は administrator、counter、viewing のいずれでもありません。",
                en: "--account \(account) is none of administrator, counter and viewing.")
        }
        let name = try OneLineText.checked(name, option: "--name")
        let kana = try kana.isEmpty ? "" : OneLineText.checked(kana, option: "--kana")
        let folder = try OperatorsFolder.open(parent)
        let new = Operator(
            id: id, name: name, kana: kana, account: kind, since: folder.now.day, credential: .password)
        guard try folder.store.operator(id) == nil else { throw taken }
        let password = try folder.newPassword(for: new)
        guard try folder.store.add(new, password: password, salt: Salt.fresh()) else { throw taken }
    }

    private var taken: Failure {
        Failure(
            .badData, ja: "ID「\(id)」は使われています。別のIDにしてください。", en: "The ID '\(id)' is taken. Choose another.")
    }
}

/// `madoguchi operators password`
struct OperatorsPasswordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Sets an operator's password, and unlocks the account.")

    @ParentCommand var parent: OperatorsCommand
    @Argument(help: "The operator's ID.") var id: String

    func run() throws {
        let folder = try OperatorsFolder.open(parent)
        let owner = try folder.person(id)
        _ = try folder.store.setPassword(try folder.newPassword(for: owner), of: id, salt: Salt.fresh())
    }
}

/// `madoguchi operators unlock`
struct OperatorsUnlockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock", abstract: "Takes failed attempts off an account.")

    @ParentCommand var parent: OperatorsCommand
    @Argument(help: "The operator's ID.") var id: String

    func run() throws {
        guard try OperatorsFolder.open(parent).store.unlock(id) else { throw OperatorsFolder.unknown(id) }
    }
}

/// `madoguchi operators remove`
struct OperatorsRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Takes an operator off the list; the last administrator stays.")

    @ParentCommand var parent: OperatorsCommand
    @Argument(help: "The operator's ID.") var id: String

    func run() throws {
        let folder = try OperatorsFolder.open(parent)
        _ = try folder.person(id)
        switch try folder.store.remove(id) {
        case .removed: break
        case .unknown: throw OperatorsFolder.unknown(id)
        case .lastAdministrator:
            throw Failure(
                .badData, ja: "「\(id)」は最後の管理者です。先に別の管理者を加えてください。",
                en: "'\(id)' is the last administrator. Add another first.")
        }
    }
}
