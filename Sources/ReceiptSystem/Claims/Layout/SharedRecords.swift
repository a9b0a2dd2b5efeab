import Basics

/// The records that the medical and the pharmacy file have alike. [found: public dental schema of June 2026 for SN, JD, MF
/// and GO; the rest receiptisan record.rb]
enum SharedRecords {
    /// 医療機関情報 or 薬局情報: the head of a file.
    static func head(_ kind: String, _ ja: String, _ en: String, feeTable: String) -> RecordLayout {
        RecordLayout(
            kind, ja, en,
            ClaimColumn.exactly(1, .digits, "審査支払機関", "review body", .oneOf(["1", "2"])),
            ClaimColumn.exactly(2, .digits, "都道府県", "prefecture", .prefecture),
            ClaimColumn.exactly(1, .digits, "点数表", "fee table", .oneOf([feeTable])),
            ClaimColumn.exactly(7, .digits, "医療機関コード", "institution code"),
            ClaimColumn.reserved(),
            ClaimColumn.upTo(40, .fullWidth, "名称", "name"),
            ClaimColumn.month("請求年月", "month of claiming"),
            ClaimColumn.exactly(2, .digits, "マルチボリューム識別", "volume"),
            ClaimColumn.upTo(15, .halfWidth, "電話番号", "telephone"))
    }

    static let qualification = RecordLayout(
        "SN", "資格確認", "qualification check",
        ClaimColumn.exactly(1, .digits, "負担者種別", "kind of payer", payers),
        ClaimColumn.exactly(
            2, .digits, "確認区分", "kind of check",
            .oneOf(["01", "02", "03", "04", "05", "06", "07", "08", "09", "11", "12", "13", "14"])),
        ClaimColumn.exactly(8, .halfWidth, "保険者番号等", "insurer or payer", required: false),
        ClaimColumn.upTo(38, .eitherWidth, "記号", "symbol"),
        ClaimColumn.upTo(38, .eitherWidth, "番号", "number"),
        ClaimColumn.exactly(2, .digits, "枝番", "branch", required: false),
        ClaimColumn.exactly(7, .digits, "受給者番号", "recipient's number", required: false),
        ClaimColumn.reserved())

    static let visitDays = RecordLayout(
        "JD", "受診日等", "days of visits",
        ClaimColumn.exactly(1, .digits, "負担者種別", "kind of payer", payers),
        ClaimColumn.days(1, .oneOf(["1", "2", "9"])))

    static let windowPayment = RecordLayout(
        "MF", "窓口負担額", "window payment",
        ClaimColumn.exactly(2, .digits, "窓口負担額区分", "kind of payment", .oneOf(["00", "01", "02", "03", "04"])),
        ClaimColumn.reserved(31))

    static let total = RecordLayout(
        "GO", "診療報酬請求書", "total",
        ClaimColumn.upTo(6, .digits, "総件数", "number of claims", required: true),
        ClaimColumn.upTo(10, .digits, "総合計点数", "total points", required: true),
        ClaimColumn.exactly(2, .digits, "マルチボリューム識別", "volume", .oneOf(["99"])))

    /// 負担者種別: the insurance, then the public expenses in their order.
    static let payers = ClaimColumn.Rule.oneOf(["1", "2", "3", "4", "5"])

    /// 負担区分: who pays for a line. [found: uke-parser's table]
    static let bearers = ClaimColumn.Rule.oneOf("12345679BCEGHIJKLMNOPQRSTUVWXYZ".map(String.init))
}
