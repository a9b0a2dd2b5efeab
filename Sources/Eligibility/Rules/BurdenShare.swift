import Basics

/// One line of the burden table: for whom, and how many tenths.
public struct ShareRule: Hashable, Sendable {
    public let band: AgeBand
    public let incomes: [IncomeClass]
    /// Only people born on these days; nil for everybody.
    public let born: ClosedRange<Day>?
    /// 1, 2 or 3.
    public let tenths: Int
    /// In words a clerk can repeat.
    public let text: Bilingual

    func covers(_ band: AgeBand, _ income: IncomeClass, birth: Day) -> Bool {
        self.band == band && incomes.contains(income) && (born?.contains(birth) ?? true)
    }
}

/// 一部負担金の割合 by birth, scheme, income class and date.
public enum BurdenShare {
    /// The line in force on `day` for someone born on `birth`; before the first line of the table, that first one.
    public static func rule(birth: Day, scheme: Scheme, income: IncomeClass, on day: Day) -> Dated<ShareRule> {
        let band = AgeBand(birth: birth, scheme: scheme, on: day)
        // By index and field, because this is asked with every answer: a line handed on is copied with all its words.
        var first = 0
        for index in table.indices.reversed()
        where table[index].value.band == band && table[index].value.covers(band, income, birth: birth) {
            if table[index].from <= day { return table[index] }
            first = index
        }
        return table[first]
    }

    /// The line of the table for `band` that says `tenths` from that day on; nil where there is none.
    static func line(of band: AgeBand, tenths: Int, from: Day) -> Dated<ShareRule>? {
        table.first { $0.value.band == band && $0.value.tenths == tenths && $0.from == from }
    }

    /// In order of dates. Every band has a line for every income class and birth.
    static let table: [Dated<ShareRule>] = [
        line("2003-04-01", .under70, everyone, 3, ja: "70歳未満は3割", en: "under 70: 30 %", generalLaw),
        line("2006-10-01", .from70, [.active], 3, ja: "70歳以上・現役並みは3割", en: "70-74, active income: 30 %", fukuoka),
        line("2008-04-01", .beforeSchool, everyone, 2, ja: "未就学は2割", en: "before school: 20 %", generalLaw),
        line("2008-04-01", .from70, notActive, 1, ja: "70歳以上は1割（凍結措置）", en: "70-74: 10 % (rise frozen)", generalLaw),
        line("2008-04-01", .lateElderly, notActive, 1, ja: "後期高齢者は1割", en: "75 and over: 10 %", generalLaw),
        line(
            "2008-04-01", .lateElderly, [.active], 3, ja: "後期高齢者・現役並みは3割", en: "75 and over, active income: 30 %",
            fukuoka),
        line(
            "2014-04-01", .from70, notActive, 2, born: Day("1944-04-02")!...Day.endless, ja: "70歳以上は2割",
            en: "70-74: 20 %", mhlwCases),
        line(
            "2014-04-01", .from70, notActive, 1, born: Day("0001-01-01")!...Day("1944-04-01")!,
            ja: "昭和19年4月1日以前の生まれは1割（特例措置）", en: "70-74, born by 1 April 1944: 10 % (special measure)", mhlwCases),
        line(
            "2022-10-01", .lateElderly, [.general2], 2, ja: "後期高齢者・一般Ⅱは2割", en: "75 and over, general II: 20 %",
            twentyPercent),
    ]

    private static let everyone = IncomeClass.allCases
    private static let notActive = everyone.filter { $0 != .active }

    private static let generalLaw = Provenance(.assumed, "健康保険法74条・高齢者医療確保法67条")
    private static let fukuoka = Provenance(
        .found, "guides of Fukuoka city and its late-elderly federation; starting day assumed")
    private static let mhlwCases = Provenance(.found, "厚生労働省 高額療養費の計算事例（2018年）")
    private static let twentyPercent = Provenance(.found, "市町村の2割負担の案内（令和4年10月1日施行）")

    private static func line(
        _ from: String, _ band: AgeBand, _ incomes: [IncomeClass], _ tenths: Int, born: ClosedRange<Day>? = nil,
        ja: String, en: String, _ provenance: Provenance
    ) -> Dated<ShareRule> {
        let rule = ShareRule(
            band: band, incomes: incomes, born: born, tenths: tenths, text: Bilingual(ja: ja, en: en))
        return Dated(from: Day(from)!, rule, provenance)
    }
}

extension Array {
    /// The entry in force on `day`, or the first of the table on days before it. The table must not be empty.
    func inForceOrFirst<Value>(on day: Day) -> Dated<Value> where Element == Dated<Value> {
        // As `inForce`, which lives in another module, where the compiler cannot make it one for this table.
        last { $0.from <= day } ?? self[0]
    }
}
