import Basics
import Eligibility
import GRDB

/// Files that are written by the million: one transaction each, without secondary indexes until every row is in.
struct BulkLoad {
    private let databases: [(db: Database, schema: StoreSchema)]

    init(_ databases: [(db: Database, schema: StoreSchema)]) throws {
        self.databases = databases
        for (db, schema) in databases {
            // Some tables are in the order of their codes, which come in no order: they have to fit.
            try db.execute(sql: "PRAGMA cache_size = -262144; BEGIN")
            try schema.dropIndexes(db)
        }
    }

    func finish() throws {
        for (db, schema) in databases {
            try schema.makeIndexes(db)
            try db.execute(sql: "COMMIT")
        }
    }
}

extension HeldStatement {
    /// Binds values in order from the first place, and runs.
    func run(_ values: CityValue...) throws {
        var place: Int32 = 0
        for value in values {
            place += 1
            switch value {
            case .int(let number): bind(number, at: place)
            case .text(let text): bind(text, at: place)
            case .null: bindNull(at: place)
            }
        }
        try run()
    }
}

/// A value of a row written by the million.
enum CityValue: ExpressibleByIntegerLiteral {
    case int(Int)
    case text(String)
    case null

    init(integerLiteral value: Int) { self = .int(value) }

    static func day(_ day: Day) -> CityValue { .int(day.number) }
    static func day(_ day: Day?) -> CityValue { day.map { .int($0.number) } ?? .null }
    static func text(_ text: String?) -> CityValue { text.map { .text($0) } ?? .null }
}

/// `INSERT INTO table VALUES (?, …)` with so many columns, or those named.
func insertion(_ db: Database, _ table: String, _ columns: [String]) throws -> HeldStatement {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return try HeldStatement(db, "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
}
