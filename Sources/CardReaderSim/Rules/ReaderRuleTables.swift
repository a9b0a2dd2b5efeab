import Basics

/// The reader's rules by date, beside those of the questions. Each table begins with the first day of the service and
/// is in order of its dates.
public enum ReaderRuleTables {
    /// The identity screen that opens when a card is put down.
    public static let opening: [Dated<OpeningScreen>] = [
        Dated(from: start, .pin, Provenance(.found, "審査会議事録 2021-02-09（暗証番号が先、忘れた場合に写真）")),
        // The choice is found on clinics' pages of later years, its first day is not.
        Dated(from: Day("2022-09-11")!, .choice, Provenance(.assumed, "miyashishou.jp, uehara-cl.jp 受付の流れ")),
    ]

    /// Where staff start the comparison of the photo (目視確認).
    public static let visualStart: [Dated<VisualStart>] = [
        Dated(
            from: start, .terminal,
            Provenance(.found, "kyotoihou.t-reader.jp 目視確認モード（管理アカウント）")),
        Dated(
            from: Day("2025-03-01")!, .reader,
            Provenance(.provisional, "第184回 社会保障審議会医療保険部会（2025年3月目途）")),
    ]

    /// Whether all consents can be given or refused at once (包括同意).
    public static let blanketConsent: [Dated<Bool>] = [
        Dated(from: start, false, Provenance(.derived, "第175回 社会保障審議会医療保険部会")),
        Dated(from: Day("2024-10-07")!, true, Provenance(.found, "第175回 社会保障審議会医療保険部会")),
    ]

    /// What the end of the certificate means.
    public static let certificate: [Dated<CertificateRule>] = [
        Dated(
            from: start, CertificateRule(noticeMonths: 0, graceMonths: 0),
            Provenance(.derived, "厚生労働省 newpage_50657; nishipla-kenpo.or.jp 電子証明書の有効期限")),
        Dated(
            from: Day("2024-12-02")!, CertificateRule(noticeMonths: 3, graceMonths: 3),
            Provenance(.found, "厚生労働省 newpage_50657; nishipla-kenpo.or.jp 電子証明書の有効期限")),
    ]

    /// Whether a card without PIN (顔認証マイナンバーカード) is known. There are none before.
    public static let cardWithoutPIN: [Dated<Bool>] = [
        Dated(from: start, false, Provenance(.derived, "糸満市 顔認証マイナンバーカード; kyotoihou.t-reader.jp")),
        Dated(from: Day("2023-12-15")!, true, Provenance(.found, "糸満市 顔認証マイナンバーカード; kyotoihou.t-reader.jp")),
    ]

    /// Whether a smartphone is taken where the institution has an external reader for it.
    public static let phone: [Dated<Bool>] = [
        Dated(from: start, false, Provenance(.derived, "医療機関等向け総合ポータルサイト スマートフォンの利用")),
        Dated(
            from: Day("2025-09-19")!, true,
            Provenance(.found, "医療機関等向け総合ポータルサイト スマートフォンの利用; ascii.jp 4316751")),
    ]

    /// Whether the app with 外来診療等（通常とは異なる動線）機能 may take the place of a reader at the window.
    public static let appAtWindow: [Dated<Bool>] = [
        Dated(from: start, false, Provenance(.derived, "長崎県医師会 マイナ資格確認アプリ")),
        Dated(from: Day("2025-05-21")!, true, Provenance(.found, "長崎県医師会 マイナ資格確認アプリ; wic-net.com 19438")),
    ]

    private static let start = Day("2021-03-01")!
}

/// The first screen after the card was read.
public enum OpeningScreen: Hashable, Sendable {
    /// The PIN is asked first; the face is the way on for who has forgotten it.
    case pin
    /// The patient chooses between face and PIN.
    case choice
}

/// Where staff start the comparison of the photo.
public enum VisualStart: Hashable, Sendable {
    /// At the terminal: the administrator's account switches the mode for every card, and back.
    case terminal
    /// At the reader, for the card on it, with the institution's password.
    case reader
}

/// What the end of the certificate means at the reader.
public struct CertificateRule: Hashable, Sendable {
    /// Months before the last day from which the reader reminds the patient; 0 for never.
    public let noticeMonths: Int
    /// Months after the month of expiry, to the end of which the card still gives the qualification; 0 for none.
    public let graceMonths: Int

    /// How a certificate stands on `day`.
    public func standing(of certificateUntil: Day, on day: Day) -> CertificateStanding {
        if day <= certificateUntil {
            return noticeMonths > 0 && certificateUntil.adding(months: -noticeMonths) <= day
                ? .endsSoon(certificateUntil) : .inDate
        }
        let graceUntil = certificateUntil.adding(months: graceMonths).lastOfMonth
        return graceMonths > 0 && day <= graceUntil ? .qualificationOnly(until: graceUntil) : .expired
    }
}

/// How a certificate stands on a day.
public enum CertificateStanding: Hashable, Sendable {
    case inDate
    /// In date, with its last day near enough for the reader's reminder.
    case endsSoon(Day)
    /// Expired, but the card gives the qualification until that day; no consents are asked.
    case qualificationOnly(until: Day)
    case expired
}
