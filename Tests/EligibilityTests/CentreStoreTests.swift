import Basics
import GRDB
import Testing

@testable import Eligibility

@Suite struct CentreStoreTests {
    @Test func openingAgainKeepsWhatIsThere() throws {
        let database = try DatabaseQueue()
        try CentreStore(database).enrol(try fullPerson())
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

    @Test func enrollingACodeAgainReplacesThePerson() throws {
        let test = try TestCentre(try fullPerson())
        try test.centre.store.enrol(
            person(serial: "0C", coverages: [try coverage("409987", "7", branch: "01", acquired: "2020-04-01")]))
        #expect(try test.centre.store.personCount() == 1)
        #expect(try test.answer(cardInquiry(on: "2026-11-24", check: "old")).validity == .notFound)
        let answer = try test.answer(cardInquiry("0C", on: "2026-11-24", check: "new"))
        #expect(answer.coverage.value?.insurerNumber == "409987")
    }

    @Test func enrolmentIsAllOrNothing() throws {
        let test = try TestCentre()
        let clash = [try fullPerson(), person("K000002", serial: "0A", coverages: [])]
        #expect(throws: StoreProblem.self) { try test.centre.store.enrol(contentsOf: clash) }
        #expect(try test.centre.store.personCount() == 0)
    }

    @Test func replacingEverybodyLeavesTheUsageLog() throws {
        let test = try TestCentre(try fullPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24"))
        try test.centre.store.replaceAll(with: [])
        #expect(try test.centre.store.personCount() == 0)
        #expect(try test.centre.store.usageLog.entries().count == 1)
        for table in ["certificate", "coverage", "limit_certificate", "medication"] {
            let rows = try test.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
            #expect(rows == 0, "\(table)")
        }
    }

    @Test func aCertificateIsLinkedWhateverTheCaseOfItsSerialAndStaysLinked() throws {
        let unlinked = person(serial: "0a1b", linked: false, coverages: [])
        let test = try TestCentre(unlinked)
        func linked(_ serial: String) throws -> Bool? {
            let sql = "SELECT linked FROM certificate WHERE serial = ?"
            return try test.database.read { try Bool.fetchOne($0, sql: sql, arguments: [serial]) }
        }
        #expect(try test.database.write { try RegisterWriter(db: $0).link(serial: "0A1b") })
        #expect(try !test.database.write { try RegisterWriter(db: $0).link(serial: "0A1C") })
        #expect(try linked("0A1B") == true)
        try test.centre.store.replaceAll(with: [unlinked])
        #expect(try linked("0A1B") == true)
    }

    @Test func someoneWhoIsGoneFreesTheCertificate() throws {
        let test = try TestCentre(person(serial: "0A", coverages: []))
        try test.centre.store.replaceAll(with: [person("K000002", serial: "0A", coverages: [])])
        #expect(try test.centre.store.personCount() == 1)
    }
}
