import Basics

/// What the reader learns of a card without any PIN.
public struct CardInFront: Hashable, Sendable {
    /// Serial number of the user-authentication certificate, in hexadecimal.
    public let serial: String
    /// Last day of the certificate.
    public let certificateUntil: Day
    /// Last day of the card itself.
    public let cardUntil: Day
    /// False for a card issued without PIN (顔認証マイナンバーカード).
    public let hasPIN: Bool
    /// False for the card of a small child issued without photo.
    public let hasPhoto: Bool
    /// Tries the face has left, 10…0; 0 is locked.
    public let faceTriesLeft: Int
    /// Whether the holder's town takes part in subsidies by card (PMH).
    public let townTakesPart: Bool

    public init(
        serial: String, certificateUntil: Day, cardUntil: Day, hasPIN: Bool, hasPhoto: Bool,
        faceTriesLeft: Int = FaceCounter.tries, townTakesPart: Bool = false
    ) {
        self.serial = serial
        self.certificateUntil = certificateUntil
        self.cardUntil = cardUntil
        self.hasPIN = hasPIN
        self.hasPhoto = hasPhoto
        self.faceTriesLeft = min(max(faceTriesLeft, 0), FaceCounter.tries)
        self.townTakesPart = townTakesPart
    }
}

/// The two kinds of phone that can carry a certificate.
public enum PhoneKind: String, Hashable, Sendable, CaseIterable {
    /// Unlocked by Face or Touch ID on the phone.
    case iphone
    /// Unlocked by four digits typed on the reader.
    case android
}

/// What the reader learns of a phone held to the external reader.
public struct PhoneInFront: Hashable, Sendable {
    public let kind: PhoneKind
    /// Serial number of the phone's own certificate, in hexadecimal.
    public let serial: String
    /// Last day of the phone's own certificate.
    public let certificateUntil: Day
    /// Last day of the card it was made from.
    public let cardUntil: Day
    /// Last day of that card's certificate.
    public let cardCertificateUntil: Day
    /// As `CardInFront.townTakesPart`.
    public let townTakesPart: Bool

    public init(
        kind: PhoneKind, serial: String, certificateUntil: Day, cardUntil: Day, cardCertificateUntil: Day,
        townTakesPart: Bool = false
    ) {
        self.kind = kind
        self.serial = serial
        self.certificateUntil = certificateUntil
        self.cardUntil = cardUntil
        self.cardCertificateUntil = cardCertificateUntil
        self.townTakesPart = townTakesPart
    }
}
