import Basics

/// Whether the reader puts the question about limit information.
public enum LimitQuestion: Hashable, Sendable {
    /// The patient is asked and may refuse.
    case asked
    /// Using the card is enough: the class always comes with the answer.
    case unasked
}

/// What has to be consented to, and for how long consent lasts.
public enum ConsentRules {
    /// By card. By number consent is by word of mouth on every day.
    public static let limitByCard: [Dated<LimitQuestion>] = [
        Dated(
            from: Day("2021-03-01")!, .asked,
            Provenance(.found, "2021年のリーダーの画面・審査会の議事録")),
        Dated(from: Day("2024-10-07")!, .unasked, Provenance(.found, "社会保障審議会医療保険部会 第175回資料")),
    ]

    /// Whether the limit may be shown only to somebody who consented: by number always, by card while the reader asks.
    public static func limitNeedsConsent(byCard: Bool, on day: Day) -> Bool {
        !byCard || limitByCard.inForceOrFirst(on: day).value == .asked
    }

    /// Seconds for which medical information may be viewed after consent: 24 hours.
    public static let viewing: [Dated<Int>] = [
        Dated(
            from: Day("2021-03-01")!, 24 * 3600, Provenance(.found, "オンライン資格確認 公式FAQ"))
    ]

    /// The last moment at which what was consented to at `given` may be viewed.
    public static func viewableUntil(consentGiven given: Moment) -> Moment {
        given + viewing.inForceOrFirst(on: given.day).value
    }
}
