import Basics
import Crypto

/// The codes that stand for a person beyond the registration compartment.
struct PersonCodes: Hashable {
    /// By which the intermediate server's inquiry side keeps the person: 14 characters.
    let own: String
    /// 紐付番号, by which the intermediate server and the centre speak of the person: K and 12 characters.
    let link: String
}

/// Makes codes of My Numbers by a key that lies in the registration compartment alone. Whoever has the codes, or even
/// knows how they are made, cannot go back without it. [that an own number replaces My Number: found, the minutes;
/// HMAC-SHA256: assumed]
struct CodeMaker {
    private let key: SymmetricKey

    /// `secret` has 32 bytes.
    init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    func codes(of myNumber: MyNumber) -> PersonCodes {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Array(myNumber.digits.utf8))
        // The two codes share no bytes, so that neither tells anything of the other.
        let bytes = Array(code.finalize())
        return PersonCodes(
            own: CodeMaker.letters(of: bytes[0..<9], count: 14),
            link: "K" + CodeMaker.letters(of: bytes[16..<24], count: 12))
    }

    /// 符号 of one organisation of the information network for the person with this own code.
    func organisationCode(_ own: String, of organisation: String) -> String {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Array("\(own) \(organisation)".utf8))
        return "F" + CodeMaker.letters(of: Array(code.finalize())[0..<10], count: 14)
    }

    /// Five bits a letter, without the letters that are taken for others.
    private static func letters(of bytes: some Collection<UInt8>, count: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        return String(unsafeUninitializedCapacity: count) { buffer in
            var bits = 0
            var held = 0
            var written = 0
            for byte in bytes {
                bits = bits << 8 | Int(byte)
                held += 8
                while held >= 5, written < count {
                    held -= 5
                    buffer[written] = alphabet[bits >> held & 31]
                    written += 1
                }
                bits &= (1 << held) - 1
            }
            return written
        }
    }
}
