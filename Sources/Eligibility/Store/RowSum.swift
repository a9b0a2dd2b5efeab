import GRDB

/// A digest of what some statements select, whatever the order of the rows: a sum of the hashes of rows.
public struct RowSum {
    private var high: UInt64 = 0
    private var low: UInt64 = 0
    private var statements: UInt64 = 0

    public init() {}

    /// Adds every row of a SELECT; which one of the statements it is counts, too.
    public mutating func add(_ db: Database, _ sql: String) throws {
        statements += 1
        let statement = try HeldStatement(db, sql)
        while try statement.step() {
            var hash = RowHash(seed: statements)
            statement.mix(into: &hash, from: 0)
            hash.mix(0)
            high &+= hash.high
            low &+= hash.low
        }
    }

    public var digest: RegisterDigest { RegisterDigest(high: high, low: low) }
}
