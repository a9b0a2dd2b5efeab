import Basics

/// The records of a pharmacy's claim file (RECEIPTY.UKE). Columns [found: a public checker of pharmacy files, transcribed
/// from the record conditions; the head as in the medical file: assumed]. Lengths that differ from the medical file's are
/// assumed, and generous.
enum PharmacyRecords {
    static let all: [RecordLayout] = [
        SharedRecords.head("YK", "薬局情報", "pharmacy", feeTable: "4"), claim, insurer, publicExpense,
        SharedRecords.qualification, SharedRecords.visitDays, SharedRecords.windowPayment, prescription, dispensing,
        drug, material, comment, basicFee, SharedRecords.total,
    ]

    private static let claim = RecordLayout(
        "RE", "レセプト共通", "claim",
        ClaimColumn.upTo(6, .digits, "レセプト番号", "claim number", required: true),
        ClaimColumn.exactly(4, .digits, "レセプト種別", "kind of claim"),
        ClaimColumn.month("調剤年月", "month of dispensing"),
        ClaimColumn.upTo(40, .eitherWidth, "氏名", "name", required: true),
        ClaimColumn.exactly(1, .digits, "男女区分", "sex", .oneOf(["1", "2"])),
        ClaimColumn.day("生年月日", "birth"),
        ClaimColumn.upTo(3, .digits, "給付割合", "benefit ratio"),
        ClaimColumn.upTo(10, .halfWidth, "特記事項", "marks"),
        ClaimColumn.exactly(2, .digits, "医療機関都道府県", "prescriber's prefecture", required: false, .prefecture),
        ClaimColumn.exactly(1, .digits, "医療機関点数表", "prescriber's fee table", required: false, .oneOf(["1", "3"])),
        ClaimColumn.exactly(7, .digits, "医療機関コード", "prescriber's code", required: false),
        ClaimColumn.upTo(40, .eitherWidth, "医療機関名称", "prescriber's name"),
        ClaimColumn.upTo(80, .eitherWidth, "医療機関所在地", "prescriber's address"),
        (1...20).flatMap { ClaimColumn.upTo(40, .eitherWidth, "保険医氏名\($0)", "physician \($0)") },
        ClaimColumn.upTo(20, .halfWidth, "麻薬免許番号", "narcotics licence"),
        ClaimColumn.upTo(20, .halfWidth, "調剤録番号等", "record number"),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(30, .halfWidth, "検索番号", "search number"),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(40, .eitherWidth, "請求情報", "claim information"),
        ClaimColumn.exactly(1, .digits, "一部負担金区分", "kind of own payment", required: false),
        ClaimColumn.upTo(80, .fullWidth, "カタカナ氏名", "reading of the name"))

    private static let insurer = RecordLayout(
        "HO", "保険者", "insurer",
        ClaimColumn.exactly(8, .halfWidth, "保険者番号", "insurer number", .insurer),
        ClaimColumn.upTo(38, .eitherWidth, "記号", "symbol"),
        ClaimColumn.upTo(38, .eitherWidth, "番号", "number", required: true),
        ClaimColumn.upTo(2, .digits, "処方箋受付回数", "prescriptions", required: true),
        ClaimColumn.upTo(8, .digits, "合計点数", "total points", required: true),
        ClaimColumn.reserved(),
        ClaimColumn.exactly(1, .digits, "職務上の事由", "cause at work", required: false),
        ClaimColumn.upTo(3, .digits, "証明書番号", "certificate number"),
        ClaimColumn.upTo(9, .digits, "一部負担金", "own payment"),
        ClaimColumn.reserved(),
        ClaimColumn.exactly(1, .digits, "減免区分", "kind of relief", required: false),
        ClaimColumn.upTo(3, .digits, "減額割合", "relief in percent"),
        ClaimColumn.upTo(6, .digits, "減額金額", "relief in yen"))

