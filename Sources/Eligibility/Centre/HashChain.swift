import Crypto

/// SHA-256 over lists of fields: the links of the usage log.
enum HashChain {
    /// What the first entry has for its predecessor.
    static let start = String(repeating: "0", count: 64)

    /// 64 hexadecimal digits. Every field goes in with its length, so that shifting text from one to the next shows.
    static func digest(of fields: [String]) -> String {
        var hash = SHA256()
        for field in fields {
            hash.update(data: Array("\(field.utf8.count):".utf8))
            hash.update(data: Array(field.utf8))
        }
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
