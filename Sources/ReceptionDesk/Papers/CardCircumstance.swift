import Basics
import CardReaderSim

/// What is known of the patient's My Number Card when a paper is shown: whether it is there, and why it does not serve.
///
/// In the months of grace after the certificate's date the card itself serves, and no paper is needed.
public enum CardCircumstance: String, Hashable, Sendable, CaseIterable {
    /// No card has been shown, or none that can be used as an insurance card.
    case absent
    /// The chip cannot be read, or neither face nor PIN nor staff comparison can prove the holder.
    case unreadable
    /// Reader or line does not work; the card may be sound.
    case readerDown = "reader-down"
    /// The patient cannot come to the reader, or cannot work it.
    case outOfReach = "out-of-reach"
    /// The certificate has expired and the months of grace are over, or it was revoked.
    case certificateExpired = "certificate-expired"
    /// The card itself is past its date.
    case cardExpired = "card-expired"
    /// The card was read, and the answer is anything but valid.
    case notValid = "not-valid"

    public var name: Bilingual {
        switch self {
        case .absent: Bilingual(ja: "カードの提示なし", en: "no card shown")
        case .unreadable: Bilingual(ja: "読み取り・本人確認ができない", en: "cannot be read or proven")
        case .readerDown: Bilingual(ja: "リーダー・回線が使えない", en: "reader or line does not work")
        case .outOfReach: Bilingual(ja: "リーダーを操作できない", en: "reader is out of reach")
        case .certificateExpired: Bilingual(ja: "電子証明書の期限切れ・失効", en: "certificate expired or revoked")
        case .cardExpired: Bilingual(ja: "カードの有効期限切れ", en: "card expired")
        case .notValid: Bilingual(ja: "読めたが資格が有効でない", en: "read, but answered not valid")
        }
    }

    /// What a visit that ended at the reader tells of the card; nil where it tells nothing.
    init?(_ refusal: ReaderRefusal) {
        switch refusal {
        case .chipUnreadable, .certificateUnknown, .pinLocked, .faceLocked: self = .unreadable
        case .certificateServiceDown, .tookTooLong, .deviceFailed: self = .readerDown
        case .certificateExpired, .revoked: self = .certificateExpired
        case .cardExpired: self = .cardExpired
        // Another thing, a phone, another person's card or a false one, a card that is no insurance card, a visit
        // broken off.
        case .notMyNumberCard, .upsideDown, .phonePINLocked, .staffSaysDifferent, .notTrusted, .notRegistered,
            .cancelled, .cardTakenEarly, .timedOut:
            return nil
        }
    }

    /// The next in the order of the window, and round again.
    var next: CardCircumstance {
        let all = CardCircumstance.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }
}

/// How a card has fared at a reader.
enum KnownCard: Hashable, Sendable {
    /// Read, and answered valid.
    case served
    case failed(CardCircumstance)
}
