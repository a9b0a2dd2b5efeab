import Basics
import Eligibility

/// The list of papers while it lies on the table: for whom, what is known of the card, and the paper under the cursor.
public struct PaperChoice: Hashable, Sendable {
    public let visitor: String?
    /// Of the insurance on the paper in the patient's hand; nil where that is not known.
    public let scheme: Scheme?
    /// The answer from which the list was opened, to which it goes back.
    public private(set) var checked: CheckedVisit?
    public private(set) var card: CardCircumstance
    public private(set) var paper: ShownPaper

    /// Begins at the paper that proves by itself on `day`.
    public init(
        visitor: String?, on day: Day, scheme: Scheme? = nil, card: CardCircumstance = .absent,
        checked: CheckedVisit? = nil
    ) {
        self.visitor = visitor
        self.scheme = scheme
        self.card = card
        self.checked = checked
        paper = ShownPaper.forNumberEntry(on: day).first ?? .nothing
    }

    public func finding(of paper: ShownPaper, on day: Day) -> PaperFinding {
        PaperRules.finding(of: paper, card: card, scheme: scheme, on: day)
    }

    /// Row of the list under the cursor, from 0.
    public var row: Int { ShownPaper.allCases.firstIndex(of: paper)! }

    mutating func move(_ step: Int) { choose(row: max(0, min(ShownPaper.allCases.count - 1, row + step))) }

    /// Rows beyond the list choose nothing.
    mutating func choose(row: Int) {
        if ShownPaper.allCases.indices.contains(row) { paper = ShownPaper.allCases[row] }
    }

    /// The same list over the same answer, of which more has become known.
    func goingBack(to visit: CheckedVisit) -> PaperChoice {
        var choice = self
        choice.checked = visit
        return choice
    }

    mutating func turnCard() { card = card.next }

    /// Chooses a paper or a circumstance by its code. False for a field or a code that there is not.
    mutating func fill(_ field: FieldName, with text: String) -> Bool {
        switch field {
        case .paperName:
            guard let paper = ShownPaper(rawValue: text) else { return false }
            self.paper = paper
        case .paperCircumstance:
            guard let card = CardCircumstance(rawValue: text) else { return false }
            self.card = card
        default: return false
        }
        return true
    }
}
