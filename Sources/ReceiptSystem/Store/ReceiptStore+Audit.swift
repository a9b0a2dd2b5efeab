import Basics
import GRDB

/// A visit of the counter, as far as whoever compares usage logs with it has to know.
public struct VisitRecord: Hashable, Sendable {
    public let visit: String
    public let on: Day
    /// Nil for a first visit whose answer was not imported.
    public let chart: String?
    public let state: VisitState
    /// Whether the patient has come.
    public let hasCome: Bool
    /// The last check made for it.
    public let check: String?
    /// Whether it is said to rest on an online check: by an import, or as charged.
    public let isOnline: Bool

    public init(
        visit: String, on: Day, chart: String?, state: VisitState, hasCome: Bool, check: String?, isOnline: Bool
    ) {
        self.visit = visit
        self.on = on
        self.chart = chart
        self.state = state
        self.hasCome = hasCome
        self.check = check
        self.isOnline = isOnline
    }
}

/// That an answer was imported, into which chart, when and by whom.
public struct ImportNote: Hashable, Sendable {
    public let check: String
    public let chart: String
    public let at: Moment
    public let operatorID: String

    public init(check: String, chart: String, at: Moment, operatorID: String) {
        self.check = check
        self.chart = chart
        self.at = at
        self.operatorID = operatorID
    }
}

// The day's papers, for a comparison with usage logs.
extension ReceiptStore {
    /// Visits of all days in their order, without those that a filled month has made up.
    public func visitRecords() throws(ReceiptStoreProblem) -> [VisitRecord] {
        try read { db in
            let sql = """
                SELECT visit.*, account.confirmation FROM visit LEFT JOIN account ON account.visit = visit.visit
                WHERE account.fill IS NULL ORDER BY visit.day, visit.number
                """
            return try Row.fetchAll(db, sql: sql).map { row in
                let state = try row.value("state", VisitState.init)
                let before = try row.valueIfPresent("state_before_done", VisitState.init)
                let charged = try row.valueIfPresent("confirmation", Confirmation.init)
                return VisitRecord(
                    visit: row["visit"], on: try row.value("day") { Day($0) }, chart: row["chart"], state: state,
                    hasCome: row["arrived"] != nil, check: row["check_id"],
                    isOnline: state == .imported || before == .imported || charged == .online)
            }
        }
    }

    /// All imports in the order of time.
    public func importNotes() throws(ReceiptStoreProblem) -> [ImportNote] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM imported ORDER BY at, check_id").map { row in
                ImportNote(
                    check: row["check_id"], chart: row["chart"], at: try row.value("at") { Moment($0) },
                    operatorID: row["operator_id"])
            }
        }
    }
}
