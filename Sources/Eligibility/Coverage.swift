import Basics

/// 性別1, code table OQSCD007.
public enum Sex: String, Hashable, Sendable, Codable, CaseIterable {
    case male, female, unset
}

/// The person as the register names them. Characters beyond the register's set arrive here as ●.
public struct InsuredPerson: Hashable, Sendable, Codable {
    public let name: String
    public let kana: String
    public let birth: Day
    public let sex: Sex

    public init(name: String, kana: String, birth: Day, sex: Sex) {
        self.name = name
        self.kana = kana
        self.birth = birth
        self.sex = sex
    }
}

/// The kind of insurance, told from the insurer number.
public enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
    /// 市町村国保
    case nhi
    /// 国保組合
    case nhiAssociation = "nhi-association"
    /// 協会けんぽ, 健保組合, 船員, 日雇
    case employees
    /// 共済
    case mutualAid = "mutual-aid"
    /// 後期高齢者医療
    case lateElderly = "late-elderly"
}

/// 本人・家族の別, code table OQSCD009.
public enum Relation: String, Hashable, Sendable, Codable {
    case insured, family
}

/// 資格情報: one insurance of one person, as the counter may see it.
public struct Coverage: Hashable, Sendable, Codable {
    public let person: InsuredPerson
    /// Six or eight digits, without padding.
    public let insurerNumber: String
    public let insurerName: String
    public let scheme: Scheme
    /// Empty where the scheme has none.
    public let symbol: String
    public let number: String
    /// Two digits; nil for 75 and over.
    public let branch: String?
    public let relation: Relation
    /// Burden ratio in tenths: 1, 2 or 3.
    public let share: Int
    /// 資格取得年月日: the first day of coverage.
    public let acquired: Day
    /// 資格喪失年月日: the first day without coverage.
    public let lost: Day?

    public init(
        person: InsuredPerson, insurerNumber: String, insurerName: String, scheme: Scheme, symbol: String,
        number: String, branch: String?, relation: Relation, share: Int, acquired: Day, lost: Day?
    ) {
        self.person = person
        self.insurerNumber = insurerNumber
        self.insurerName = insurerName
        self.scheme = scheme
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.relation = relation
        self.share = share
        self.acquired = acquired
        self.lost = lost
    }
}

/// 限度額適用認定証 / 限度額情報. The class is shown, never an amount in yen; of a specified disease the certificate itself
/// states the amount.
public struct LimitCertificate: Hashable, Sendable, Codable {
    public let limitClass: LimitClass
    /// First and last day.
    public let from: Day
    public let to: Day
    /// 長期入院該当年月日: from this day on meals cost less; nil where there is none.
    public let longStay: Day?
    /// 特定疾病療養受療証 held on the day, given under the same consent; nil where there is none.
    public let disease: SpecifiedDisease?

    public init(
        limitClass: LimitClass, from: Day, to: Day, longStay: Day? = nil, disease: SpecifiedDisease? = nil
    ) {
        self.limitClass = limitClass
        self.from = from
        self.to = to
        self.longStay = longStay
        self.disease = disease
    }
}

/// 適用区分, code table OQSCD012.
public enum LimitClass: String, Hashable, Sendable, Codable, CaseIterable {
    case a = "A01"
    case i = "A02"
    case u = "A03"
    case e = "A04"
    case o = "A05"
    case active3 = "B01"
    case active2 = "B02"
    case active1 = "B03"
    case general = "B04"
    case low2 = "B05"
    case low1 = "B06"
    case general2 = "B09"
    case general1 = "B10"

    public var name: Bilingual {
        switch self {
        case .a: Bilingual(ja: "ア", en: "A (ア)")
        case .i: Bilingual(ja: "イ", en: "I (イ)")
        case .u: Bilingual(ja: "ウ", en: "U (ウ)")
        case .e: Bilingual(ja: "エ", en: "E (エ)")
        case .o: Bilingual(ja: "オ", en: "O (オ)")
        case .active3: Bilingual(ja: "現役並みⅢ", en: "active III")
        case .active2: Bilingual(ja: "現役並みⅡ", en: "active II")
        case .active1: Bilingual(ja: "現役並みⅠ", en: "active I")
        case .general: Bilingual(ja: "一般", en: "general")
        case .low2: Bilingual(ja: "低所得Ⅱ", en: "low income II")
        case .low1: Bilingual(ja: "低所得Ⅰ", en: "low income I")
        case .general2: Bilingual(ja: "一般Ⅱ", en: "general II")
        case .general1: Bilingual(ja: "一般Ⅰ", en: "general I")
        }
    }
}

/// That medication information was consented to and how much there is; the contents come on a request of their own.
public struct MedicationSummary: Hashable, Sendable, Codable {
    /// Drugs on record.
    public let count: Int
    /// First and last day of dispensing.
    public let from: Day
    public let to: Day
    /// 24 hours after consent. [found: official FAQ]
    public let viewableUntil: Moment

    public init(count: Int, from: Day, to: Day, viewableUntil: Moment) {
        self.count = count
        self.from = from
        self.to = to
        self.viewableUntil = viewableUntil
    }
}

/// One drug as dispensed.
public struct MedicationItem: Hashable, Sendable, Codable {
    public let dispensed: Day
    public let name: String
    /// Amount a day or a dose, with its unit: 「１錠」.
    public let amount: String
    /// Days or times.
    public let days: Int
    public let usage: String

    public init(dispensed: Day, name: String, amount: String, days: Int, usage: String) {
        self.dispensed = dispensed
        self.name = name
        self.amount = amount
        self.days = days
        self.usage = usage
    }
}
