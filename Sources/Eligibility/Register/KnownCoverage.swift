import Basics

/// A coverage record as known on one day: ends registered later are not yet in it.
struct KnownCoverage: Hashable {
    /// The register's internal number of the person.
    let person: Int64
    /// The register's internal number of the insurer.
    let insurerID: Int64
    let insurer: String
    let insurerName: String
    let scheme: Scheme
    let symbol: String
    let number: String
    let branch: String?
    let relation: Relation
    let income: IncomeClass
    let acquired: Day
    /// `Day.endless` for none known.
    let lost: Day
    let applicationFrom: Day
    /// `Day.endless` for none known.
    let applicationTo: Day

    /// The first day on which it holds.
    var begins: Day { max(acquired, applicationFrom) }
    /// The first day on which it no longer holds.
    var ends: Day { min(lost, applicationTo) }

    func holds(on day: Day) -> Bool { begins <= day && day < ends }
}

extension [KnownCoverage] {
    /// The one that holds on `day`; where two do, as on the day NHI overlaps with employees' insurance, the one acquired
    /// later. [the overlap found: 国民健康保険法 8条; the choice assumed]
    func current(on day: Day) -> KnownCoverage? {
        lazy.filter { $0.holds(on: day) }.max { ($0.acquired, $0.begins) < ($1.acquired, $1.begins) }
    }

    /// Where none holds on `day`: the last to have begun, else the first that will begin.
    func latest(on day: Day) -> KnownCoverage? {
        lazy.filter { $0.begins <= day }.max { ($0.begins, $0.ends) < ($1.begins, $1.ends) }
            ?? self.min { $0.begins < $1.begins }
    }
}
