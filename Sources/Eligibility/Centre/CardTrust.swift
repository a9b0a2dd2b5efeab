import Crypto

/// What the centre needs in order to judge cards; handed in by whoever starts it.
public struct CardTrust: Hashable, Sendable {
    /// The certificate of the authority for user authentication, X.509 in DER.
    let authority: [UInt8]
    /// From which challenges are made. At least 32 bytes that nobody can guess; it need not outlive the program, since
    /// challenges are good for minutes.
    private let secret: [UInt8]

    public init(authority: [UInt8], secret: [UInt8]) {
        self.authority = authority
        self.secret = secret
    }

    /// For a centre that is asked by numbers alone: every card is refused as another authority's.
    public static let nobody = CardTrust(authority: [], secret: [])

    /// The challenge with this number: 32 bytes, HMAC-SHA256 of it under the secret. So no chance is needed where it is
    /// made, and one says nothing of the next.
    func challenge(_ number: Int) -> [UInt8] { code("challenge \(number)") }

    /// By which the authentication that answers this challenge is named: 32 bytes too, so that nobody can name another's.
    func authentication(_ number: Int) -> [UInt8] { code("authentication \(number)") }

    private func code(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: secret)))
    }
}

extension CardTrust: CustomStringConvertible, CustomReflectable {
    /// Without the secret.
    public var description: String { "trust in one authority" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whether the service answers that knows which certificates were revoked (公的個人認証サービス).
public enum CertificateService: Hashable, Sendable {
    case up, down
}
