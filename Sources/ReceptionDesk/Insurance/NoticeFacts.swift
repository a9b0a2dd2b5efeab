import Basics
import Eligibility

/// The facts of a notice's line. Every reading answers nil after an error.
extension FactReader {
    /// What the verb says of a person.
    mutating func fact(_ verb: String) -> NoticedFact? {
        switch verb {
        case "joined": return joined()
        case "left":
            let lost = day("lost")
            let reason = required("why", ValueForm<LeavingReason>.word)
            guard let lost, let reason else { return nil }
            return .left(lost: lost, reason)
        case "moved-inside":
            let household = household()
            let on = day("on")
            guard let household, let on else { return nil }
            return .movedInside(on: on, household)
        case "head": return .becameHead
        case "assessed":
            let income = required("income", ValueForm<IncomeClass>.word)
            let from = day("from")
            guard let income, let from else { return nil }
            return .assessed(income, from: from)
        case "limit": return limitGranted()
        case "disease":
            let yen = required("yen", .monthlyYen)
            let from = day("from")
            let to = day("to")
            guard let yen, let from, let to else { return nil }
            return .diseaseCertified(yen: yen, from: from, to: to)
        case "arrears": return required("months", .number(0...120)).map { .inArrears(months: $0) }
        case "high-cost": return required("month", .month).map { .highCost(month: $0) }
        case "register": return required("matches", .yesNo).map { .registerMatches($0) }
        default: return factOfOthers(verb)
        }
    }

    /// What insurers other than the municipalities learn, and what any of them does.
    private mutating func factOfOthers(_ verb: String) -> NoticedFact? {
        switch verb {
        case "hired": return hired()
        case "resigned":
            let insurer = required("insurer", .insurer(of: Scheme.ofEmployment))
            let lost = day("lost")
            guard let insurer, let lost else { return nil }
            return .resigned(insurer: insurer, lost: lost)
        case "elder-joined":
            let insurer = required("insurer", .insurer(of: [.lateElderly]))
            let number = required("number", ValueForm<String>.digits(8...8))
            let from = day("from")
            let income = income()
            guard let insurer, let number, let from else { return nil }
            return .elderJoined(ElderJoining(insurer: insurer, number: number, from: from, income: income))
        case "elder-left": return day("lost").map { .elderLeft(lost: $0) }
        default: return day("on").map { .died(on: $0) }
        }
    }

    mutating func cardsRenewed() -> NoticeMatter? {
        let insurer = required("insurer", .insurer(of: [.nhi]))
        let on = day("on")
        guard let insurer, let on else { return nil }
        return .cardsRenewed(insurer: insurer, on: on)
    }

    mutating func newResident() -> NewResident? {
        let id = required("as", .residentNumber)
        let name = required("name", ValueForm<String>.text)
        let kana = required("kana", ValueForm<String>.kana)
        let sex = required("sex", ValueForm<Sex>.word)
        let birth = day("birth")
        let town = optional("town", ValueForm<String>.text) ?? ""
        guard let id, let name, let kana, let sex, let birth else { return nil }
        return NewResident(id: id, name: name, kana: kana, sex: sex, birth: birth, town: town)
    }

    private mutating func joined() -> NoticedFact? {
        let household = household()
        let from = day("from")
        let isHead = optional("head", .yesNo) ?? false
        let income = income()
        let reason = optional("why", ValueForm<JoiningReason>.word) ?? .movedIn
        guard let household, let from else { return nil }
        return .joined(
            NHIJoining(household: household, from: from, isHead: isHead, income: income, reason: reason))
    }

    private mutating func household() -> HouseholdNumber? {
        let insurer = required("insurer", .insurer(of: [.nhi]))
        let number = required("number", ValueForm<String>.text)
        let branch = optional("branch", ValueForm<BranchNumber>.branch)
        guard let insurer, let number else { return nil }
        return HouseholdNumber(insurer: insurer, number: number, branch: branch)
    }

    private mutating func hired() -> NoticedFact? {
        let insurer = required("insurer", .insurer(of: Scheme.ofEmployment))
        let symbol = required("symbol", ValueForm<String>.text)
        let number = required("number", ValueForm<String>.text)
        let branch = optional("branch", ValueForm<BranchNumber>.branch) ?? (try? BranchNumber("00"))
        let relation = optional("relation", .relation) ?? .insured
        let from = day("from")
        let income = income()
        guard let insurer, let symbol, let number, let branch, let from else { return nil }
        return .hired(
            Hiring(
                insurer: insurer, symbol: symbol, number: number, branch: branch, relation: relation, from: from,
                income: income))
    }

    private mutating func limitGranted() -> NoticedFact? {
        let insurer = required("insurer", .insurer(of: Set(Scheme.allCases)))
        let limitClass = required("class", ValueForm<LimitClass>.word)
        let from = day("from")
        let to = day("to")
        let longStay = optional("long-stay", ValueForm<DateExpression>.date)
        guard let insurer, let limitClass, let from, let to else { return nil }
        return .limitGranted(
            GrantedLimit(insurer: insurer, limitClass: limitClass, from: from, to: to, longStay: longStay))
    }

    private mutating func day(_ name: String) -> DateExpression? {
        required(name, ValueForm<DateExpression>.date)
    }

    private mutating func income() -> IncomeClass { optional("income", ValueForm<IncomeClass>.word) ?? .general }
}
