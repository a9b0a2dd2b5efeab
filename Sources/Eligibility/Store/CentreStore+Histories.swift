import Basics
import GRDB

extension CentreStore {
    /// People drawn from the register by a seed, who are insured at some time within `days`; fewer than `count` where there
    /// are no more. Who is or was closed to view is left out. The same register and seed give the same people.
    ///
    /// - Parameter progress: is told how many have been found.
    public func histories(
        drawing count: Int, seed: UInt64, insuredWithin days: ClosedRange<Day>, progress: (Int) -> Void = { _ in }
    ) throws(StoreProblem) -> [CoverageHistory] {
        try StoreProblem.translating {
            try database.read { db in
                // Shuffled from the front, as far as it is needed.
                var ids = try Int64.fetchAll(db, sql: "SELECT id FROM person WHERE closed_from IS NULL ORDER BY id")
                var random = SeededRandom(seed: seed, purpose: "people of the register")
                var found: [CoverageHistory] = []
                for place in ids.indices where found.count < count {
                    ids.swapAt(place, place + random.below(ids.count - place))
                    guard let history = try history(db, ids[place]),
                        history.records.contains(where: { $0.overlaps(days) })
                    else { continue }
                    found.append(history)
                    progress(found.count)
                }
                return found
            }
        }
    }

    private func history(_ db: Database, _ id: Int64) throws -> CoverageHistory? {
        guard
            let row = try db.cachedStatement(sql: "SELECT name, kana, birth, sex FROM person WHERE id = ?")
                .row([id]).first
        else { return nil }
        let person = InsuredPerson(
            name: row["name"], kana: row["kana"], birth: Day(number: row["birth"]),
            sex: try RegisterCodes.decode(row["sex"], RegisterCodes.sexes))
        let records = try db.cachedStatement(
            sql: """
                SELECT c.*, i.number AS insurer_number, i.name AS insurer_name FROM coverage c
                JOIN insurer i ON i.id = c.insurer WHERE c.person = ? ORDER BY c.acquired, c.application_from
                """
        ).row([id]).map(CoverageRecord.init)
        let assessments = try db.cachedStatement(
            sql: """
                SELECT a.*, i.number AS insurer_number FROM assessment a JOIN insurer i ON i.id = a.insurer
                WHERE a.person = ?
                """
        ).row([id]).map { row in
            IncomeAssessment(
                insurer: try InsurerNumber(row["insurer_number"]),
                income: try RegisterCodes.decode(row["income"], RegisterCodes.incomes),
                from: Day(number: row["from_day"]), registered: Day(number: row["registered"]))
        }
        let limits = try db.cachedStatement(
            sql: """
                SELECT l.*, i.number AS insurer_number FROM limit_certificate l JOIN insurer i ON i.id = l.insurer
                WHERE l.person = ?
                """
        ).row([id]).map { row in
            LimitRecord(
                insurer: try InsurerNumber(row["insurer_number"]),
                limitClass: try RegisterCodes.decode(row["class"], RegisterCodes.limitClasses),
                from: Day(number: row["from_day"]), to: Day(number: row["to_day"]),
                registered: Day(number: row["registered"]))
        }
        return CoverageHistory(person: person, records: records, assessments: assessments, limits: limits)
    }
}

extension Statement {
    fileprivate func row(_ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(self, arguments: arguments)
    }
}

extension CoverageRecord {
    fileprivate init(_ row: Row) throws {
        func end(_ column: String) -> Day? {
            let day = Day(number: row[column])
            return day == .endless ? nil : day
        }
        let branch: Int? = row["branch"]
        let known = Day(number: row["loss_registered"])
        try self.init(
            insurer: InsurerNumber(row["insurer_number"]), insurerName: row["insurer_name"],
            symbol: row["symbol"] ?? row["symbol_key"], number: row["number"] ?? row["number_key"],
            branch: try branch.map { try BranchNumber(RegisterCodes.decode($0, RegisterCodes.branches)) },
            relation: RegisterCodes.decode(row["relation"], RegisterCodes.relations),
            income: RegisterCodes.decode(row["income"], RegisterCodes.incomes), acquired: Day(number: row["acquired"]),
            lost: end("lost"), applicationFrom: Day(number: row["application_from"]),
            applicationTo: end("application_to"), registered: Day(number: row["registered"]),
            lossRegistered: known == .endless ? nil : known)
    }

    fileprivate func overlaps(_ days: ClosedRange<Day>) -> Bool {
        let ends = min(lost ?? .endless, applicationTo ?? .endless)
        return max(acquired, applicationFrom) <= days.upperBound && ends > days.lowerBound
    }
}
