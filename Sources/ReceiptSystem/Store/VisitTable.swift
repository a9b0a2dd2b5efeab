import Basics
import GRDB

/// The day's list, as rows. Every function runs inside its caller's transaction.
enum VisitTable {
    /// Holds for visits that no `receipt fill` has made.
    static let isOfTheCounter = "visit NOT IN (SELECT visit FROM account WHERE fill IS NOT NULL)"

    static func entries(_ db: Database, on day: Day) throws -> [DayEntry] {
        let sql = """
            SELECT visit.visit, visit.number, visit.chart, visit.state, visit.state_before_done, visit.arrived, visit.check_id,
                COALESCE(patient.name, visit.name) AS name, COALESCE(patient.kana, visit.kana) AS kana,
                insurance.insurer_name
            FROM visit
            LEFT JOIN patient ON patient.chart = visit.chart
            LEFT JOIN insurance ON insurance.chart = visit.chart AND insurance.replaced_at IS NULL
            WHERE visit.day = ?
            ORDER BY visit.number
            """
        return try db.rows(sql, [day.description]).map { row in
            DayEntry(
                visit: row["visit"], number: row["number"], chart: row["chart"], name: row["name"], kana: row["kana"],
                arrived: try row.valueIfPresent("arrived") { Moment($0) },
                state: try row.value("state", VisitState.init), check: row["check_id"],
                lastInsurer: row["insurer_name"],
                beforeDone: try row.valueIfPresent("state_before_done", VisitState.init)
            )
        }
    }

    /// Enters a visit under the day's next number; one that is there already is left as it is.
    static func insert(_ db: Database, _ booking: Booking) throws {
        try db.run(
            """
            INSERT INTO visit (visit, day, number, chart, name, kana, state)
            SELECT :visit, :day, COALESCE(MAX(number), 0) + 1, :chart, :name, :kana, :state
            FROM visit WHERE day = :day
            ON CONFLICT (visit) DO NOTHING
            """,
            [
                "visit": booking.visit, "day": booking.on.description, "chart": booking.chart, "name": booking.name,
                "kana": booking.kana, "state": VisitState.booked.rawValue,
            ])
    }

    /// Notes the arrival of a booked visit; later ones do not change the first.
    static func arrive(_ db: Database, visit: String, at: Moment) throws {
        try requireVisit(db, visit)
        try db.run(
            "UPDATE visit SET arrived = ?, state = ? WHERE visit = ? AND arrived IS NULL",
            [at.description, VisitState.arrived.rawValue, visit])
    }

    static func setState(_ db: Database, _ state: VisitState, of visit: String) throws {
        try requireVisit(db, visit)
        try db.run(
            """
            UPDATE visit SET state = :state,
                state_before_done = CASE WHEN :state <> 'done' THEN NULL
                    WHEN state = 'done' THEN state_before_done ELSE state END
            WHERE visit = :visit
            """,
            ["state": state.rawValue, "visit": visit])
    }

    /// A visit that is not done after all is what it was before; one that is not done stays as it is.
    static func reopen(_ db: Database, _ visit: String) throws {
        try requireVisit(db, visit)
        try db.run(
            """
            UPDATE visit SET state = COALESCE(state_before_done, 'arrived'), state_before_done = NULL
            WHERE visit = ? AND state = 'done'
            """,
            [visit])
    }

    static func setCheck(_ db: Database, _ check: String, of visit: String) throws {
        try requireVisit(db, visit)
        try db.run(
            "UPDATE visit SET check_id = ?, state = ? WHERE visit = ?",
            [check, VisitState.checked.rawValue, visit])
    }

    /// Carries an import over to the visit that made the check, if there is one.
    static func setImported(_ db: Database, check: String, chart: String) throws {
        try db.run(
            "UPDATE visit SET chart = ?, state = ? WHERE check_id = ?",
            [chart, VisitState.imported.rawValue, check])
    }

    /// What charging a visit needs to know of it; nil for an unknown one.
    static func standing(
        _ db: Database, _ visit: String
    ) throws -> (day: Day, chart: String?, confirmation: Confirmation)? {
        let sql = """
            SELECT visit.*, account.confirmation FROM visit LEFT JOIN account ON account.visit = visit.visit
            WHERE visit.visit = ?
            """
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [visit]) else { return nil }
        let confirmation: Confirmation =
            switch try row.value("state", VisitState.init) {
            case .declared: .declaration
            case .imported: .online
            // Charged already: as it was then, since its state no longer says so.
            case .done: try row.valueIfPresent("confirmation", Confirmation.init) ?? .unchecked
            case .booked, .arrived, .checked: .unchecked
            }
        return (try row.value("day") { Day($0) }, row["chart"], confirmation)
    }

    private static func requireVisit(_ db: Database, _ visit: String) throws {
        let sql = "SELECT EXISTS (SELECT 1 FROM visit WHERE visit = ?)"
        guard try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [visit]) == true else {
            throw ReceiptStoreProblem.unknownVisit(visit)
        }
    }
}
