import Basics
import Eligibility
import GRDB

/// What purging the dead removes, or would.
public struct PurgeReport: Hashable, Sendable {
    public let residents: Int
    public let enrolments: Int
    /// Assessments, limit certificates and disease certificates.
    public let grants: Int
    /// Households of which nobody is left.
    public let households: Int
    /// The earliest and the latest death among them; nil for nobody.
    public let deaths: ClosedRange<Day>?
}

extension InsurerSystems {
    /// Removes from the municipal system everybody who died before `day`, with their records. Those who left alive are
    /// kept. With `dryRun` nothing is removed, and the report says what would be.
    ///
    /// When records may go is for the municipality to decide [assumed]; nothing is purged by itself.
    public func purgeDead(before day: Day, dryRun: Bool) throws -> PurgeReport {
        try connections.municipal.write { db in
            let report = try MunicipalSystem(db: db).purgeDead(before: day)
            if dryRun { throw DryRun(report: report) }
            return report
        } catching: { (dry: DryRun) in
            dry.report
        }
    }
}

/// Undoes the transaction, and brings the report out of it.
private struct DryRun: Error { let report: PurgeReport }

extension DatabaseWriter {
    fileprivate func write<Result, Way: Error>(
        _ updates: (Database) throws -> Result, catching wayOut: (Way) -> Result
    ) throws -> Result {
        do { return try write(updates) } catch let way as Way { return wayOut(way) }
    }
}

extension MunicipalSystem {
    fileprivate func purgeDead(before day: Day) throws -> PurgeReport {
        let dead = "SELECT id FROM resident WHERE died < ?"
        let range = try db.one("SELECT min(died), max(died) FROM resident WHERE died < ?", [day.number])
        let deaths = range.flatMap { row -> ClosedRange<Day>? in
            guard let first: Int = row[0], let last: Int = row[1] else { return nil }
            return Day(number: first)...Day(number: last)
        }
        func remove(_ sql: String) throws -> Int {
            try db.run(sql, sql.contains("?") ? [day.number] : [])
            return db.changesCount
        }
        let grants = try ["assessment", "limit_certificate", "specified_disease"].reduce(0) {
            try $0 + remove("DELETE FROM \($1) WHERE resident IN (\(dead))")
        }
        let enrolments = try remove("DELETE FROM enrolment WHERE resident IN (\(dead))")
        let residents = try remove("DELETE FROM resident WHERE died < ?")
        let households = try remove(
            "DELETE FROM household WHERE (insurer, number) NOT IN (SELECT insurer, number FROM enrolment)")
        return PurgeReport(
            residents: residents, enrolments: enrolments, grants: grants, households: households, deaths: deaths)
    }
}
