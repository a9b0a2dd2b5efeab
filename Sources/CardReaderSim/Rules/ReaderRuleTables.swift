import Basics

/// The reader's rules that follow dates of their own, whatever edition serves. Each table begins with the first day of
/// the service and is in order of its dates.
public enum ReaderRuleTables {
    /// Where staff start the comparison of the photo (目視確認).
    public static let visualStart: [Dated<VisualStart>] = [
        Dated(
            from: start, .terminal,
            Provenance(.found, "kyotoihou.t-reader.jp 目視確認モード（管理アカウント）")),
        Dated(
            from: Day("2025-03-01")!, .reader,
            Provenance(.provisional, "第184回 社会保障審議会医療保険部会（2025年3月目途）")),
    ]

    /// Whether the reader asks for the use of the high-cost limit (高額療養費制度).
    public static let limitQuestion: [Dated<Bool>] = [
        Dated(from: start, true, Provenance(.found, "ainj.co.jp オンライン資格確認の流れ")),
        Dated(from: Day("2024-10-07")!, false, Provenance(.found, "第175回 社会保障審議会医療保険部会")),
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

    private static let start = Day("2021-03-01")!
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
