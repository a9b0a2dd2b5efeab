import Basics

/// 公的個人認証AP: of its two certificates only the one for user authentication (利用者証明用電子証明書). The one for
/// signatures is never used at a clinic and is left out.
public struct JPKIApplication: Hashable, Sendable {
    /// Serial number of the certificate, in hexadecimal. Readable without PIN.
    public let serial: String
    /// Last day of the certificate.
    public let certificateUntil: Day
    /// Nil for a card issued without PIN (顔認証マイナンバーカード).
    public internal(set) var pin: CardPIN?

    public init(serial: String, certificateUntil: Day, pin: CardPIN?) {
        self.serial = serial
        self.certificateUntil = certificateUntil
        self.pin = pin
    }
}

/// 券面事項確認AP: of the surface's pictures only the photo.
public struct CardSurfaceApplication: Hashable, Sendable {
    /// Whose photo it is; nil for the card of a small child, which is issued without one.
    public let photo: Face?

    public init(photo: Face?) { self.photo = photo }
}

/// 券面入力補助AP: the words of the surface. The real application also holds My Number and the address; a reader at a
/// clinic needs neither, and this one has no place for them.
public struct SurfaceInputApplication: Hashable, Sendable {
    public let text: CardText

    public init(text: CardText) { self.text = text }
}

/// Name, birth and sex as they stand on the card.
public struct CardText: Hashable, Sendable {
    public let name: String
    public let birth: Day
    public let sex: Sex

    public init(name: String, birth: Day, sex: Sex) {
        self.name = name
        self.birth = birth
        self.sex = sex
    }

    public enum Sex: String, Hashable, Sendable, CaseIterable {
        case male, female
    }
}
