import Basics

/// The records of a medical claim file (RECEIPTC.UKE). Columns [found: receiptisan record.rb, a transcription of the record
/// conditions]; lengths [found: the same transcription and the public dental schema of June 2026; of bed numbers and the
/// discount: assumed].
enum MedicalRecords {
    static let all: [RecordLayout] = [
        SharedRecords.head("IR", "医療機関情報", "institution", feeTable: "1"), claim, insurer, publicExpense,
        SharedRecords.qualification, SharedRecords.visitDays, SharedRecords.windowPayment, bundle, disease, service,
        drug, material, comment, details, SharedRecords.total,
    ]

    private static let claim = RecordLayout(
        "RE", "レセプト共通", "claim",
        ClaimColumn.upTo(6, .digits, "レセプト番号", "claim number", required: true),
        ClaimColumn.exactly(4, .digits, "レセプト種別", "kind of claim"),
        ClaimColumn.month("診療年月", "month of treatment"),
        ClaimColumn.upTo(40, .eitherWidth, "氏名", "name", required: true),
        ClaimColumn.exactly(1, .digits, "男女区分", "sex", .oneOf(["1", "2"])),
        ClaimColumn.day("生年月日", "birth"),
        ClaimColumn.upTo(3, .digits, "給付割合", "benefit ratio"),
        ClaimColumn.day("入院年月日", "admission", required: false),
        ClaimColumn.upTo(8, .digits, "病棟区分", "kind of ward"),
        ClaimColumn.exactly(1, .digits, "一部負担金等区分", "kind of own payment", required: false),
        ClaimColumn.upTo(10, .halfWidth, "特記事項", "marks"),
        ClaimColumn.upTo(4, .digits, "病床数", "beds"),
        ClaimColumn.upTo(20, .halfWidth, "カルテ番号等", "chart number"),
        ClaimColumn.upTo(2, .digits, "割引点数単価", "discounted yen a point"),
        ClaimColumn.reserved(3),
        ClaimColumn.upTo(30, .halfWidth, "検索番号", "search number"),
        ClaimColumn.upTo(5, .digits, "記録条件仕様年月情報", "edition of the record conditions"),
        ClaimColumn.upTo(40, .eitherWidth, "請求情報", "claim information"),
        (1...3).flatMap(department),
        ClaimColumn.upTo(80, .fullWidth, "カタカナ氏名", "reading of the name"),
        ClaimColumn.upTo(60, .halfWidth, "患者の状態", "patient's state"))

    private static func department(_ number: Int) -> [ClaimColumn] {
        ClaimColumn.upTo(2, .digits, "診療科名\(number)", "department \(number)")
            + ClaimColumn.upTo(3, .digits, "人体の部位等\(number)", "part of the body \(number)")
            + ClaimColumn.upTo(3, .digits, "性別等\(number)", "sex or age \(number)")
            + ClaimColumn.upTo(3, .digits, "医学的処置\(number)", "medical treatment \(number)")
            + ClaimColumn.upTo(3, .digits, "特定疾病\(number)", "specified disease \(number)")
    }

    private static let insurer = RecordLayout(
        "HO", "保険者", "insurer",
        ClaimColumn.exactly(8, .halfWidth, "保険者番号", "insurer number", .insurer),
        ClaimColumn.upTo(38, .eitherWidth, "記号", "symbol"),
        ClaimColumn.upTo(38, .eitherWidth, "番号", "number", required: true),
        ClaimColumn.upTo(2, .digits, "診療実日数", "days of treatment", required: true),
        ClaimColumn.upTo(8, .digits, "合計点数", "total points", required: true),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(2, .digits, "食事回数", "meals"),
        ClaimColumn.upTo(8, .digits, "食事金額", "yen for meals"),
        ClaimColumn.exactly(1, .digits, "職務上の事由", "cause at work", required: false),
        ClaimColumn.upTo(3, .digits, "証明書番号", "certificate number"),
        ClaimColumn.upTo(9, .digits, "負担金額", "own payment"),
        ClaimColumn.exactly(1, .digits, "減免区分", "kind of relief", required: false),
        ClaimColumn.upTo(3, .digits, "減額割合", "relief in percent"),
        ClaimColumn.upTo(6, .digits, "減額金額", "relief in yen"))

