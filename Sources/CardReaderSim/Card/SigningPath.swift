import Basics

/// By which way the chip lets its authentication key sign.
public enum SigningPath: Hashable, Sendable, CaseIterable {
    /// After the four-digit PIN, as at any service.
    case pin
    /// Without PIN: the way of a face-authenticating reader, once camera or staff have found the holder to be the one of
    /// the photo. How the real reader is let do so is not public; here the chip trusts whoever asks. [assumed]
    case withoutPIN

    /// The way as a demonstration names it.
    public var label: Bilingual {
        switch self {
        case .pin:
            Bilingual(ja: "暗証番号を照合した後の署名", en: "signed after the PIN was verified")
        case .withoutPIN:
            Bilingual(
                ja: "暗証番号なしの経路での署名（顔認証・目視確認）",
                en: "signed on the path without PIN (face authentication, staff comparison)")
        }
    }
}

extension IdentityProof {
    /// Face and staff comparison use the path without PIN; an iPhone, unlocked by itself, asks for none either.
    public var signingPath: SigningPath {
        switch self {
        case .pin: .pin
        case .face, .visual, .phone: .withoutPIN
        }
    }
}

/// What the chip signed.
public struct ChipSignature: Hashable, Sendable {
    /// RSASSA-PKCS1-v1_5 with SHA-256 over the challenge, 256 bytes.
    public let bytes: [UInt8]
    public let path: SigningPath
}
