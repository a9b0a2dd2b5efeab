import Basics
import GRDB

extension CentreStore {
    /// Answers the questions of the review bodies in their order, as the register is known on `known`.
    public func payers(_ questions: [PayerQuestion], knownOn known: Day) throws(StoreProblem) -> [PayerFinding] {
        try StoreProblem.translating {
            try database.read { db in
                try reading.read(within: db) { register in
                    try questions.map { question in
                        switch question.patient {
                        case .number(let key): try register.payer(by: key, on: question.on, knownOn: known)
                        case .person(let person):
                            try register.payer(of: try people(db, like: person), on: question.on, knownOn: known)
                        }
                    }
                }
            }
        }
    }

    private func people(_ db: Database, like person: InsuredPerson) throws -> [Int64] {
        try Int64.fetchAll(
            db, sql: "SELECT id FROM person WHERE birth = ? AND kana = ? AND sex = ?",
            arguments: [person.birth.number, person.kana, RegisterCodes.number(person.sex, RegisterCodes.sexes)])
    }
}

extension RegisterReader {
    fileprivate func payer(by key: InsuredKey, on day: Day, knownOn known: Day) throws -> PayerFinding {
        let found = try coverages(matching: key, knownOn: known).coverages
        guard let first = found.first else { return .unknown }
        guard found.allSatisfy({ $0.person == first.person }) else { return .several }
        if let current = found.current(on: day) { return .covered(try coverage(current, on: day, knownOn: known)) }
        return try elsewhere(first.person, after: found, on: day, knownOn: known)
    }

    fileprivate func payer(of people: [Int64], on day: Day, knownOn known: Day) throws -> PayerFinding {
        guard let person = people.first else { return .unknown }
        guard people.count == 1 else { return .several }
        return try elsewhere(person, after: [], on: day, knownOn: known)
    }

    private func elsewhere(
        _ person: Int64, after former: [KnownCoverage], on day: Day, knownOn known: Day
    ) throws -> PayerFinding {
        if let current = try coverages(of: person, knownOn: known).current(on: day) {
            return .elsewhere(try coverage(current, on: day, knownOn: known))
        }
        let end = former.latest(on: day)?.ends
        return .notCovered(lost: end == .endless ? nil : end)
    }

    private func coverage(_ current: KnownCoverage, on day: Day, knownOn known: Day) throws -> Coverage {
        guard let person = try person(current.person) else { throw StoreProblem.damaged }
        let income = try income(of: current.person, insurer: current.insurerID, on: day, knownOn: known)
        return Coverage(person, current, income: income, on: day)
    }
}
