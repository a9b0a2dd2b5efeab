import Basics

/// What a reader of one generation of its software asks, and in which order.
public struct ReaderEdition: Hashable, Sendable {
    /// The month it came, as `2024-12`.
    public let name: String
    /// The identity screen that opens when a card is put down.
    public let opening: Opening
    /// The information it can ask consent for, in the order of its screens. The question for the high-cost limit is
    /// not among them: it follows a date of its own, see `ReaderRuleTables.limitQuestion`.
    public let questions: [ConsentQuestion]

    /// The first screen after the card was read.
    public enum Opening: Hashable, Sendable {
        /// The PIN is asked first; the face is the way on for who has forgotten it.
        case pin
        /// The patient chooses between face and PIN.
        case choice
    }

    /// The editions that are built. A later one joins as one more entry.
    public static let built: [Dated<ReaderEdition>] = [
        Dated(
            from: Day("2021-03-01")!,
            ReaderEdition(name: "2021-03", opening: .pin, questions: [.medication, .checkup]),
            Provenance(.found, "審査会議事録 2021-02-09（暗証番号が先、忘れた場合に写真）")),
        Dated(
            from: Day("2024-12-02")!,
            ReaderEdition(
                name: "2024-12", opening: .choice, questions: [.medication, .checkup, .treatment, .operations]),
            Provenance(.found, "第175回 社会保障審議会医療保険部会; miyashishou.jp, uehara-cl.jp 受付の流れ")),
    ]
}

/// An edition known to have come to the counters, built here or not.
public struct KnownEdition: Hashable, Sendable {
    /// As `ReaderEdition.name`.
    public let name: String
    public let change: Bilingual

    /// In order of their dates.
    public static let all: [Dated<KnownEdition>] = [
        entry("2021-03-01", .found, "審査会議事録 2021-02-09", "運用開始", "the first readers"),
        entry("2022-09-11", .found, "takedamed.com 診療情報の閲覧開始", "診療情報", "treatment information"),
        entry(
            "2023-12-15", .found, "糸満市 顔認証マイナンバーカード; kyotoihou.t-reader.jp",
            "顔認証マイナンバーカード", "cards without PIN"),
        entry(
            "2024-10-07", .found, "第175回 社会保障審議会医療保険部会",
            "限度額の質問の省略と包括同意", "no limit question, consent all at once"),
        entry(
            "2024-12-02", .found, "滑川市 健康保険証の新規発行終了",
            "従来の保険証の新規発行終了", "no new insurance cards"),
        entry(
            "2025-03-01", .provisional, "第184回 社会保障審議会医療保険部会",
            "カードリーダーでの目視確認", "staff comparison started at the reader"),
        entry("2025-09-19", .found, "医療機関等向け総合ポータルサイト スマートフォンの利用", "スマートフォン", "smartphones"),
        entry("2026-04-01", .found, "府中市 マイナ保険証による医療費助成", "医療費助成", "medical subsidies"),
    ]

    private static func entry(
        _ from: String, _ mark: Mark, _ source: String, _ ja: String, _ en: String
    ) -> Dated<KnownEdition> {
        let day = Day(from)!
        let name = String(from.prefix(7))
        return Dated(from: day, KnownEdition(name: name, change: Bilingual(ja: ja, en: en)), Provenance(mark, source))
    }
}

/// The edition that works on a day, and the one that ought to.
public struct ServingEdition: Hashable, Sendable {
    public let edition: ReaderEdition
    /// The edition of the day when it is not built, so that an earlier one stands in for it.
    public let standsInFor: KnownEdition?

    /// The nearest built edition at or before `day`; before the first, the first.
    public init(on day: Day) {
        let built = ReaderEdition.built.inForce(on: day) ?? ReaderEdition.built[0]
        let known = KnownEdition.all.inForce(on: day)?.value
        self.edition = built.value
        self.standsInFor = known?.name == built.value.name ? nil : known
    }

    /// True where the edition of the day itself works.
    public var isExact: Bool { standsInFor == nil }

    /// Says which edition stands in for which; nil where the edition is exact.
    public var note: Bilingual? {
        standsInFor.map { missing in
            Bilingual(
                ja: "\(missing.name)版は未実装のため、\(edition.name)版で動作しています",
                en: "Edition \(missing.name) is not built yet: \(edition.name) serves")
        }
    }
}
