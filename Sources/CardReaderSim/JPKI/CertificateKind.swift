/// The two kinds of certificate on a card. Each has an authority of its own.
public enum CertificateKind: String, Hashable, Sendable, CaseIterable {
    /// 利用者証明用電子証明書: four-digit PIN, names nobody.
    case authentication
    /// 署名用電子証明書: password of six to sixteen characters, names its holder; never used at a clinic.
    case signature

    /// As the Japanese for it stands in the names of the certificates.
    var unit: String {
        switch self {
        case .authentication: "利用者証明用"
        case .signature: "署名用"
        }
    }
}
