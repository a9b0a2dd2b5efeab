import GRDB

/// Reads what no code of the program hands out, as somebody would who opens the file.
enum TableCountsProbe {
    static func myNumber(of name: String, in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT my_number FROM resident WHERE name = ?", arguments: [name])
    }
}
