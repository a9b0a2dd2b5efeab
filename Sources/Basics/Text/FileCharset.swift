/// 文字コード of a file that leaves for a receipt computer or comes from one.
public enum FileCharset: String, Hashable, Sendable, Codable, CaseIterable {
    case utf8
    /// Windows-31J, which the file interface calls Shift_JIS.
    case cp932

    /// The name in an XML declaration. [found: public programs that read the files]
    public var xmlName: String {
        switch self {
        case .utf8: "UTF-8"
        case .cp932: "Shift_JIS"
        }
    }

    /// The bytes of a text, and how many characters had to be written as ●, the mark for what the set does not have.
    public func bytes(of text: String) -> (bytes: [UInt8], replaced: Int) {
        switch self {
        case .utf8: (Array(text.utf8), 0)
        case .cp932: CP932.bytes(of: text)
        }
    }

    /// The text of bytes; nil where they are no text of this charset.
    public func text(of bytes: some Collection<UInt8>) -> String? {
        switch self {
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .cp932: CP932.text(of: Array(bytes))
        }
    }
}
