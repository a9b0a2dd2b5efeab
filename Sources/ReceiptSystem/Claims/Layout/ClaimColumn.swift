import Basics

/// One column of a record of a claim file.
public struct ClaimColumn: Sendable {
    /// モード: which characters a column takes. [found: public dental schema; receiptisan record.rb]
    public enum Mode: Hashable, Sendable {
        /// 数字
        case digits
        /// Digits with a decimal point.
        case decimal
        /// 英数
        case halfWidth
        /// 漢字: full-width characters only.
        case fullWidth
        /// Full-width or half-width characters, not both.
        case eitherWidth
        /// YYYYMMDD, a day that exists.
        case day
        /// YYYYMM, a month that exists.
        case month
        /// 予備: nothing is written.
        case blank
    }

    /// What a column's value must be beyond its characters.
    enum Rule: Sendable {
        case any
        case oneOf([String])
        /// 都道府県: 01 to 47.
        case prefecture
        /// 保険者番号, right-aligned in eight bytes, or the sevens of an unknown insurer.
        case insurer
        /// 公費負担者番号: its check digit only warns.
        case payer
        /// 受給者番号: its check digit only warns.
        case recipient
    }

    public let name: Bilingual
    public let mode: Mode
    /// The most bytes, or exactly so many where `isFixed`.
    public let bytes: Int
    public let isFixed: Bool
    public let isRequired: Bool
    let rule: Rule
}

/// One kind of record.
public struct RecordLayout: Sendable {
    /// レコード識別情報, such as RE.
    public let kind: String
    public let name: Bilingual
    /// Those after the record's identification, so that column 1 is the first of them.
    public let columns: [ClaimColumn]

    init(_ kind: String, _ ja: String, _ en: String, _ columns: [ClaimColumn]...) {
        self.kind = kind
        name = Bilingual(ja: ja, en: en)
        self.columns = columns.flatMap(\.self)
    }

    /// With the identification.
    public var columnCount: Int { columns.count + 1 }
}

// The words in which layouts are written down.
extension ClaimColumn {
    /// At most `bytes` bytes, or none at all.
    static func upTo(
        _ bytes: Int, _ mode: Mode, _ ja: String, _ en: String, required: Bool = false, _ rule: Rule = .any
    ) -> [ClaimColumn] {
        [
            ClaimColumn(
                name: Bilingual(ja: ja, en: en), mode: mode, bytes: bytes, isFixed: false, isRequired: required,
                rule: rule)
        ]
    }

    /// Exactly `bytes` bytes, or where it is not required none at all.
    static func exactly(
        _ bytes: Int, _ mode: Mode, _ ja: String, _ en: String, required: Bool = true, _ rule: Rule = .any
    ) -> [ClaimColumn] {
        [
            ClaimColumn(
                name: Bilingual(ja: ja, en: en), mode: mode, bytes: bytes, isFixed: true, isRequired: required,
                rule: rule)
        ]
    }

    static func day(_ ja: String, _ en: String, required: Bool = true) -> [ClaimColumn] {
        exactly(8, .day, ja, en, required: required)
    }

    static func month(_ ja: String, _ en: String) -> [ClaimColumn] { exactly(6, .month, ja, en) }

    static func reserved(_ count: Int = 1) -> [ClaimColumn] {
        Array(repeating: upTo(0, .blank, "予備", "reserved")[0], count: count)
    }

    /// 1日の情報 to 31日の情報.
    static func days(_ bytes: Int, _ rule: Rule = .any) -> [ClaimColumn] {
        (1...31).flatMap { upTo(bytes, .digits, "\($0)日の情報", "day \($0)", rule) }
    }

    /// Three pairs of a comment's code and its text.
    static func comments(_ count: Int = 3) -> [ClaimColumn] {
        (1...count).flatMap { number in
            exactly(9, .digits, "コメントコード\(number)", "comment code \(number)", required: false)
                + upTo(100, .eitherWidth, "文字データ\(number)", "comment text \(number)")
        }
    }
}
