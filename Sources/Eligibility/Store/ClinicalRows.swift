import Basics
import GRDB

/// Writes clinical items. What comes states the days it names as a whole: they are replaced, so that a repetition changes
/// nothing. A row that was there before keeps the day on which it became known.
struct ClinicalRows {
    let db: Database

    func write(_ results: [CheckupResult], of person: Int, registered: Day) throws {
        let rows = results.flatMap { result in
            result.values.map { value in
                (day: result.carriedOut, columns: [value.measure.place.databaseValue, value.number.databaseValue])
            }
        }
        try replace(
            rows, days: results.map(\.carriedOut), in: "checkup", "carried_out", ["measure", "value"], of: person,
            registered)
    }

    func write(_ items: [TreatmentItem], of person: Int, registered: Day) throws {
        try replace(
            items.map { (day: $0.day, columns: [$0.kind.rawValue.databaseValue, $0.service.databaseValue]) },
            days: items.map(\.day), in: "treatment", "day", ["kind", "service"], of: person, registered)
    }

    func write(_ items: [OperationItem], of person: Int, registered: Day) throws {
        try replace(
            items.map { (day: $0.day, columns: [$0.name.databaseValue]) }, days: items.map(\.day), in: "operation",
            "day", ["name"], of: person, registered)
    }

    private struct Content: Hashable {
        let day: Int
        let columns: [DatabaseValue]
    }

    private func replace(
        _ rows: [(day: Day, columns: [DatabaseValue])], days: [Day], in table: String, _ day: String, _ names: [String],
        of person: Int, _ registered: Day
    ) throws {
        let columns = names.joined(separator: ", ")
        let select = try db.cachedStatement(
            sql: "SELECT registered, \(columns) FROM \(table) WHERE person = ? AND \(day) = ?")
        let delete = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE person = ? AND \(day) = ?")
        var known: [Content: Int] = [:]
        for number in Set(days.map(\.number)) {
            for row in try Row.fetchAll(select, arguments: [person, number]) {
                known[Content(day: number, columns: Array(row.databaseValues.dropFirst()))] = row[0]
            }
            try delete.execute(arguments: [person, number])
        }
        let places = names.map { _ in "?" }.joined(separator: ", ")
        // The same service twice on a day is one.
        let insert = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO \(table) (person, \(day), registered, \(columns)) VALUES (?, ?, ?, \(places))
                """)
        for row in rows {
            let content = Content(day: row.day.number, columns: row.columns)
            let since = min(known[content] ?? registered.number, registered.number)
            try insert.execute(
                arguments: StatementArguments([person.databaseValue, content.day.databaseValue, since.databaseValue])
                    + StatementArguments(row.columns))
        }
    }
}
