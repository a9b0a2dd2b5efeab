import ClinicRecords
import Eligibility
import Screens

/// The sign-in screen while it is being filled in. Where training accounts are offered, the first stands in it.
public struct SignInForm: Hashable, Sendable {
    public enum Focus: Hashable, Sendable { case id, password }

    /// The accounts whose passwords the screen shows.
    public let offers: [TrainingAccount]
    /// An index of `offers`, where there are any.
    public private(set) var offered = 0
    public var id = TextInput(limit: 16)
    public var password = PasswordInput()
    public var focus: Focus = .id

    public init(offers: [TrainingAccount] = TrainingAccount.all) {
        self.offers = offers
        fillIn()
    }

    /// The next account of the list, or the one before; it stands filled in.
    mutating func offer(_ step: Int) {
        guard !offers.isEmpty else { return }
        offered = (offered + step + offers.count) % offers.count
        fillIn()
    }

    private mutating func fillIn() {
        guard offers.indices.contains(offered) else { return }
        id.replace(with: offers[offered].id)
        password.replace(with: offers[offered].password)
    }

    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .id: id.edit(key)
        case .password: password.edit(key)
        }
    }

    mutating func insert(_ text: String) {
        switch focus {
        case .id: id.insert(text)
        case .password: password.insert(text)
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
}
