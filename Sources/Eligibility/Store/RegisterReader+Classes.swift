import Basics

// What is granted or assessed for a time. A correction is a row of its own: of those known that begin on the same day the
// one registered last counts.
extension RegisterReader {
    /// The income class that `insurer` has assessed for `day`; nil for none known.
    func income(of person: Int64, insurer: Int64, on day: Day, knownOn known: Day) throws -> IncomeClass? {
        let statement = try self[.income]
        statement.bind(person, insurer, day, known)
        guard try statement.step() else { return nil }
        defer { statement.reset() }
        return try RegisterCodes.decode(statement.int(0), RegisterCodes.incomes)
    }

    /// The limit class granted by `insurer` for `day`; of several the one registered last.
    func limit(of person: Int64, insurer: Int64, on day: Day, knownOn known: Day) throws -> KnownLimit? {
        let statement = try self[.limit]
        statement.bind(person, insurer, day, known)
        return try statement.lastRegistered(from: 1, to: 2, registered: 4, on: day) { row in
            KnownLimit(
                limitClass: try RegisterCodes.decode(row.int(0), RegisterCodes.limitClasses), from: row.day(1),
                to: row.day(2), longStay: row.int(3) == Day.endless.number ? nil : row.day(3))
        }
    }

    /// The specified disease for which a certificate is held on `day`; of several the one registered last.
    func disease(of person: Int64, on day: Day, knownOn known: Day) throws -> SpecifiedDisease? {
        let statement = try self[.disease]
        statement.bind(person, at: 1)
        statement.bind(day.number, at: 2)
        statement.bind(known.number, at: 3)
        return try statement.lastRegistered(from: 1, to: 2, registered: 3, on: day) { row in
            SpecifiedDisease(limitYen: row.int(0), from: row.day(1), to: row.day(2))
        }
    }
}

/// A limit class as the register knows it.
struct KnownLimit {
    let limitClass: LimitClass
    let from: Day
    let to: Day
    let longStay: Day?
}

extension HeldStatement {
    fileprivate func bind(_ person: Int64, _ insurer: Int64, _ day: Day, _ known: Day) {
        bind(person, at: 1)
        bind(insurer, at: 2)
        bind(day.number, at: 3)
        bind(known.number, at: 4)
    }

    /// Goes through rows ordered by their beginning and then by their registration, latest first. Of those with the same
    /// beginning only the first counts, which the others were corrected by; of those that count and reach to `day`, the
    /// one registered last.
    fileprivate func lastRegistered<Value>(
        from: Int32, to: Int32, registered: Int32, on day: Day, _ row: (HeldStatement) throws -> Value
    ) throws -> Value? {
        defer { reset() }
        var beginning = Int.max
        var latest = Int.min
        var found: Value?
        while try step() {
            let isCorrected = int(from) == beginning
            beginning = int(from)
            guard !isCorrected, day.number <= int(to), int(registered) > latest else { continue }
            latest = int(registered)
            found = try row(self)
        }
        return found
    }
}
