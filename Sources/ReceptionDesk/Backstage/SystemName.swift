import Basics

/// The systems of the minutes, from the insurer's office to the card on the reader. What each holds is answered by its own
/// file; the line has none that is a database.
public enum SystemName: String, CaseIterable, Sendable, Codable {
    case municipal, employers, prefecture, federation
    /// 中間サーバー（委託区画）
    case entrusted
    /// 中間サーバー（照会側）
    case intermediate
    /// 情報提供ネットワークシステム
    case network
    case centre
    case line
    case terminal
    case receipt
    /// The card reader, with what lies in the chips of the cards handed out.
    case reader

    /// The database that is all the system holds; nil for the line, which only passes bytes on.
    public var file: String? {
        switch self {
        case .line: nil
        case .reader: "cards.db"
        default: rawValue + ".db"
        }
    }

    public var title: Bilingual {
        switch self {
        case .municipal: Bilingual(ja: "市町村国保システム", en: "Municipal NHI system")
        case .employers: Bilingual(ja: "被用者保険・後期高齢", en: "Work and 75+ insurers")
        case .prefecture: Bilingual(ja: "国保情報集約システム", en: "Prefecture's aggregation")
        case .federation: Bilingual(ja: "国保総合システム", en: "Federation of insurers")
        case .entrusted: Bilingual(ja: "中間サーバー 委託区画", en: "Interm. server, entrusted")
        case .intermediate: Bilingual(ja: "中間サーバー 照会側", en: "Interm. server, inquiry")
        case .network: Bilingual(ja: "情報提供ネットワーク", en: "Information network")
        case .centre: Bilingual(ja: "資格確認等システム", en: "Eligibility centre")
        case .line: Bilingual(ja: "専用回線", en: "Dedicated line")
        case .terminal: Bilingual(ja: "医療機関の端末", en: "Clinic's terminal")
        case .receipt: Bilingual(ja: "医療機関のレセコン", en: "Clinic's receipt computer")
        case .reader: Bilingual(ja: "カードとリーダー", en: "Card and reader")
        }
    }
}

/// Whether a system of the real world has My Number, as far as the sources say.
public enum MyNumberStanding: String, Hashable, Sendable, Codable {
    case held
    /// It goes through, in files that are sent on.
    case passing
    case none
    /// It lies in the chip, and the window never asks for it.
    case notRead = "not-read"

    public var name: Bilingual {
        switch self {
        case .held: Bilingual(ja: "あり", en: "yes")
        case .passing: Bilingual(ja: "通過のみ", en: "relays it")
        case .none: Bilingual(ja: "なし", en: "no")
        case .notRead: Bilingual(ja: "カード内", en: "on card")
        }
    }
}
