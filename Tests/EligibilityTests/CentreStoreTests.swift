import Basics
import GRDB
import Testing

@testable import Eligibility

@Suite struct CentreStoreTests {
    @Test func openingAgainKeepsWhatIsThere() throws {
        let database = try DatabaseQueue()
        try CentreStore(database).take(try fullPerson().entries)
        #expect(try CentreStore(database).personCount() == 1)
    }

    @Test func aForeignDatabaseIsRefusedUnchanged() throws {
        let database = try DatabaseQueue()
        try database.write {
            try $0.execute(sql: "CREATE TABLE shopping (item TEXT); PRAGMA application_id = 7")
        }
        #expect(throws: StoreProblem.foreign(applicationID: 7)) { try CentreStore(database) }
        let tables = try database.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") }
        #expect(tables == ["shopping"])
    }

    @Test func aDatabaseOfALaterVersionIsRefusedUnchanged() throws {
        let database = try DatabaseQueue()
        _ = try CentreStore(database)
        try database.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: StoreProblem.newer(found: 99, known: CentreSchema.version)) { try CentreStore(database) }
        #expect(try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 99)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_NOTADB, StoreProblem.notADatabase), (.SQLITE_CORRUPT, .damaged),
        (.SQLITE_FULL, .failed(code: 13, message: "full")),
    ])
    func whatSQLiteRefusesIsSaidInOurTerms(_ code: ResultCode, _ problem: StoreProblem) {
        #expect(throws: problem) {
            try StoreProblem.translating { throw DatabaseError(resultCode: code, message: "full") }
        }
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CentreSchema.migrator.migrations.count == CentreSchema.version)
    }
}
