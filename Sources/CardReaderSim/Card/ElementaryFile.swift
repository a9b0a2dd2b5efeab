/// What it takes to read an elementary file (EF) of the chip.
public enum FileAccess: Hashable, Sendable {
    /// Nothing: whoever holds the card reads it.
    case free
    /// A PIN or key of its own, which no reader at a clinic has.
    case secret
    /// It is a key or a PIN, used within the chip and never read out.
    case never
}

/// The elementary files of 公的個人認証AP by their numbers. Found: jpki/myna.
public enum JPKIFile: UInt16, Sendable, CaseIterable {
    /// 署名用電子証明書
    case signatureCertificate = 0x0001
    /// The authority's own certificate for signature certificates.
    case signatureAuthority = 0x0002
    /// トークン情報: the name by which a card is told from a phone.
    case tokenName = 0x0006
    /// 利用者証明用電子証明書
    case authenticationCertificate = 0x000A
    /// The authority's own certificate for user-authentication certificates.
    case authenticationAuthority = 0x000B
    /// 利用者証明用秘密鍵
    case authenticationKey = 0x0017
    /// 利用者証明用電子証明書の暗証番号
    case authenticationPIN = 0x0018
    /// 署名用秘密鍵
    case signatureKey = 0x001A
    /// 署名用電子証明書の暗証番号, six to sixteen characters.
    case signaturePIN = 0x001B

    /// That the authentication certificate is free: found (tex2e.github.io). That the signature certificate, which names
    /// its holder, asks for its password: found in programs that read cards. The rest: derived from what these programs do.
    public var access: FileAccess {
        switch self {
        case .signatureAuthority, .tokenName, .authenticationCertificate, .authenticationAuthority: .free
        case .signatureCertificate: .secret
        case .authenticationKey, .authenticationPIN, .signatureKey, .signaturePIN: .never
        }
    }
}

/// The elementary files of 券面事項確認AP by their numbers. Found: jpki/myna.
public enum SurfaceFile: UInt16, Sendable, CaseIterable {
    /// Birth, sex, pictures of name and address, photo.
    case entries = 0x0002
    /// 照合番号A: the twelve digits of My Number, which this project has nowhere near a card.
    case keyA = 0x0013

    public var access: FileAccess {
        switch self {
        case .entries: .secret
        case .keyA: .never
        }
    }
}

/// The elementary files of 券面入力補助AP by their numbers. Found: jpki/myna.
public enum InputFile: UInt16, Sendable, CaseIterable {
    /// 個人番号: the number exists on the chip, its content here does not.
    case myNumber = 0x0001
    /// 基本4情報: name, address, birth and sex as text.
    case attributes = 0x0002
    /// The application's own PIN, apart from that of the certificate.
    case inputPIN = 0x0011

    public var access: FileAccess {
        switch self {
        case .myNumber, .attributes: .secret
        case .inputPIN: .never
        }
    }
}
