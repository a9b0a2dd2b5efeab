import Basics

/// Why a file is no message that can be answered. It names the element and its line.
public enum MessageProblem: Error, Hashable, Sendable {
    case empty
    /// Both in bytes.
    case tooLarge(Int, limit: Int)
    /// The declaration names a charset that the interface does not have.
    case unknownCharset(String)
    /// The bytes are no text of the charset that is declared.
    case charsetDisagrees(declared: FileCharset)
    /// Declared, and right, but not what the site is set to.
    case otherCharset(FileCharset, configured: FileCharset)
    /// A document type, and with it entities, has no place in a message.
    case doctype(line: Int)
    case malformed(String, line: Int)
    case tooDeep(line: Int)
    case otherRoot(String, line: Int)
    /// An element without which the request cannot be answered; the line is that of the element it should be in.
    case missing(String, line: Int)
    case duplicate(String, line: Int)
    case unreadable(String, value: String, line: Int)

    public var text: Bilingual {
        switch self {
        case .empty:
            Bilingual(ja: "ファイルが空です。", en: "The file is empty.")
        case .tooLarge(let bytes, let limit):
            Bilingual(
                ja: "ファイルが大きすぎます（\(bytes)バイト、上限\(limit)バイト）。",
                en: "The file is too large: \(bytes) bytes, at most \(limit) are read.")
        case .unknownCharset(let name):
            Bilingual(
                ja: "1行目: XML宣言の文字コード「\(name)」は使えません。UTF-8 か Shift_JIS にしてください。",
                en: "Line 1: the XML declaration names '\(name)'; write UTF-8 or Shift_JIS.")
        case .charsetDisagrees(let declared):
            Bilingual(
                ja: "1行目: XML宣言は \(declared.xmlName) ですが、内容が \(declared.xmlName) ではありません。",
                en: "Line 1: the XML declaration says \(declared.xmlName), but the bytes are not \(declared.xmlName).")
        case .otherCharset(let found, let configured):
            Bilingual(
                ja: "1行目: 文字コードが \(found.xmlName) です。この端末の設定は \(configured.xmlName) です。",
                en: "Line 1: the charset is \(found.xmlName), while this terminal is set to \(configured.xmlName).")
        case .doctype(let line):
            Bilingual(ja: "\(line)行目: DOCTYPE は使えません。", en: "Line \(line): a DOCTYPE is not taken.")
        case .malformed(let what, let line):
            Bilingual(
                ja: "\(line)行目: XMLとして正しくありません（\(what)）。", en: "Line \(line): not well-formed XML (\(what)).")
        case .tooDeep(let line):
            Bilingual(
                ja: "\(line)行目: 要素の入れ子が深すぎます（\(ElementTree.deepest)段まで）。",
                en: "Line \(line): elements are nested too deep; \(ElementTree.deepest) levels are read.")
        case .otherRoot(let name, let line):
            Bilingual(
                ja: "\(line)行目: 最も外側の要素が「\(name)」です。XmlMsg にしてください。",
                en: "Line \(line): the outermost element is '\(name)'; it must be XmlMsg.")
        case .missing(let element, let line):
            Bilingual(
                ja: "\(line)行目: \(MessageProblem.named(element)) がありません。",
                en: "Line \(line): \(element) is missing here.")
        case .duplicate(let element, let line):
            Bilingual(
                ja: "\(line)行目: \(MessageProblem.named(element)) が二度あります。",
                en: "Line \(line): \(element) stands here for the second time.")
        case .unreadable(let element, let value, let line):
            Bilingual(
                ja: "\(line)行目: \(MessageProblem.named(element)) の値「\(value)」を読めません。",
                en: "Line \(line): \(element) cannot have the value '\(value)'.")
        }
    }

    /// The element with its Japanese name.
    private static func named(_ element: String) -> String {
        ElementNames.japanese(element).map { "\(element)（\($0)）" } ?? element
    }
}

/// What is odd about a message that can be read all the same.
public enum MessageRemark: Hashable, Sendable {
    /// Not of the interface as it is known here; ignored.
    case unknownElement(String, line: Int)
    case unknownCode(String, value: String, table: String, line: Int)
    /// Every response has it, as far as is known.
    case missing(String, line: Int)
    /// Text between elements; ignored.
    case strayText(String, line: Int)
    /// `CharacterCodeIdentifier` says another charset than the declaration.
    case characterCodeDisagrees(String)

    public var text: Bilingual {
        switch self {
        case .unknownElement(let element, let line):
            Bilingual(
                ja: "\(line)行目: 知らない要素 \(element) を読み飛ばしました。",
                en: "Line \(line): the element \(element) is not known and was ignored.")
        case .unknownCode(let element, let value, let table, let line):
            Bilingual(
                ja: "\(line)行目: \(element) の「\(value)」はコード表 \(table) にありません。",
                en: "Line \(line): the code '\(value)' of \(element) is not in table \(table).")
        case .missing(let element, let line):
            Bilingual(ja: "\(line)行目: \(element) がありません。", en: "Line \(line): \(element) is missing here.")
        case .strayText(let element, let line):
            Bilingual(
                ja: "\(line)行目: \(element) の中の、要素の外の文字を読み飛ばしました。",
                en: "Line \(line): text between the elements of \(element) was ignored.")
        case .characterCodeDisagrees(let code):
            Bilingual(
                ja: "CharacterCodeIdentifier「\(code)」が XML宣言の文字コードと合いません。",
                en: "CharacterCodeIdentifier '\(code)' disagrees with the XML declaration.")
        }
    }
}
