import Basics
import Crypto

/// SHA-256 over lists of fields: the links of the usage log.
enum HashChain {
    /// What the first entry has for its predecessor.
    static let start = String(repeating: "0", count: 64)

    /// 64 hexadecimal digits. Every field goes in with its length, so that shifting text from one to the next shows.
    static func digest(of fields: [String]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        for field in fields {
            bytes += "\(field.utf8.count):".utf8
            bytes += field.utf8
        }
        return Hexadecimal.text(SHA256.hash(data: bytes), letters: .small)
    }
}