    private static let publicExpense = RecordLayout(
        "KO", "公費", "public expense",
        ClaimColumn.exactly(8, .digits, "負担者番号", "payer number", .payer),
        ClaimColumn.exactly(7, .digits, "受給者番号", "recipient's number", required: false, .recipient),
        ClaimColumn.exactly(1, .digits, "任意給付区分", "optional benefit", required: false),
        ClaimColumn.upTo(2, .digits, "処方箋受付回数", "prescriptions", required: true),
        ClaimColumn.upTo(8, .digits, "合計点数", "total points", required: true),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(8, .digits, "一部負担金額", "own payment"),
        ClaimColumn.reserved(),
        ClaimColumn.upTo(6, .digits, "公費給付対象一部負担金", "part covered"))

    private static let prescription = RecordLayout(
        "SH", "処方基本", "prescription",
        ClaimColumn.exactly(2, .digits, "処方番号", "number of the prescription"),
        ClaimColumn.exactly(1, .digits, "剤形", "form"),
        ClaimColumn.upTo(3, .digits, "用法", "usage code"),
        ClaimColumn.upTo(100, .eitherWidth, "特別指示", "usage in words"),
        ClaimColumn.upTo(7, .digits, "単位薬剤料", "points of a unit", required: true),
        (1...4).flatMap { ClaimColumn.upTo(7, .digits, "第\($0)公費単位薬剤料", "points of a unit, expense \($0)") })

    private static let dispensing = RecordLayout(
        "CZ", "調剤情報", "dispensing",
        ClaimColumn.upTo(2, .digits, "医師番号", "physician's number"),
        ClaimColumn.day("処方箋交付年月日", "prescribed"),
        ClaimColumn.day("調剤年月日", "dispensed"),
        ClaimColumn.upTo(2, .digits, "処方箋受付回", "which prescription", required: true),
        ClaimColumn.upTo(3, .digits, "調剤数量", "quantity", required: true),
        ClaimColumn.exactly(1, .halfWidth, "薬剤調製料負担区分", "who pays for preparing", SharedRecords.bearers),
        ClaimColumn.exactly(1, .digits, "薬剤調製料算定区分", "kind of preparing"),
        ClaimColumn.exactly(2, .digits, "薬剤調製料算定先番号", "counted with"),
        ClaimColumn.exactly(9, .digits, "薬剤調製料コード", "code of preparing"),
        ClaimColumn.upTo(7, .digits, "薬剤調製料点数", "points of preparing", required: true),
        ClaimColumn.upTo(2, .digits, "分割区分", "kind of split"),
        ClaimColumn.upTo(3, .digits, "前回までの数量", "quantity so far"),
        ClaimColumn.upTo(7, .digits, "薬剤料点数", "points of drugs", required: true),
        ClaimColumn.reserved(),
        (1...10).flatMap { priced("加算料\($0)", "addition \($0)") },
        ClaimColumn.upTo(3, .digits, "一包化日数", "days in one packet"),
        ClaimColumn.exactly(1, .digits, "分割調剤種類", "kind of split dispensing", required: false),
        ClaimColumn.upTo(3, .digits, "前回までの一包化日数", "days in packets so far"),
        ClaimColumn.exactly(9, .digits, "医師指示分割調剤コード", "code of split by order", required: false),
        ClaimColumn.upTo(2, .digits, "医師指示分割区分", "kind of split by order"),
        ClaimColumn.upTo(3, .digits, "医師指示分割対象調剤数量", "quantity of split by order"),
        ClaimColumn.upTo(3, .digits, "医師指示分割対象一包化日数", "days of split by order"),
        ClaimColumn.upTo(2, .digits, "包括管理料等", "bundled fee"),
        ClaimColumn.upTo(2, .digits, "他医療機関受診", "other institution"),
        priced("外来服薬支援料２", "support of outpatients"),
        ClaimColumn.exactly(
            1, .halfWidth, "調剤管理料負担区分", "who pays for managing", required: false, SharedRecords.bearers),
        ClaimColumn.exactly(1, .digits, "調剤管理料算定区分", "kind of managing", required: false),
        ClaimColumn.exactly(2, .digits, "調剤管理料算定先番号", "counted with", required: false),
        ClaimColumn.exactly(9, .digits, "調剤管理料コード", "code of managing", required: false),
        ClaimColumn.upTo(7, .digits, "調剤管理料点数", "points of managing"),
        priced("調剤管理料時間外等加算", "managing out of hours"),
        ClaimColumn.upTo(2, .digits, "薬剤料減算区分", "kind of reduction"),
        ClaimColumn.upTo(7, .digits, "薬剤料減算合計点数", "reduced points"),
        (1...4).flatMap { ClaimColumn.upTo(7, .digits, "薬剤料減算第\($0)公費点数", "reduced points, expense \($0)") })

