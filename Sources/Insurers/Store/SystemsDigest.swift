import Basics
import Eligibility
import GRDB

/// A digest for each file, by its name.
public struct SystemsDigest: Hashable, Sendable {
    /// Such as `municipal.db`, with 32 hexadecimal digits.
    public let files: [String: String]

    /// All files in one: 32 hexadecimal digits.
    public var text: String {
        var high: UInt64 = 0
        var low: UInt64 = 0
        for digits in files.values {
            high &+= UInt64(digits.prefix(16), radix: 16) ?? 0
            low &+= UInt64(digits.suffix(16), radix: 16) ?? 0
        }
        return RegisterDigest(high: high, low: low).description
    }
}

extension InsurerSystems {
    /// What every system holds of people, in figures that are equal for equal content, however it came in. Change files,
    /// transfers and logs are left out: they tell of the way, not of what is held.
    public func digest() throws -> SystemsDigest {
        var files: [String: String] = ["centre.db": try centre.digest().description]
        for (file, database, statements) in [
            ("municipal.db", connections.municipal, InsurerSystems.municipal),
            ("employers.db", connections.employers, InsurerSystems.employers),
            ("prefecture.db", connections.prefecture, InsurerSystems.prefecture),
            ("entrusted.db", connections.entrusted, InsurerSystems.entrusted),
            ("intermediate.db", connections.intermediate, InsurerSystems.intermediate),
        ] {
            files[file] = try database.read { db in
                var sum = RowSum()
                for statement in statements { try sum.add(db, statement) }
                return sum.digest.description
            }
        }
        return SystemsDigest(files: files)
    }

    // Everything but the numbers that SQLite gives to rows.

    private static let municipal = [
        "SELECT * FROM resident", "SELECT * FROM household",
        """
        SELECT resident, insurer, symbol, number, branch, income, joined_because, acquired, applied_from, noted,
            left_because, lost, applied_to, end_noted, paper, paper_from, paper_until, paper_branch FROM enrolment
        """,
        "SELECT * FROM assessment", "SELECT * FROM limit_certificate", "SELECT * FROM specified_disease",
    ]

    private static let employers = [
        """
        SELECT my_number, name, kana, birth, sex, insurer, symbol, number, branch, relation, income, acquired, noted,
            lost, end_noted FROM insured
        """,
        "SELECT * FROM assessment", "SELECT * FROM limit_certificate", "SELECT * FROM specified_disease",
    ]

    private static let prefecture = [
        """
        SELECT my_number, insurer, symbol, number, branch, income, cause, acquired, lost, applied_from, applied_to
        FROM application
        """,
        "SELECT * FROM assessment", "SELECT * FROM limit_certificate", "SELECT * FROM specified_disease",
        "SELECT * FROM high_cost", "SELECT day, my_number, kind, earlier_end, later_start FROM finding",
    ]

    private static let entrusted = ["SELECT * FROM key", "SELECT * FROM registration"]

    private static let intermediate = [
        "SELECT * FROM person",
        """
        SELECT own_code, insurer, symbol, number, branch, relation, acquired, lost, applied_from, applied_to
        FROM coverage
        """,
        "SELECT * FROM certificate",
    ]
}
