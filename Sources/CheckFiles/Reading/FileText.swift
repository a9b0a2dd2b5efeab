import Basics

/// The text of a file, once charset and declaration are seen to agree.
struct FileText {
    let charset: FileCharset
    /// UTF-8, without byte-order mark and declaration; what is in front of the first element is blank.
    let utf8: ArraySlice<UInt8>

    /// Throws where declaration, bytes and setting disagree.
    ///
    /// The declaration is taken off here, so that the parser behind sees UTF-8 and nothing else, and never has to believe a
    /// file about its charset.
    init(_ bytes: [UInt8], configured: FileCharset?) throws(MessageProblem) {
        guard !bytes.isEmpty else { throw .empty }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let declaration = try Declaration(bytes[mark...])
        let charset = declaration.charset ?? .utf8
        let rest = bytes[(mark + declaration.length)...]
        switch charset {
        case .utf8:
            guard FileText.isUTF8(rest) else { throw .charsetDisagrees(declared: .utf8) }
            utf8 = rest
        case .cp932:
            // A byte-order mark, or the long sequences of UTF-8, are not found in texts of the other set.
            guard mark == 0, !FileText.isPlainlyUTF8(rest), !FileText.hasNone(rest),
                let text = CP932.utf8(of: Array(rest))
            else { throw .charsetDisagrees(declared: .cp932) }
            utf8 = text[...]
        }
        if let configured, configured != charset { throw .otherCharset(charset, configured: configured) }
        self.charset = charset
    }

    /// Well-formed, and without the byte 0 that no text has, so that it can be taken for no other charset.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        !hasNone(bytes) && String(validating: bytes, as: UTF8.self) != nil
    }

    /// Looks at all bytes, so that the compiler can look at many at once.
    private static func hasNone(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var found = false
            for byte in bytes { found = found || byte == 0 }
            return found
        }
    }

    /// Well-formed UTF-8 with at least one character of three bytes. As Windows-31J such bytes would be rare kanji with
    /// half-width kana behind every one of them.
    private static func isPlainlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self).map { text in text.utf8.contains { $0 >= 0xE0 } } ?? false
    }
}

/// The XML declaration at the beginning of a file.
private struct Declaration {
    /// Nil where none is named, which means UTF-8.
    let charset: FileCharset?
    /// In bytes; 0 where there is no declaration.
    let length: Int

    private static let longest = 200

    private static let usual: [(text: [UInt8], charset: FileCharset)] = FileCharset.allCases.map {
        (Array("<?xml version=\"1.0\" encoding=\"\($0.xmlName)\" standalone=\"no\"?>".utf8), $0)
    }

    init(_ bytes: ArraySlice<UInt8>) throws(MessageProblem) {
        // As nearly every file begins.
        for (text, charset) in Declaration.usual where bytes.starts(with: text) {
            self.charset = charset
            length = text.count
            return
        }
        guard bytes.starts(with: "<?xml ".utf8) || bytes.starts(with: "<?xml\t".utf8) else {
            charset = nil
            length = 0
            return
        }
        let head = bytes.prefix(Declaration.longest)
        guard let end = head.firstIndex(of: UInt8(ascii: ">")), head.allSatisfy({ $0 != 0 }) else {
            throw .malformed("XML declaration", line: 1)
        }
        length = end + 1 - bytes.startIndex
        let text = String(decoding: bytes[..<end], as: UTF8.self)
        guard let name = Declaration.encoding(in: text) else {
            guard !text.contains("encoding") else { throw .malformed("XML declaration", line: 1) }
            charset = nil
            return
        }
        guard let charset = Declaration.charsets[name.lowercased()] else { throw .unknownCharset(name) }
        self.charset = charset
    }

    /// What stands in quotes after `encoding=`.
    private static func encoding(in text: String) -> String? {
        guard let place = text.firstRange(of: "encoding") else { return nil }
        let rest = text[place.upperBound...].drop { $0 == " " }
        guard rest.first == "=" else { return nil }
        let quoted = rest.dropFirst().drop { $0 == " " }
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
        let name = quoted.dropFirst().prefix { $0 != quote }
        return name.endIndex < quoted.endIndex ? String(name) : nil
    }

    /// The names under which clients write the two. [found: Shift_JIS and UTF-8 in public programs; the others: assumed]
    private static let charsets: [String: FileCharset] = [
        "utf-8": .utf8, "utf8": .utf8, "shift_jis": .cp932, "shift-jis": .cp932, "sjis": .cp932, "windows-31j": .cp932,
        "cp932": .cp932, "ms932": .cp932,
    ]
}
