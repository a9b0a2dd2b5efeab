import Basics
import Screens

/// What a paper is worth at the window.
public enum PaperRuling: Hashable, Sendable {
    /// Proves by itself: looked up by its numbers.
    case byNumber
    /// Out of date or incomplete, taken for a time all the same: looked up, the usual ratio, and advice for the next time.
    case thisVisit
    /// Proves together with the card: the usual ratio, the facts copied and looked up now or later.
    case withCard
    /// The declaration is taken: the usual ratio, and the insurance is found out afterwards.
    case byDeclaration
    /// The check is made by the app in place of the reader.
    case byApp
    /// 10割 in principle, settled later.
    case fullCharge
    case notAccepted(PaperRefusal)

    public static let all: [PaperRuling] =
        [.byNumber, .thisVisit, .withCard, .byDeclaration, .byApp, .fullCharge]
        + PaperRefusal.allCases.map(PaperRuling.notAccepted)

    /// Stable code for scenarios; of a refusal, its reason.
    public var code: String {
        switch self {
        case .byNumber: "by-number"
        case .thisVisit: "this-visit"
        case .withCard: "with-card"
        case .byDeclaration: "by-declaration"
        case .byApp: "by-app"
        case .fullCharge: "full-charge"
        case .notAccepted(let why): why.rawValue
        }
    }

    /// In one line of the list of papers.
    public var name: Bilingual {
        switch self {
        case .byNumber: Bilingual(ja: "使えます：記号・番号で照会", en: "accepted: look up by number")
        case .thisVisit: Bilingual(ja: "今回に限り：照会し、ふだんの割合", en: "this visit only: look up, usual ratio")
        case .withCard: Bilingual(ja: "カードと一緒に使えます：ふだんの割合", en: "accepted with the card: usual ratio")
        case .byDeclaration: Bilingual(ja: "申立書で受付：ふだんの割合", en: "take the declaration: usual ratio")
        case .byApp: Bilingual(ja: "使えます：アプリで確認", en: "accepted: check by the app")
        case .fullCharge: Bilingual(ja: "いったん全額：後日精算", en: "full charge in principle, settled later")
        case .notAccepted(let why): Bilingual(ja: "使えません：\(why.name.ja)", en: "not accepted: \(why.name.en)")
        }
    }

    /// Green for what serves as it should, a warning for what serves for now, grey for what does not.
    var tone: Tone {
        switch self {
        case .byNumber, .withCard, .byApp: .ok
        case .thisVisit, .byDeclaration, .fullCharge: .warn
        case .notAccepted: .dim
        }
    }
}

/// Why a paper proves nothing on its day.
public enum PaperRefusal: String, Hashable, Sendable, CaseIterable {
    /// The paper does not exist yet on this day.
    case notYet = "not-yet"
    /// No card of this kind is in date any longer.
    case noneInDate = "none-in-date"
    case outOfDate = "out-of-date"
    /// It goes together with the My Number Card.
    case needsCard = "needs-card"
    /// The portal opens by the very certificate that has expired.
    case needsCertificate = "needs-certificate"
    /// It reads the same card, and finds the same.
    case sameCard = "same-card"

    public var name: Bilingual {
        switch self {
        case .notYet: Bilingual(ja: "この日にはまだない", en: "does not exist yet")
        case .noneInDate: Bilingual(ja: "期限内のものはもうない", en: "none is in date any longer")
        case .outOfDate: Bilingual(ja: "期限切れ", en: "out of date")
        case .needsCard: Bilingual(ja: "カードと一緒に限る", en: "only together with the card")
        case .needsCertificate: Bilingual(ja: "電子証明書がないと開けない", en: "needs the expired certificate")
        case .sameCard: Bilingual(ja: "同じカードを読むため", en: "reads the same card")
        }
    }
}
