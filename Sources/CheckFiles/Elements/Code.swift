import Basics

/// A table of codes of the interface (業務コード).
public protocol CodeTable: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// Such as `OQSCD007`.
    static var table: String { get }
    /// What the code means.
    var name: Bilingual { get }
}

/// A code as it was read: one of its table, or one that the table does not have. The latter is kept and said, because a
/// table may have grown since.
public enum Code<Table: CodeTable>: Hashable, Sendable {
    case known(Table)
    /// Never a code of the table; never empty.
    case unknown(String)

    /// Nil for a code that the table does not have.
    public var value: Table? {
        if case .known(let value) = self { value } else { nil }
    }

    /// As it stands in the file.
    public var text: String {
        switch self {
        case .known(let value): value.rawValue
        case .unknown(let text): text
        }
    }

    public var name: Bilingual {
        switch self {
        case .known(let value): value.name
        case .unknown: Bilingual(ja: "コード表にない値", en: "not in the code table")
        }
    }
}

extension Code: ElementValue {
    init?(element text: String) {
        if let value = Table(rawValue: text) {
            self = .known(value)
        } else {
            self = .unknown(text)
        }
    }

    func append(to bytes: inout OutputBytes) { bytes.append(escaping: text) }

    var meaning: Bilingual? { name }

    var tableOfUnknown: String? {
        switch self {
        case .known: nil
        case .unknown: Table.table
        }
    }
}
