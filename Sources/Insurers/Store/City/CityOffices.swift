import Basics
import Eligibility
import GRDB

/// Writes a city into the files of the insurers' side by the million, household after household: the rows that its events
/// would have left behind, one by one.
///
/// Used within one access of each connection, from `init` to `finish`. Journal, durability and the names of the files are
/// the caller's business.
struct CityOffices {
    private let databases: [(db: Database, schema: StoreSchema)]
    private let municipal: CityMunicipalRows
    private let employers: CityEmployersRows
    private let prefecture: CityPrefectureRows
    private let server: CityServerRows
    private let codes: CodeMaker

    init(_ open: CityOfficeDatabases, calendar: RenewalCalendar, codes: CodeMaker) throws {
        databases = open.all
        for (db, schema) in databases {
            try db.execute(sql: "PRAGMA cache_size = -65536; BEGIN")
            try schema.dropIndexes(db)
        }
        municipal = try CityMunicipalRows(open.municipal, calendar)
        employers = try CityEmployersRows(open.employers)
        prefecture = try CityPrefectureRows(open.prefecture)
        server = try CityServerRows(entrusted: open.entrusted, intermediate: open.intermediate)
        self.codes = codes
    }

    func add(_ household: CityHousehold) throws {
        try municipal.add(households: household)
        for life in household.lives {
            let resident = life.resident
            let key = resident.myNumber.digits
            try municipal.add(life, resident)
            try employers.add(life, resident)
            try prefecture.add(life, key)
            try server.add(life, resident, codes.codes(of: resident.myNumber))
        }
    }

    func finish() throws {
        for (db, schema) in databases {
            try schema.makeIndexes(db)
            try db.execute(sql: "COMMIT")
        }
    }
}

/// The connections of one access.
struct CityOfficeDatabases {
    let municipal: Database
    let employers: Database
    let prefecture: Database
    let entrusted: Database
    let intermediate: Database

    var all: [(db: Database, schema: StoreSchema)] {
        [
            (municipal, MunicipalSchema.schema), (employers, EmployersSchema.schema),
            (prefecture, PrefectureSchema.schema), (entrusted, EntrustedSchema.schema),
            (intermediate, IntermediateSchema.schema),
        ]
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
