import Basics
import Eligibility
import ReceiptSystem
import Screens

/// An insurance being typed into the receipt computer by hand, to be compared with the import of the same answer.
///
/// A comparison and nothing else: what is typed here is never written into a chart. The paper beside it is made from the
/// answer, so that the hand has before it what the import has.
public struct HandEntry: Hashable, Sendable {
    /// The fields in the order of typing.
    public static let order: [FieldName] = [
        .handInsurer, .handSymbol, .handNumber, .handBranch, .handShare, .handFrom, .handLimit,
    ]

    /// The chart to go back to.
    public internal(set) var view: ReceiptView
    public let answer: Answer
    public let began: EffortMark
    public private(set) var focus: FieldName = .handInsurer
    public private(set) var texts: [FieldName: TextInput] = [
        .handInsurer: TextInput(limit: 14), .handSymbol: TextInput(limit: 20), .handNumber: TextInput(limit: 20),
        .handBranch: TextInput(limit: 2), .handShare: TextInput(limit: 4), .handFrom: TextInput(limit: 12),
        .handLimit: TextInput(limit: 10),
    ]
    /// Set once it has been compared; then nothing can be typed any more.
    public private(set) var compared: HandComparison?

    public init(_ view: ReceiptView, answer: Answer, began: EffortMark) {
        self.view = view
        self.answer = answer
        self.began = began
    }

    public func text(_ field: FieldName) -> String { texts[field]?.text ?? "" }

    /// Something has been typed that would be lost.
    var isHalfTyped: Bool { compared == nil && texts.values.contains { !$0.text.isEmpty } }

    mutating func moveFocus(_ step: Int) {
        let index = HandEntry.order.firstIndex(of: focus)!
        focus = HandEntry.order[(index + step + HandEntry.order.count) % HandEntry.order.count]
    }

    mutating func focus(on field: FieldName) {
        if HandEntry.order.contains(field) { focus = field }
    }

    mutating func edit(_ key: Key) -> Bool { compared == nil && texts[focus]?.edit(key) ?? false }

    mutating func insert(_ text: String) {
        if compared == nil { texts[focus]?.insert(text) }
    }

    /// False for a field that the form has not, and once it has been compared.
    mutating func fill(_ field: FieldName, with text: String) -> Bool {
        guard compared == nil, texts[field] != nil else { return false }
        texts[field]?.replace(with: text)
        return true
    }

    /// The typing has ended: what it took, and where it slipped.
    mutating func compare(at end: EffortMark) {
        compared = HandComparison(
            took: Effort(from: began, to: end), slips: HandEntry.order.filter { !agrees($0) })
    }

    /// What the paper says in a field; empty where it says nothing.
    func paper(_ field: FieldName) -> Bilingual {
        guard let coverage = answer.coverage.value else { return Bilingual("") }
        return switch field {
        case .handInsurer: Bilingual(coverage.insurerNumber)
        case .handSymbol: Bilingual(coverage.symbol)
        case .handNumber: Bilingual(coverage.number)
        case .handBranch: Bilingual(coverage.branch ?? "")
        case .handShare: Bilingual(ja: "\(coverage.share)割", en: "\(coverage.share)0 %")
        case .handFrom: Bilingual(ja: coverage.acquired.era(in: .ja), en: coverage.acquired.era(in: .en))
        case .handLimit: answer.limit.value?.limitClass.name ?? Bilingual("")
        default: Bilingual("")
        }
    }

    /// Whether what was typed means what the answer says, whatever its width, padding or manner of date.
    private func agrees(_ field: FieldName) -> Bool {
        guard let coverage = answer.coverage.value else { return true }
        let typed = text(field)
        return switch field {
        case .handInsurer:
            CanonicalForm.insurerNumber(typed) == CanonicalForm.insurerNumber(coverage.insurerNumber)
        case .handSymbol: CanonicalForm.identifier(typed) == CanonicalForm.identifier(coverage.symbol)
        case .handNumber: CanonicalForm.identifier(typed) == CanonicalForm.identifier(coverage.number)
        case .handBranch: CanonicalForm.branch(typed) == CanonicalForm.branch(coverage.branch ?? "")
        // 3, 3割, 30 and 30 % are all written for it.
        case .handShare: KeyForm.of(typed).first == Character("\(coverage.share)")
        case .handFrom: BirthText.day(typed) == coverage.acquired
        case .handLimit: HandEntry.limitForms(answer.limit.value?.limitClass).contains(KeyForm.of(typed).uppercased())
        default: true
        }
    }

    /// The ways in which a limit class is written.
    private static func limitForms(_ limitClass: LimitClass?) -> [String] {
        guard let limitClass else { return [""] }
        return [limitClass.name.ja, limitClass.name.en, limitClass.rawValue].map { KeyForm.of($0).uppercased() }
    }
}

/// What typing an insurance by hand took, and the fields in which it differs from the answer.
public struct HandComparison: Hashable, Sendable {
    public let took: Effort
    /// In the order of typing.
    public let slips: [FieldName]
}
