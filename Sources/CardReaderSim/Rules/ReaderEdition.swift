import Basics

/// A generation of the reader's software, by what it brought to the counter. What it asks and offers is not written
/// here: each feature follows a dated table of its own, see `ReaderRuleTables` and `ConsentQuestionDates`.
public struct ReaderEdition: Hashable, Sendable {
    /// The month it came, as `2024-12`.
    public let name: String
    public let change: Bilingual

    /// In order of their dates.
    public static let all: [Dated<ReaderEdition>] = [
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
    ) -> Dated<ReaderEdition> {
        let edition = ReaderEdition(name: String(from.prefix(7)), change: Bilingual(ja: ja, en: en))
        return Dated(from: Day(from)!, edition, Provenance(mark, source))
    }
}
