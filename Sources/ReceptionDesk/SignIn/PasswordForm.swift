import ClinicRecords
import Screens

/// The change of one's own password while it is being filled in.
public struct PasswordForm: Hashable, Sendable {
    public enum Focus: Int, Hashable, Sendable, CaseIterable { case current, new, again }

    public var current = PasswordInput()
    public var new = PasswordInput()
    public var again = PasswordInput()
    public var focus: Focus = .current
    /// Why the new one was refused the last time.
    public var flaws: [PasswordFlaw] = []

    public init() {}

    var isEmpty: Bool { current.isEmpty && new.isEmpty && again.isEmpty }

    mutating func moveFocus(_ step: Int) {
        let count = Focus.allCases.count
        focus = Focus.allCases[(focus.rawValue + step + count) % count]
    }

    mutating func edit(_ key: Key) -> Bool {
        switch focus {
        case .current: current.edit(key)
        case .new: new.edit(key)
        case .again: again.edit(key)
        }
    }

    mutating func insert(_ text: String) {
        switch focus {
        case .current: current.insert(text)
        case .new: new.insert(text)
        case .again: again.insert(text)
        }
    }

    mutating func fill(_ field: FieldName, with text: String) -> Bool {
        switch field {
        case .passwordCurrent: current.replace(with: text)
        case .passwordNew: new.replace(with: text)
        case .passwordAgain: again.replace(with: text)
        default: return false
        }
        return true
    }

    mutating func focus(on field: FieldName) {
        switch field {
        case .passwordCurrent: focus = .current
        case .passwordNew: focus = .new
        case .passwordAgain: focus = .again
        default: break
        }
    }
}
