import Basics
import Eligibility
import GRDB

/// What a purge removes, or would.
public struct PurgeReport: Hashable, Sendable {
    public let residents: Int
    public let enrolments: Int
    /// Assessments, limit certificates and disease certificates.
    public let grants: Int
    /// Households of which nobody is left.
    public let households: Int
    /// The earliest and the latest death, or end of enrolment, among them; nil for nobody.
    public let ends: ClosedRange<Day>?
    /// How many, by the year of death or of leaving.
    public let years: [Int: Int]
    /// How many could have returned and been continued.
    public let couldReturn: Int
}

extension InsurerSystems {
    /// Removes from the municipal system everybody of the selection, with their records, and keeps a record of it. With nobody
    /// who decided it is a dry run: nothing is removed, and the report says what would be.
    ///
    /// When records may go is for the municipality to decide [assumed]; nothing is purged by itself.
    public func purge(_ selection: PurgeSelection, decidedBy: String?, on day: Day) throws -> PurgeReport {
        let report = try connections.municipal.write { db in
            let municipal = MunicipalSystem(db: db)
            let report = try municipal.purge(selection)
            guard let decidedBy else { throw DryRun(report: report) }
            try municipal.record(report, selection, decidedBy: decidedBy, on: day)
            return report
        } catching: { (dry: DryRun) in
            dry.report
        }
        if decidedBy != nil { try connections.municipal.wipeWhatWasRemoved() }
        return report
    }

    /// The purges there were, in their order.
    public func purgeHistory() throws -> [PurgeRecord] {
        try connections.municipal.read { try MunicipalSystem(db: $0).purgeHistory() }
    }
}

/// Undoes the transaction, and brings the report out of it.
private struct DryRun: Error { let report: PurgeReport }

extension DatabaseWriter {
    /// Writes the file anew and empties its journal: rows that went leave their bytes in pages that are not used up, even
    /// where the database overwrites what it frees.
    fileprivate func wipeWhatWasRemoved() throws {
        try vacuum()
        try writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    fileprivate func write<Result, Way: Error>(
        _ updates: (Database) throws -> Result, catching wayOut: (Way) -> Result
    ) throws -> Result {
        do { return try write(updates) } catch let way as Way { return wayOut(way) }
    }
}

extension MunicipalSystem {
    fileprivate func purge(_ selection: PurgeSelection) throws -> PurgeReport {
        try db.run("CREATE TEMP TABLE leaving (resident INTEGER PRIMARY KEY, ended INTEGER NOT NULL)")
        switch selection.group {
        case .dead:
            try db.run(
                "INSERT INTO leaving SELECT id, died FROM resident WHERE died < ?", [selection.before.number])
        case .left:
            try db.run(
                """
                INSERT INTO leaving SELECT resident, max(lost) FROM enrolment
                WHERE resident IN (SELECT id FROM resident WHERE died = ?) GROUP BY resident HAVING max(lost) < ?
                """, [Day.endless.number, selection.before.number])
        }
        var years: [Int: Int] = [:]
        var ends: ClosedRange<Day>?
        for row in try db.all("SELECT ended FROM leaving") {
            let end = Day(number: row[0])
            years[end.year, default: 0] += 1
            ends = ends.map { min($0.lowerBound, end)...max($0.upperBound, end) } ?? end...end
        }
        func remove(_ sql: String) throws -> Int {
            try db.run(sql)
            return db.changesCount
        }
        let leaving = "SELECT resident FROM leaving"
        let grants = try ["assessment", "limit_certificate", "specified_disease"].reduce(0) {
            try $0 + remove("DELETE FROM \($1) WHERE resident IN (\(leaving))")
        }
        let enrolments = try remove("DELETE FROM enrolment WHERE resident IN (\(leaving))")
        let residents = try remove("DELETE FROM resident WHERE id IN (\(leaving))")
        let households = try remove(
            "DELETE FROM household WHERE (insurer, number) NOT IN (SELECT insurer, number FROM enrolment)")
        try db.execute(sql: "DROP TABLE leaving")
        return PurgeReport(
            residents: residents, enrolments: enrolments, grants: grants, households: households, ends: ends,
            years: years, couldReturn: selection.group == .left ? residents : 0)
    }

    fileprivate func record(
        _ report: PurgeReport, _ selection: PurgeSelection, decidedBy: String, on day: Day
    ) throws {
        try db.run(
            """
            INSERT INTO purge (on_day, decided_by, people, before_day, residents, enrolments, grants, households)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                day.number, decidedBy, selection.group.rawValue, selection.before.number, report.residents,
                report.enrolments, report.grants, report.households,
            ])
        let id = db.lastInsertedRowID
        for (year, count) in report.years.sorted(by: { $0.key < $1.key }) {
            try db.run("INSERT INTO purge_year VALUES (?, ?, ?)", [id, year, count])
        }
    }

    fileprivate func purgeHistory() throws -> [PurgeRecord] {
        try db.all("SELECT * FROM purge ORDER BY id").map { row in
            let id: Int64 = row["id"]
            let years = try db.all("SELECT year, residents FROM purge_year WHERE purge = ?", [id])
            let people: String = row["people"]
            guard let group = RetentionGroup(rawValue: people) else { throw StoreProblem.damaged }
            return PurgeRecord(
                on: Day(number: row["on_day"]), decidedBy: row["decided_by"],
                selection: PurgeSelection(group, before: Day(number: row["before_day"])), residents: row["residents"],
                enrolments: row["enrolments"], grants: row["grants"], households: row["households"],
                years: Dictionary(uniqueKeysWithValues: years.map { ($0[0] as Int, $0[1] as Int) }))
        }
    }
}
