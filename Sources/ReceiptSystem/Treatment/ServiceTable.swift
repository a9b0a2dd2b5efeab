import Basics

/// The services that the mock receipt computer knows: a few of each section, so that there is something to claim.
///
/// Codes of the first four [found: hangilc/myclinic-ts]; all other codes and all points are general knowledge [assumed] and
/// serve practice only. The points of a real fee table are to be taken from its own master.
public enum ServiceTable {
    public static let all: [Service] = [
        service(firstVisit, "初診料", "first visit", .firstVisit, ("2019-10-01", 288), ("2024-06-01", 291), by: known),
        service(laterVisit, "再診料", "later visit", .laterVisit, ("2019-10-01", 73), ("2024-06-01", 75), by: known),
        service(management, "外来管理加算", "outpatient management", .laterVisit, ("2010-04-01", 52), by: known),
        service(
            prescription, "処方箋料（その他）", "prescription for a pharmacy", .other, ("2014-04-01", 68), ("2024-06-01", 60),
            by: known),
        service("120001210", "処方料（その他）", "prescribing", .prescribing, ("2014-04-01", 42)),
        service("120000710", "調剤料（内服薬・浸煎薬・屯服薬）", "dispensing, internal use", .dispensing, ("2019-10-01", 11)),
        service("120001010", "調剤料（外用薬）", "dispensing, external use", .dispensing, ("2019-10-01", 8)),
        service("113001810", "特定疾患療養管理料（診療所）", "management of chronic disease", .management, ("2014-04-01", 225)),
        service("160000310", "尿一般", "urine, general", .test, ("2014-04-01", 26)),
        service("160008010", "末梢血液一般検査", "blood count", .test, ("2014-04-01", 21)),
        service("160010010", "ＨｂＡ１ｃ", "HbA1c", .test, ("2014-04-01", 49)),
        service(
            "160095710", "Ｂ－Ｖ", "venous blood drawn", .test, ("2020-04-01", 35), ("2022-04-01", 37), ("2024-06-01", 40)),
        service("160061710", "血液学的検査判断料", "judgement, haematology", .test, ("2014-04-01", 125)),
        service("160061810", "生化学的検査（１）判断料", "judgement, biochemistry", .test, ("2014-04-01", 144)),
        service("160068310", "ＥＣＧ１２", "electrocardiogram", .test, ("2014-04-01", 130)),
        service("160093810", "ＥＦ－胃・十二指腸", "gastroscopy", .test, ("2014-04-01", 1140)),
        service("140000610", "創傷処置（１００ｃｍ２未満）", "wound treatment", .treatment, ("2018-04-01", 52)),
        service("170027910", "単純撮影（デジタル撮影）", "X-ray", .image, ("2014-04-01", 68)),
        service("170015210", "コンピューター断層診断", "reading of tomography", .image, ("2014-04-01", 450)),
        service("170011810", "ＣＴ撮影（１６列以上６４列未満マルチスライス型）", "CT", .image, ("2014-04-01", 900)),
        service(dialysis, "人工腎臓（慢性維持透析）（４時間未満）", "dialysis", .treatment, ("2020-04-01", 1885)),
        service(polyp, "内視鏡的大腸ポリープ・粘膜切除術（長径２ｃｍ未満）", "removal of a polyp", .surgery, ("2014-04-01", 5000)),
    ]

    /// Nil for a code that is not in the table.
    public static func service(_ code: String) -> Service? { byCode[code] }

    public static let firstVisit = "111000110"
    public static let laterVisit = "112007410"
    public static let management = "112011010"
    public static let prescription = "120002910"
    public static let prescribing = "120001210"
    public static let dispensingInternal = "120000710"
    public static let dispensingExternal = "120001010"
    public static let dialysis = "140052810"
    public static let polyp = "150285010"

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    private static let known = Provenance(.assumed, "hangilc/myclinic-ts（コード）・点数は一般知識")
    private static let assumed = Provenance(.assumed, "—")

    private static func service(
        _ code: String, _ ja: String, _ en: String, _ section: ServiceSection, _ fees: (String, Int)...,
        by provenance: Provenance = assumed
    ) -> Service {
        Service(
            code: code, name: Bilingual(ja: ja, en: en), section: section,
            fees: fees.map { Service.Fee(from: Day($0.0)!, points: $0.1, provenance: provenance) })
    }
}
