import Basics
import Eligibility
import Screens

/// The form for a check by number while it is being filled in from a paper.
public struct NumberEntry: Hashable, Sendable {
    /// The fields in the order of typing.
    public static let order: [FieldName] = [
        .entryInsurer, .entrySymbol, .entryNumber, .entryBranch, .entryBirth, .entryLimit,
    ]

    public let visitor: String?
    /// What is typed from, where it was chosen among the papers; nil for any that proves by itself on the day.
    public internal(set) var paper: ShownPaper?
    public private(set) var focus: FieldName = .entryInsurer
    public private(set) var texts: [FieldName: TextInput] = [
        .entryInsurer: TextInput(limit: 14), .entrySymbol: TextInput(limit: 20), .entryNumber: TextInput(limit: 20),
        .entryBranch: TextInput(limit: 2), .entryBirth: TextInput(limit: 10),
    ]
    /// Consent by word of mouth to the limit class.
    public private(set) var limitConsent = false

    public init(visitor: String?) { self.visitor = visitor }

    public func text(_ field: FieldName) -> String { texts[field]?.text ?? "" }

    mutating func moveFocus(_ step: Int) {
        let index = NumberEntry.order.firstIndex(of: focus)!
        let count = NumberEntry.order.count
        focus = NumberEntry.order[(index + step + count) % count]
    }

    mutating func focus(on field: FieldName) {
        if NumberEntry.order.contains(field) { focus = field }
    }

    mutating func edit(_ key: Key) -> Bool {
        if focus == .entryLimit {
            guard key == .character(" ") else { return false }
            toggleLimitConsent()
            return true
        }
        return texts[focus]?.edit(key) ?? false
    }

    mutating func insert(_ text: String) { texts[focus]?.insert(text) }

    mutating func toggleLimitConsent() { limitConsent.toggle() }

    /// Fills a field at once; the consent takes `yes` or `no`. False for a field or a value that the form has not.
    mutating func fill(_ field: FieldName, with text: String) -> Bool {
        if field == .entryLimit {
            guard text == "yes" || text == "no" else { return false }
            limitConsent = text == "yes"
            return true
        }
        guard texts[field] != nil else { return false }
        texts[field]?.replace(with: text)
        return true
    }

    /// The key of the inquiry, or what is wrong with the form and where.
    func key() -> Result<InquiryKey, EntryFault> {
        // Twelve digits anywhere would be a My Number on paper; no field of this window takes one.
        for field in NumberEntry.order where text(field).filter(\.isNumber).count >= 12 {
            return .failure(EntryFault(field: field, code: .entryMyNumber))
        }
        for field in [FieldName.entryInsurer, .entryNumber, .entryBirth] where text(field).isEmpty {
            return .failure(EntryFault(field: field, code: .entryMissing))
        }
        guard let birth = BirthText.day(text(.entryBirth)) else {
            return .failure(EntryFault(field: .entryBirth, code: .entryBadBirth))
        }
        let branch = text(.entryBranch)
        do {
            _ = try InsuredKey(
                insurer: text(.entryInsurer), symbol: text(.entrySymbol), number: text(.entryNumber),
                branch: branch.isEmpty ? nil : branch, birth: birth)
        } catch {
            return .failure(EntryFault(field: error.field.entry, code: .entryBadNumber, detail: error.text))
        }
        return .success(
            .number(
                insurer: text(.entryInsurer), symbol: text(.entrySymbol), number: text(.entryNumber),
                branch: branch.isEmpty ? nil : branch, birth: birth))
    }
}

extension NumberField {
    /// Where it is typed.
    fileprivate var entry: FieldName {
        switch self {
        case .insurer, .institution: .entryInsurer
        case .number: .entryNumber
        case .branch: .entryBranch
        }
    }
}

extension NumberProblem {
    /// The number it is about.
    fileprivate var field: NumberField {
        switch self {
        case .missing(let field), .notDigits(let field, _), .wrongLength(let field, _, _),
            .wrongCheckDigit(let field, _, _):
            field
        case .notAnInsurer: .insurer
        }
    }
}

/// What is wrong with a form, at which field.
struct EntryFault: Error, Hashable {
    let field: FieldName
    let code: MessageCode
    var detail = Bilingual("")
}
