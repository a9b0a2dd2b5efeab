import Basics

/// A certificate that its authority has revoked (失効).
public struct Revocation: Hashable, Sendable {
    public let kind: CertificateKind
    /// Hexadecimal, in capitals.
    public let serial: String
    /// Not valid from this day on.
    public let on: Day
    public let reason: RevocationReason

    public init(kind: CertificateKind, serial: String, on: Day, reason: RevocationReason) {
        self.kind = kind
        self.serial = serial
        self.on = on
        self.reason = reason
    }
}

public enum RevocationReason: String, Hashable, Sendable, CaseIterable {
    /// 紛失の届出: both certificates of the card. The real service suspends them first (一時停止). [simplified]
    case lost
    /// Another certificate took its place.
    case renewed
    /// 氏名・住所の変更: the certificate for signatures alone (found: 江別市, page on 電子証明書).
    case particularsChanged = "particulars-changed"
}
