import Basics
import Eligibility
import GRDB

/// The receipt computer's own file: the only door to it.
///
/// Handed a connection that the shell opened and set up; it opens, closes and configures none. The connection
/// serialises writers, so a store can be used from any task. Each verb is one transaction.
///
/// Example: `let store = try ReceiptStore(DatabaseQueue())`
public struct ReceiptStore: Sendable {
    private let connection: any DatabaseWriter

    /// Brings the file to the newest version. Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has
    /// been changed.
    public init(_ connection: any DatabaseWriter) throws(ReceiptStoreProblem) {
        try ReceiptStoreProblem.translating { try ReceiptSchema.prepare(connection) }
        self.connection = connection
    }

    // MARK: Patients

    /// Everyone, in the order of chart numbers.
    public func patients() throws(ReceiptStoreProblem) -> [ReceiptPatient] { try read(PatientTable.all) }

    public func patient(chart: String) throws(ReceiptStoreProblem) -> ReceiptPatient? {
        try read { db in try PatientTable.patient(db, chart: chart) }
    }

    /// The patients whom a search finds, in the order of readings; at most `limit` lines of them.
    public func search(_ search: PatientSearch, limit: Int) throws(ReceiptStoreProblem) -> PatientsFound {
        try read { db in try PatientIndex.found(db, by: search, limit: limit) }
    }

    /// Loads a prepared patient. A chart that is there already is left as it is, with all that was imported into it.
    public func register(_ patient: ReceiptPatient) throws(ReceiptStoreProblem) {
        try write { db in
            if try PatientTable.patient(db, chart: patient.chart) == nil { try PatientTable.save(db, patient) }
        }
    }

    /// Begins a practice day with these patients, all or nothing: their charts are written as prepared, and the day's
    /// list has these arrivals, and those booked who have not come. For the day that was begun last it only adds what is missing: what was imported since
    /// stays.
    public func beginPractice(
        on day: Day, with patients: [ReceiptPatient], arrivals: [(booking: Booking, at: Moment)] = [],
        booked: [Booking] = []
    ) throws(ReceiptStoreProblem) {
        try write { db in
            let begun = try String.fetchOne(db, sql: "SELECT day FROM practice")
            let isNew = begun != day.description
            for patient in patients where try isNew || PatientTable.patient(db, chart: patient.chart) == nil {
                try PatientTable.save(db, patient)
            }
            if isNew {
                try db.execute(
                    sql: "DELETE FROM visit WHERE day = ? AND \(VisitTable.isOfTheCounter)",
                    arguments: [day.description])
                try db.execute(sql: "DELETE FROM practice")
                try db.execute(sql: "INSERT INTO practice (day) VALUES (?)", arguments: [day.description])
            }
            try ReceiptStore.enter(db, arrivals)
            for booking in booked { try VisitTable.insert(db, booking) }
        }
    }

    /// Goes on into a new day with these arrivals, all or nothing; the charts stay as they are, also at a later
    /// `beginPractice` of that day.
    public func beginDay(
        _ day: Day, with arrivals: [(booking: Booking, at: Moment)]
    ) throws(ReceiptStoreProblem) {
        try write { db in
            try db.run("UPDATE practice SET day = ?", [day.description])
            try ReceiptStore.enter(db, arrivals)
        }
    }

    /// Writes the name in the characters the patient told. Throws `ReceiptStoreProblem.unknownChart`.
    public func spell(_ name: String, chart: String) throws(ReceiptStoreProblem) {
        try write { db in
            guard var patient = try PatientTable.patient(db, chart: chart) else {
                throw ReceiptStoreProblem.unknownChart(chart)
            }
            patient.name = name
            try PatientTable.save(db, patient)
        }
    }

    /// Whom this coverage may be about; see `PatientMatch`.
    public func match(_ coverage: Coverage) throws(ReceiptStoreProblem) -> PatientMatch {
        try read { db in try ReceiptStore.match(db, coverage.person) }
    }

    // MARK: Import

