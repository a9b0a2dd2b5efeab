import Basics

/// The insurances of one person with the days on which the register came to know of them: enough to say what a check would
/// have answered on any day. For making past visits; no terminal is given it.
public struct CoverageHistory: Hashable, Sendable {
    public let person: InsuredPerson
    public let records: [CoverageRecord]
    public let assessments: [IncomeAssessment]
    public let limits: [LimitRecord]

    public init(
        person: InsuredPerson, records: [CoverageRecord], assessments: [IncomeAssessment] = [],
        limits: [LimitRecord] = []
    ) {
        self.person = person
        self.records = records
        self.assessments = assessments
        self.limits = limits
    }

    /// The insurance of `day` as it was known on `known`; nil where none was known to hold.
    public func coverage(on day: Day, knownOn known: Day) -> Coverage? {
        records.compactMap { KnownCoverage($0, knownOn: known) }.current(on: day).map { current in
            let assessed = assessments.filter {
                $0.insurer.digits == current.insurer && $0.from <= day && $0.registered <= known
            }.max { ($0.from, $0.registered) < ($1.from, $1.registered) }
            return Coverage(person, current, income: assessed?.income, on: day)
        }
    }

    /// The limit class of `day` granted by an insurer, as it was known on `known`; nil for none.
    public func limitClass(of insurer: String, on day: Day, knownOn known: Day) -> LimitClass? {
        limits.filter { $0.insurer.digits == insurer && $0.registered <= known && ($0.from...$0.to).contains(day) }
            .max { $0.registered < $1.registered }?.limitClass
    }
}

extension KnownCoverage {
    /// Nil for a record that was not known yet. Person and insurer have no number here.
    fileprivate init?(_ record: CoverageRecord, knownOn known: Day) {
        guard record.registered <= known else { return nil }
        let isEndKnown = record.endRegistered <= known
        self.init(
            person: 0, insurerID: 0, insurer: record.insurer.digits, insurerName: record.insurerName,
            scheme: record.scheme, symbol: record.symbol, number: record.number, branch: record.branch?.digits,
            relation: record.relation, income: record.income, acquired: record.acquired,
            lost: isEndKnown ? record.lost ?? .endless : .endless, applicationFrom: record.applicationFrom,
            applicationTo: isEndKnown ? record.applicationTo ?? .endless : .endless)
    }
}

extension Coverage {
    /// A record as it is known, with the ratio that the income class of the day gives.
    init(_ person: InsuredPerson, _ known: KnownCoverage, income: IncomeClass?, on day: Day) {
        let rule = BurdenShare.rule(
            birth: person.birth, scheme: known.scheme, income: income ?? known.income, on: day)
        self.init(
            person: person, insurerNumber: known.insurer, insurerName: known.insurerName, scheme: known.scheme,
            symbol: known.symbol, number: known.number, branch: known.branch, relation: known.relation,
            share: rule.value.tenths, acquired: known.acquired, lost: known.lost == .endless ? nil : known.lost)
    }
}
