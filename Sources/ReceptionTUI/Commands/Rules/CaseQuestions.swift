import Basics
import Eligibility
import ReceptionDesk

// What a case asks, read from its keys. Keys that are not named here mean nothing.
extension CaseReader {
    /// - Throws: bad data for a key that is missing or whose value cannot be.
    func question(of section: CaseSection, edition: LimitEdition) throws(Failure) -> RuleQuestion {
        switch section {
        case .insurersValid, .insurersPublished, .insurersInvalid:
            .insurer(try required("number", try text("number")))
        case .institutions: .institution(try required("code10", try text("code10")))
        case .limitsPublished, .limitsOwn: .limit(try month(), try namedEdition() ?? edition, measure: nil)
        case .limitsConsiderate:
            .limit(
                CostMonth(
                    costYen: try required("total_cost_yen", try count("total_cost_yen")), tenths: 2, care: .outpatient,
                    band: .lateElderly, limitClass: .general2, turns75: try flag("month_of_75th_birthday_half") ?? false
                ),
                try namedEdition() ?? .of2018, measure: ConsiderateMeasure.table[0])
        case .shares: try share()
        case .outcomes: .outcome(try outcome())
        case .meals: .meals(try required("from_", try day("from_")))
        }
    }

    private func month() throws(Failure) -> CostMonth {
        let limitClass = try self.limitClass()
        return CostMonth(
            costYen: try required("total_cost_yen", try count("total_cost_yen")),
            tenths: try required("ratio_tenths", try count("ratio_tenths", in: 1...3)),
            care: try flag("inpatient") ?? false ? .inpatient : .outpatient, band: try band(of: limitClass),
            limitClass: limitClass, isFourth: try flag("multi_count_4th_or_later") ?? false,
            turns75: try flag("month_of_75th_birthday_half") ?? false,
            specifiedYen: try count("specified_disease_limit"))
    }

    /// How a case writes that there is none, or none known.
    private static let noNames: Set<String> = ["", "-", "不明", "なし"]

    /// Nil for none known.
    private func limitClass() throws(Failure) -> LimitClass? {
        guard let name = try text("class"), !CaseReader.noNames.contains(name) else { return nil }
        guard let limitClass = LimitClass.named(name) else {
            let names = LimitClass.allCases.map(\.name.ja).joined(separator: "・")
            throw wrong("class", Bilingual(ja: "区分（\(names)）", en: "a class (\(names))"))
        }
        return limitClass
    }

    private func band(of limitClass: LimitClass?) throws(Failure) -> AgeBand {
        switch try text("age_group") {
        case "under70": return .under70
        case "70plus", "70to74", "70-74": return .from70
        case "75plus": return .lateElderly
        case nil:
            guard let limitClass else { throw wrong("age_group", Bilingual("under70 / 70plus")) }
            return limitClass.isFrom70 ? .from70 : .under70
        default: throw wrong("age_group", Bilingual("under70 / 70plus / 75plus"))
        }
    }

    private func namedEdition() throws(Failure) -> LimitEdition? {
        guard let name = try text("table") else { return nil }
        guard let edition = LimitEdition(rawValue: name) else {
            throw wrong("table", Bilingual(LimitEdition.allCases.map(\.rawValue).joined(separator: " / ")))
        }
        return edition
    }

    private func share() throws(Failure) -> RuleQuestion {
        let schemeName = try required("scheme", try text("scheme"))
        guard let scheme = Scheme.named(schemeName) else {
            let names = Scheme.allCases.map(\.name.ja).joined(separator: "・")
            throw wrong("scheme", Bilingual(ja: "制度（\(names)）", en: "a scheme (\(names))"))
        }
        let incomeName = try text("income") ?? ""
        guard let income = CaseReader.noNames.contains(incomeName) ? .general : IncomeClass.named(incomeName) else {
            let names = IncomeClass.allCases.map(\.name.ja).joined(separator: "・")
            throw wrong("income", Bilingual(ja: "所得区分（\(names)）", en: "an income class (\(names))"))
        }
        return .share(
            birth: try required("birth", try day("birth")), scheme: scheme, income: income,
            on: try required("visit", try day("visit")))
    }
}