    /// Imports an answer once for its check, however often it is requested, and marks the visit that made the check.
    public func importAnswer(_ request: ImportRequest) throws(ReceiptStoreProblem) -> ImportOutcome {
        try write { db in
            if let earlier = try ImportTable.record(db, check: request.check) {
                return .alreadyImported(chart: earlier.chart, at: earlier.at)
            }
            do {
                let plan = try ImportPlan(request, into: ReceiptStore.target(db, of: request))
                let chart = plan.patient.chart
                try PatientTable.save(db, plan.patient)
                try ImportTable.insert(
                    db,
                    ImportRecord(
                        check: request.check, chart: chart, at: request.at, operatorID: request.operatorID,
                        changed: plan.changed, kept: plan.kept))
                try VisitTable.setImported(db, check: request.check, chart: chart)
                try AccountTable.reassign(db, to: plan.patient)
                return .imported(chart: chart, at: request.at, changed: plan.changed)
            } catch let refusal as ImportRefusal {
                // Thrown by deciding only, before the first write: there is nothing to roll back.
                return .refused(refusal)
            }
        }
    }

    /// The import of a check; nil while there is none.
    public func importRecord(check: String) throws(ReceiptStoreProblem) -> ImportRecord? {
        try read { db in try ImportTable.record(db, check: check) }
    }

    // MARK: The day's list

    public func dayList(on day: Day) throws(ReceiptStoreProblem) -> [DayEntry] {
        try read { db in try VisitTable.entries(db, on: day) }
    }

    /// Enters a visit in the day's list. Once for a visit; throws `ReceiptStoreProblem.unknownChart`.
    public func book(_ booking: Booking) throws(ReceiptStoreProblem) {
        try write { db in
            if let chart = booking.chart, try PatientTable.patient(db, chart: chart) == nil {
                throw ReceiptStoreProblem.unknownChart(chart)
            }
            try VisitTable.insert(db, booking)
        }
    }

    /// Notes that the patient of a visit has come; the first time counts. Throws `ReceiptStoreProblem.unknownVisit`.
    public func arrive(visit: String, at: Moment) throws(ReceiptStoreProblem) {
        try write { db in try VisitTable.arrive(db, visit: visit, at: at) }
    }

    /// Throws `ReceiptStoreProblem.unknownVisit`.
    public func setState(_ state: VisitState, of visit: String) throws(ReceiptStoreProblem) {
        try write { db in try VisitTable.setState(db, state, of: visit) }
    }

    /// Notes the last check of a visit, which is now checked. Throws `ReceiptStoreProblem.unknownVisit`.
    public func setCheck(_ check: String, of visit: String) throws(ReceiptStoreProblem) {
        try write { db in try VisitTable.setCheck(db, check, of: visit) }
    }

    // MARK: Inside a transaction

    func read<Result>(_ work: (Database) throws -> Result) throws(ReceiptStoreProblem) -> Result {
        try ReceiptStoreProblem.translating { try connection.read(work) }
    }

    func write<Result>(_ work: (Database) throws -> Result) throws(ReceiptStoreProblem) -> Result {
        try ReceiptStoreProblem.translating { try connection.write(work) }
    }

    private static func enter(_ db: Database, _ arrivals: [(booking: Booking, at: Moment)]) throws {
        for arrival in arrivals {
            try VisitTable.insert(db, arrival.booking)
            try VisitTable.arrive(db, visit: arrival.booking.visit, at: arrival.at)
        }
    }

    private static func match(_ db: Database, _ person: InsuredPerson) throws -> PatientMatch {
        PatientMatch(person, among: try PatientTable.alike(db, person))
    }

    private static func target(_ db: Database, of request: ImportRequest) throws -> ImportPlan.Target {
        let match = try match(db, request.importable().person)
        guard let chart = request.chart else {
            switch match {
            case .one(let patient): return .patient(patient)
            case .none: return .newChart(try PatientTable.nextChart(db))
            case .several(let patients): throw ImportRefusal.severalPatients(charts: patients.map(\.chart))
            }
        }
        guard let chosen = try PatientTable.patient(db, chart: chart) else { throw ImportRefusal.unknownChart(chart) }
        switch match {
        case .one(let other) where other.chart != chart: throw ImportRefusal.otherPatient(chart: other.chart)
        case .several(let others) where !others.contains(where: { $0.chart == chart }):
            throw ImportRefusal.severalPatients(charts: others.map(\.chart))
        case .one, .several, .none: return .patient(chosen)
        }
    }
}
