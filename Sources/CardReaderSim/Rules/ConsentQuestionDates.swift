import Basics

/// When the readers ask a question. Whether this reader does is the institution's and the patient's matter as well, see
/// `ReaderRules.questions`.
public struct ConsentQuestionDates: Sendable {
    public let question: ConsentQuestion
    /// In order of its dates; before the first it is not asked.
    public let asked: [Dated<Bool>]

    /// In the order of the screens (found: ainj.co.jp オンライン資格確認の流れ; the place of the subsidy: assumed).
    public static let all: [ConsentQuestionDates] = [
        dates(.medication, from(start, .found, "審査会議事録 2021-02-09; ainj.co.jp オンライン資格確認の流れ")),
        dates(.checkup, from(start, .found, "審査会議事録 2021-02-09; ainj.co.jp オンライン資格確認の流れ")),
        dates(.treatment, from("2022-09-11", .found, "takedamed.com 診療情報の閲覧開始")),
        // Found is the month, planned; its first day is assumed.
        dates(.operations, from("2023-05-01", .assumed, "takedamed.com 診療情報の閲覧開始（手術情報は2023年5月目途）")),
        dates(
            .limit, from(start, .found, "ainj.co.jp オンライン資格確認の流れ"),
            until("2024-10-07", .found, "第175回 社会保障審議会医療保険部会")),
        // It followed the question for the limit, and went with it.
        dates(
            .specifiedDisease, from(start, .found, "ainj.co.jp オンライン資格確認の流れ"),
            until("2024-10-07", .derived, "第175回 社会保障審議会医療保険部会")),
        dates(.subsidy, from("2026-04-01", .found, "府中市 マイナ保険証による医療費助成")),
        // The screen is found, its day is not: taken to be the first of electronic prescriptions.
        dates(.prescription, from("2023-01-26", .assumed, "ainj.co.jp オンライン資格確認の流れ（処方せんの選択）")),
    ]

    private static let start = "2021-03-01"

    private static func dates(_ question: ConsentQuestion, _ asked: Dated<Bool>...) -> ConsentQuestionDates {
        ConsentQuestionDates(question: question, asked: asked)
    }

    private static func from(_ day: String, _ mark: Mark, _ source: String) -> Dated<Bool> {
        Dated(from: Day(day)!, true, Provenance(mark, source))
    }

    /// `day` is the first without the question.
    private static func until(_ day: String, _ mark: Mark, _ source: String) -> Dated<Bool> {
        Dated(from: Day(day)!, false, Provenance(mark, source))
    }
}