    private static let drug = RecordLayout(
        "IY", "医薬品", "drug",
        ClaimColumn.exactly(1, .halfWidth, "負担区分", "who pays", SharedRecords.bearers),
        ClaimColumn.exactly(9, .digits, "医薬品コード", "drug code"),
        ClaimColumn.upTo(11, .decimal, "使用量", "amount"),
        ClaimColumn.reserved(2),
        ClaimColumn.exactly(1, .digits, "混合区分", "kind of mixture", required: false),
        ClaimColumn.exactly(1, .halfWidth, "混合区分枝", "mixture's branch", required: false),
        ClaimColumn.exactly(1, .digits, "配合不適区分", "not to be mixed", required: false),
        ClaimColumn.upTo(11, .decimal, "１回用量", "amount of a dose"))

    private static let material = RecordLayout(
        "TO", "特定器材", "material",
        ClaimColumn.exactly(1, .halfWidth, "負担区分", "who pays", SharedRecords.bearers),
        ClaimColumn.exactly(9, .digits, "特定器材コード", "material code"),
        ClaimColumn.upTo(9, .decimal, "使用量", "amount", required: true),
        ClaimColumn.upTo(3, .digits, "単位コード", "unit"),
        ClaimColumn.upTo(11, .decimal, "単価", "unit price"),
        ClaimColumn.upTo(300, .eitherWidth, "特定器材名称", "product"))

    private static let comment = RecordLayout(
        "CO", "コメント", "comment",
        ClaimColumn.exactly(9, .digits, "コメントコード", "comment code"),
        ClaimColumn.upTo(76, .eitherWidth, "文字データ", "text"))

    private static let basicFee = RecordLayout(
        "KI", "基本料・薬学管理料", "basic fee",
        ClaimColumn.day("算定日", "day"),
        ClaimColumn.upTo(2, .digits, "処方箋受付回", "which prescription", required: true),
        priced("調剤基本料", "basic fee"),
        ClaimColumn.reserved(),
        (1...12).flatMap { counted("薬学管理料\($0)", "pharmacist's management \($0)") },
        (1...3).flatMap { counted("摘要薬学管理料\($0)", "noted management \($0)") },
        ClaimColumn.day("前回調剤年月日", "dispensed before", required: false),
        ClaimColumn.upTo(3, .digits, "前回調剤数量", "quantity before"),
        (1...10).flatMap { counted("調剤基本料加算\($0)", "basic fee, addition \($0)") },
        ClaimColumn.upTo(2, .digits, "包括管理料等", "bundled fee"),
        ClaimColumn.upTo(2, .digits, "他医療機関受診", "other institution"),
        ClaimColumn.exactly(9, .digits, "医師指示分割調剤基本料", "split basic fee", required: false),
        ClaimColumn.exactly(9, .digits, "医師指示分割薬学管理料", "split management", required: false),
        ClaimColumn.exactly(9, .digits, "医師指示分割摘要薬学管理料", "split noted management", required: false))

    private static func priced(_ ja: String, _ en: String) -> [ClaimColumn] {
        ClaimColumn.exactly(1, .halfWidth, ja + "負担区分", en + ": who pays", required: false, SharedRecords.bearers)
            + ClaimColumn.exactly(9, .digits, ja + "コード", en + ": code", required: false)
            + ClaimColumn.upTo(7, .digits, ja + "点数", en + ": points")
    }

    private static func counted(_ ja: String, _ en: String) -> [ClaimColumn] {
        ClaimColumn.exactly(1, .halfWidth, ja + "負担区分", en + ": who pays", required: false, SharedRecords.bearers)
            + ClaimColumn.exactly(9, .digits, ja + "コード", en + ": code", required: false)
            + ClaimColumn.upTo(3, .digits, ja + "回数", en + ": count")
            + ClaimColumn.upTo(7, .digits, ja + "点数", en + ": points")
    }
}
