import Basics
import ReceiptSystem
import Screens

/// The search for a patient of the receipt computer while it is being typed.
public struct PatientFinder: Hashable, Sendable {
    /// From where it was opened, and where it goes back to.
    public enum Origin: Hashable, Sendable {
        /// To see a chart.
        case receipt(ReceiptView)
        /// Several charts have the reading and birth date of an answer: one is chosen for it.
        case answer(CheckedVisit)
    }

    public private(set) var origin: Origin
    public private(set) var input = TextInput(limit: 40)
    /// What the receipt computer found last; nil until it has looked.
    public private(set) var found: PatientsFound?
    /// Of the found lines, the one under the cursor.
    public private(set) var row = 0

    public init(_ origin: Origin, text: String = "") {
        self.origin = origin
        input.replace(with: text)
    }

    public var search: PatientSearch { PatientSearch(input.text, birth: BirthText.day) }

    /// The answer on the table behind it, if there is one.
    var checked: CheckedVisit? {
        switch origin {
        case .receipt(let view): view.checked
        case .answer(let visit): visit
        }
    }

    mutating func goBack(to visit: CheckedVisit) {
        switch origin {
        case .receipt(var view):
            view.checked = visit
            origin = .receipt(view)
        case .answer: origin = .answer(visit)
        }
    }

    public var chosen: PatientLine? {
        guard let found, found.lines.indices.contains(row) else { return nil }
        return found.lines[row]
    }

    /// First line on the screen, so that the chosen one is always on it.
    var top: Int { row / Desk.searchRows * Desk.searchRows }

    mutating func edit(_ key: Key) -> Bool { input.edit(key) }
    mutating func insert(_ text: String) { input.insert(text) }
    mutating func replace(with text: String) { input.replace(with: text) }

    mutating func move(_ step: Int) {
        row = max(0, min((found?.lines.count ?? 0) - 1, row + step))
    }

    mutating func choose(row index: Int) {
        if found?.lines.indices.contains(index) == true { row = index }
    }

    /// What was found for an earlier text says nothing any more.
    mutating func take(_ found: PatientsFound) {
        guard found.search == search else { return }
        self.found = found
        row = 0
    }
}
