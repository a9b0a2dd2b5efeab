import Basics
import Crypto

/// SHA-256 over lists of fields: the links of the usage logs, the centre's and the terminal's.
public enum HashChain {
    /// What the first entry has for its predecessor.
    public static let start = String(repeating: "0", count: 64)

    /// 64 hexadecimal digits. Every field goes in with its length, so that shifting text from one to the next shows.
    public static func digest(of fields: [String]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        for field in fields {
            append(field.utf8.count, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            var field = field
            field.withUTF8 { bytes.append(contentsOf: $0) }
        }
        return Hexadecimal.text(SHA256.hash(data: bytes), letters: .small)
    }

    /// In decimal digits; no text is made of it, since every check comes here twice with every field.
    private static func append(_ count: Int, to bytes: inout [UInt8]) {
        if count >= 10 { append(count / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(count % 10))
    }
}
