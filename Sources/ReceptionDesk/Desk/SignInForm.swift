import Eligibility
import Screens

/// The sign-in screen while it is being filled in. A training account stands in it from the start.
public struct SignInForm: Hashable, Sendable {
    public enum Focus: Hashable, Sendable { case id, password }

    public private(set) var offered: Int
    public var id: TextInput
    public var password: TextInput
    public var focus: Focus = .id

    public init(offering account: Account = .counter) {
        let index = TrainingAccount.all.firstIndex { $0.account == account } ?? 0
        offered = index
        id = TextInput(TrainingAccount.all[index].id, limit: 16)
        password = TextInput(TrainingAccount.all[index].password, limit: 32)
    }

    /// The next account of the list, or the one before; it stands filled in.
    mutating func offer(_ step: Int) {
        let count = TrainingAccount.all.count
        offered = (offered + step + count) % count
        id.replace(with: TrainingAccount.all[offered].id)
        password.replace(with: TrainingAccount.all[offered].password)
    }

    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .id: id.edit(key)
        case .password: password.edit(key)
        }
    }

    /// Fills a field at once; false for a field that the form has not.
    mutating func fill(_ field: FieldName, with text: String) -> Bool {
        switch field {
        case .signinID: id.replace(with: text)
        case .signinPassword: password.replace(with: text)
        default: return false
        }
        return true
    }

    mutating func moveFocus() { focus = focus == .id ? .password : .id }

    /// The account that ID and password open; nil when they do not belong together.
    var account: TrainingAccount? {
        TrainingAccount.all.first { $0.id == id.text && $0.password == password.text }
    }
}
