import ClinicRecords
import Eligibility
import Screens

/// The sign-in screen while it is being filled in. The training account of the counter stands in it where it is offered;
/// no other does unasked, or one Enter would make an administrator of a clerk.
public struct SignInForm: Hashable, Sendable {
    public enum Focus: Hashable, Sendable { case id, password }

    /// The accounts whose passwords the screen shows.
    public let offers: [TrainingAccount]
    /// An index of `offers`; nil while none of them stands in the form.
    public private(set) var offered: Int?
    public var id = TextInput(limit: 16)
    public var password = PasswordInput()
    public var focus: Focus = .id
    /// The password was refused: what is typed next takes its place, and Backspace still mends it.
    private var isRefused = false

    /// - Parameter last: who was signed in here last; the ID stands in the form where no account is offered for it.
    public init(offers: [TrainingAccount] = TrainingAccount.all, last: String? = nil) {
        self.offers = offers
        let isOffered = last == nil || offers.contains { $0.id == last }
        offered = isOffered ? offers.firstIndex { $0.account == .counter } : nil
        fillIn()
        if let last, !isOffered {
            id.replace(with: last)
            focus = .password
        }
    }

    /// The next account of the list, or the one before; it stands filled in.
    mutating func offer(_ step: Int) {
        guard !offers.isEmpty else { return }
        let from = offered ?? (step > 0 ? -1 : offers.count)
        offered = (from + step + offers.count) % offers.count
        fillIn()
    }

    private mutating func fillIn() {
        guard let offered else { return }
        id.replace(with: offers[offered].id)
        password.replace(with: offers[offered].password)
    }

    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .id: return id.edit(key)
        case .password:
            if case .character = key { dropRefused() }
            isRefused = false
            return password.edit(key)
        }
    }

    mutating func insert(_ text: String) {
        switch focus {
        case .id: id.insert(text)
        case .password:
            dropRefused()
            password.insert(text)
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

    mutating func refused() { isRefused = true }

    private mutating func dropRefused() {
        if isRefused { password = PasswordInput() }
        isRefused = false
    }

    mutating func moveFocus() { focus = focus == .id ? .password : .id }
}
