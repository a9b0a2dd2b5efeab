import Basics
import Eligibility
import GRDB

/// What the stores hold, counted.
public struct CityCount: Hashable, Sendable {
    /// Persons whom the municipal NHI system keeps, those who left and the dead included.
    public let personsKept: Int
    public let currentlyInsured: Int
    public let households: Int
    /// Of those who left, by the cause of the last leaving.
    public let left: [LeavingCause: Int]
    /// Of those who left, those who are with another municipality of the prefecture, or were when they left it.
    public let movedInside: Int
    /// In the centre's register.
    public let registered: Int
    /// Names with ● beyond the registration compartment.
    public let blackCircles: Int
    /// Records that wait for a night.
    public let waiting: Int
    /// Gaps and overlaps between municipalities that the prefecture has found.
    public let findings: Int
    /// The city that was made, if one was.
    public let origin: CityOrigin?
    /// The morning up to which the nights have passed.
    public let processed: Day?
}

/// Which city was made.
public struct CityOrigin: Hashable, Sendable {
    public let people: Int
    public let current: Int
    public let seed: String
    public let day: Day
}

extension InsurerSystems {
    /// The city that these files were made as; nil where they only hold people who came in one by one.
    public func origin() throws -> CityOrigin? {
        try connections.municipal.read { db in
            try db.one("SELECT people, current, seed, day FROM origin").map {
                CityOrigin(people: $0[0], current: $0[1], seed: $0[2], day: Day(number: $0[3]))
            }
        }
    }

    /// Counts the city's NHI: residents with numbers below `residentsBelow`, which leaves out the training people.
    public func count(insurer: InsurerNumber, residentsBelow last: Int) throws -> CityCount {
        let origin = try origin()
        let waiting = try [
            connections.municipal, connections.employers, connections.prefecture, connections.federation,
        ].reduce(0) { try $0 + ($1.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM change_file") } ?? 0) }
        let circles = try connections.intermediate.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM person WHERE name LIKE '%●%'") ?? 0
        }
        let processed = try connections.federation.read { try FederationSystem(db: $0).processed() }
        let registered = try centre.personCount()
        let findings = try connections.prefecture.read { try PrefectureAggregation(db: $0).findings().count }
        return try connections.municipal.read { db in
            let arguments: StatementArguments = [insurer.digits, last]
            let own = "FROM enrolment WHERE insurer = ?1 AND resident < ?2"
            let open = "\(own) AND lost = \(Day.endless.number) AND applied_to = \(Day.endless.number)"
            func number(_ what: String) throws -> Int { try Int.fetchOne(db, sql: what, arguments: arguments) ?? 0 }
            let causes = try Row.fetchAll(
                db,
                sql: """
                    SELECT left_because, count(*) FROM (
                        SELECT resident, left_because, max(id) \(own)
                        AND resident NOT IN (SELECT resident \(open)) GROUP BY resident)
                    GROUP BY left_because
                    """, arguments: arguments)
            return CityCount(
                personsKept: try number("SELECT count(DISTINCT resident) \(own)"),
                currentlyInsured: try number("SELECT count(DISTINCT resident) \(open)"),
                households: try number("SELECT count(DISTINCT number) \(open)"),
                left: Dictionary(
                    uniqueKeysWithValues: try causes.compactMap { row in
                        try (row[0] as String?).map { (try decode($0), row[1]) }
                    }),
                movedInside: causes.first { ($0[0] as String?) == nil }?[1] ?? 0, registered: registered,
                blackCircles: circles, waiting: waiting, findings: findings, origin: origin, processed: processed)
        }
    }
}
