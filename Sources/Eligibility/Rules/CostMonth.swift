import Basics

/// 入院・外来の別. At one institution the two are counted apart. [found: nikken-kenpo]
public enum Care: String, Hashable, Sendable, Codable, CaseIterable {
    case inpatient, outpatient

    public var name: Bilingual {
        switch self {
        case .inpatient: Bilingual(ja: "入院", en: "inpatient")
        case .outpatient: Bilingual(ja: "外来", en: "outpatient")
        }
    }
}

/// One month of one person at one institution, in hospital or as an outpatient: what the limit is asked for.
public struct CostMonth: Hashable, Sendable {
    /// 総医療費, yen.
    public let costYen: Int
    /// Burden ratio: 1, 2 or 3.
    public let tenths: Int
    public let care: Care
    public let band: AgeBand
    /// Nil where no class is known.
    public let limitClass: LimitClass?
    /// 多数回該当
    public let isFourth: Bool
    /// The month of the 75th birthday, with its limits halved.
    public let turns75: Bool
    /// 特定疾病療養: 10,000 or 20,000 yen a month; nil for none.
    public let specifiedYen: Int?

    public init(
        costYen: Int, tenths: Int, care: Care, band: AgeBand, limitClass: LimitClass?, isFourth: Bool = false,
        turns75: Bool = false, specifiedYen: Int? = nil
    ) {
        self.costYen = costYen
        self.tenths = tenths
        self.care = care
        self.band = band
        self.limitClass = limitClass
        self.isFourth = isFourth
        self.turns75 = turns75
        self.specifiedYen = specifiedYen
    }
}

/// Why there is no answer to a question about a limit.
public enum LimitProblem: Error, Hashable, Sendable {
    /// A class under 70 for somebody of 70 and over, or the other way round.
    case classOfOtherAge(LimitClass)
    /// No source says what the class had in this edition.
    case amountsUnknown(LimitClass, LimitEdition)

    public var text: Bilingual {
        switch self {
        case .classOfOtherAge(let limitClass):
            let age =
                limitClass.isFrom70 ? Bilingual(ja: "70歳以上", en: "70 and over") : Bilingual(ja: "70歳未満", en: "under 70")
            return Bilingual(
                ja: "適用区分「\(limitClass.name.ja)」は\(age.ja)の区分です。年齢と区分を見比べてください。",
                en: "Class \(limitClass.name.en) is one of people \(age.en): compare class and age.")
        case .amountsUnknown(let limitClass, let edition):
            return Bilingual(
                ja: "適用区分「\(limitClass.name.ja)」の \(edition.rawValue) の限度額は分かりません。"
                    + "\(LimitEdition.of2018.rawValue) 以降の月を指定してください。",
                en: "What class \(limitClass.name.en) had in \(edition.rawValue) is not known here; "
                    + "ask for a month from \(LimitEdition.of2018.rawValue) on.")
        }
    }
}