    private static let publicExpense = RecordLayout(
        "KO", "公費", "public expense",
        ClaimColumn.exactly(8, .digits, "負担者番号", "payer number", .payer),
        ClaimColumn.exactly(7, .digits, "受給者番号", "recipient's number", required: false, .recipient),
        ClaimColumn.exactly(1, .digits, "任意給付区分", "optional benefit", required: false),
        ClaimColumn.upTo(2, .digits, "診療実日数", "days of treatment", required: true),
        ClaimColumn.upTo(8, .digits, "合計点数", "total points", required: true),
        ClaimColumn.upTo(8, .digits, "負担金額", "own payment"),
        ClaimColumn.upTo(6, .digits, "外来一部負担金", "outpatient's part"),
        ClaimColumn.upTo(6, .digits, "入院一部負担金", "inpatient's part"),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(2, .digits, "食事回数", "meals"),
        ClaimColumn.upTo(8, .digits, "食事金額", "yen for meals"))

    private static let bundle = RecordLayout(
        "GR", "包括評価対象外理由", "reason beside a bundle",
        ClaimColumn.upTo(2, .digits, "医科点数表算定理由", "reason", required: true),
        ClaimColumn.upTo(14, .halfWidth, "診断群分類番号", "diagnosis group"))

    private static let disease = RecordLayout(
        "SY", "傷病名", "disease",
        ClaimColumn.exactly(7, .digits, "傷病名コード", "disease code"),
        ClaimColumn.day("診療開始日", "first day of treatment"),
        ClaimColumn.exactly(1, .digits, "転帰区分", "outcome", .oneOf(["1", "2", "3", "4"])),
        ClaimColumn.upTo(80, .halfWidth, "修飾語コード", "modifiers"),
        ClaimColumn.upTo(40, .fullWidth, "傷病名称", "name of the disease"),
        ClaimColumn.exactly(2, .digits, "主傷病", "main disease", required: false, .oneOf(["01"])),
        ClaimColumn.upTo(40, .fullWidth, "補足コメント", "comment"))

    private static let service = RecordLayout(
        "SI", "診療行為", "service", line("診療行為コード", "service code"),
        ClaimColumn.upTo(8, .digits, "数量データ", "quantity"), counted)

    private static let drug = RecordLayout(
        "IY", "医薬品", "drug", line("医薬品コード", "drug code"),
        ClaimColumn.upTo(11, .decimal, "使用量", "amount"), counted)

    private static let material = RecordLayout(
        "TO", "特定器材", "material", line("特定器材コード", "material code"),
        ClaimColumn.upTo(9, .decimal, "使用量", "amount"),
        ClaimColumn.upTo(7, .digits, "点数", "points"), ClaimColumn.upTo(3, .digits, "回数", "count", required: true),
        ClaimColumn.upTo(3, .digits, "単位コード", "unit"), ClaimColumn.upTo(11, .decimal, "単価", "unit price"),
        ClaimColumn.reserved(), ClaimColumn.upTo(300, .eitherWidth, "商品名及び規格又はサイズ", "product"),
        ClaimColumn.comments(), ClaimColumn.days(3))

    private static func line(_ ja: String, _ en: String) -> [ClaimColumn] {
        ClaimColumn.upTo(2, .digits, "診療識別", "section")
            + ClaimColumn.exactly(1, .halfWidth, "負担区分", "who pays", SharedRecords.bearers)
            + ClaimColumn.exactly(9, .digits, ja, en)
    }

    private static let counted =
        ClaimColumn.upTo(7, .digits, "点数", "points") + ClaimColumn.upTo(3, .digits, "回数", "count", required: true)
        + ClaimColumn.comments() + ClaimColumn.days(3)

    private static let comment = RecordLayout(
        "CO", "コメント", "comment",
        ClaimColumn.upTo(2, .digits, "診療識別", "section"),
        ClaimColumn.exactly(1, .halfWidth, "負担区分", "who pays", SharedRecords.bearers),
        ClaimColumn.exactly(9, .digits, "コメントコード", "comment code"),
        ClaimColumn.upTo(76, .eitherWidth, "文字データ", "text"))

    private static let details = RecordLayout(
        "SJ", "症状詳記", "details",
        ClaimColumn.upTo(2, .digits, "症状詳記区分", "kind of details"),
        ClaimColumn.upTo(2400, .eitherWidth, "症状詳記データ", "text", required: true))
}
