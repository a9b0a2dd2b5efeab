import Basics
import GRDB
import Testing

@testable import Eligibility

/// Writing by the million gives the same file as the feed.
@Suite struct BulkWriterTests {
    /// In the order of the feed, so that both give the same numbers to insurers and lines.
    private func people() throws -> [RegisteredPerson] {
        let former = try coverage(
            "409987", "００１２", branch: "01", symbol: "架１", acquired: "2010-04-01", lost: "2015-04-01",
            lossRegistered: "2015-04-09")
        let elder = try coverage("39409990", "12345678", branch: nil, income: .general2, acquired: "2016-02-02")
        let full = try fullPerson()
        return [
            full,
            person(
                "K000002", birth: "1941-02-02", serial: "02", linked: false, coverages: [former, elder],
                limits: [
                    LimitRecord(
                        insurer: elder.insurer, limitClass: .general2, from: day("2022-10-01"), to: day("2023-07-31"),
                        longStay: day("2022-12-01"), registered: day("2022-09-20"))
                ], medications: [drug("2026-08-03"), drug("2026-08-03"), drug("2026-09-02", "架空錠２")]),
        ]
    }

    private func more(of person: RegisteredPerson) throws -> [RegisterChange] {
        let insurer = try #require(person.coverages.last).insurer
        return [
            .assessment(
                IncomeAssessment(
                    insurer: insurer, income: .active, from: day("2024-08-01"), registered: day("2024-07-20"))),
            .disease(
                SpecifiedDisease(limitYen: 10_000, from: day("2024-01-01"), to: day("2030-12-31")),
                registered: day("2024-01-05")),
        ]
    }

    private func fed() throws -> CentreStore {
        let store = try CentreStore(try DatabaseQueue())
        for person in try people() {
            try store.take(person.entries + (try more(of: person)).map { RegisterEntry(code: person.code, $0) })
        }
        return store
    }

    private func bulk(_ database: DatabaseQueue, finished: Bool = true) throws {
        try database.inDatabase { db in
            var writer = try CentreBulkWriter(db)
            for person in try people() { try add(person, to: &writer) }
            if finished {
                try writer.finish()
            } else {
                try withExtendedLifetime(writer) { try db.execute(sql: "COMMIT") }
            }
        }
    }

    private func add(_ person: RegisteredPerson, to writer: inout CentreBulkWriter) throws {
        let owner = try #require(person.coverages.last)
        let insurer = try writer.insurer(owner.insurer, name: owner.insurerName)
        try writer.add(
            code: person.code, name: person.person.name, kana: person.person.kana, birth: person.person.birth.number,
            sex: person.person.sex,
            certificates: person.certificates.map {
                BulkCertificate(serial: $0.serial, validUntil: $0.validUntil.number, linked: $0.linked)
            },
            coverages: try person.coverages.map {
                BulkCoverage(
                    insurer: try writer.insurer($0.insurer, name: $0.insurerName), symbol: KeyForm.of($0.symbol),
                    number: KeyForm.of($0.number), branch: $0.branch.flatMap { Int($0.digits) },
                    relation: $0.relation, income: $0.income, acquired: $0.acquired.number,
                    lost: ($0.lost ?? .endless).number, applicationFrom: $0.applicationFrom.number,
                    applicationTo: ($0.applicationTo ?? .endless).number, registered: $0.registered.number,
                    lossRegistered: $0.lost == nil ? Day.endless.number : ($0.lossRegistered ?? $0.registered).number)
            },
            assessments: [
                BulkAssessment(
                    insurer: insurer, income: .active, from: day("2024-08-01").number,
                    registered: day("2024-07-20").number)
            ],
            limits: person.limits.map {
                BulkLimit(
                    insurer: insurer, limitClass: $0.limitClass, from: $0.from.number, to: $0.to.number,
                    longStay: ($0.longStay ?? .endless).number, registered: $0.registered.number)
            },
            diseases: [
                BulkDisease(
                    limitYen: 10_000, from: day("2024-01-01").number, to: day("2030-12-31").number,
                    registered: day("2024-01-05").number)
            ],
            medications: try person.medications.map {
                BulkMedication(
                    dispensed: $0.dispensed.number,
                    line: try writer.line(name: $0.name, amount: $0.amount, usage: $0.usage), days: $0.days,
                    registered: person.person.birth.number)
            })
    }

    @Test func `the tables are those of the migrations, and the store takes the file as it is`() throws {
        let (written, migrated) = (try DatabaseQueue(), try DatabaseQueue())
        try bulk(written)
        _ = try (CentreStore(written), CentreStore(migrated))
        func tables(_ database: DatabaseQueue) throws -> [String] {
            let sql = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
            return try database.read { try String.fetchAll($0, sql: sql + " AND name <> 'grdb_migrations'") }.sorted()
        }
        #expect(try tables(written) == tables(migrated))
        for database in [written, migrated] {
            let applied = try database.read(CentreSchema.migrator.appliedIdentifiers)
            #expect(applied == Set(CentreSchema.migrator.migrations))
        }
    }

    @Test func `everything but the printed form is the same as through the feed`() throws {
        let database = try DatabaseQueue()
        try bulk(database)
        let store = try CentreStore(database)
        // The bulk knows keys only; the feed also keeps how a number was printed.
        let fed = try fed()
        #expect(try store.digest() != fed.digest())
        try fed.database.write { try $0.execute(sql: "UPDATE coverage SET symbol = NULL, number = NULL") }
        #expect(try store.digest() == fed.digest())
    }

    @Test func `a file that was not finished is nobody's`() throws {
        let database = try DatabaseQueue()
        try bulk(database, finished: false)
        #expect(throws: StoreProblem.foreign(applicationID: 0)) { try CentreStore(database) }
    }

    @Test func `a file that is not empty is refused`() throws {
        let database = try DatabaseQueue()
        _ = try CentreStore(database)
        #expect(throws: StoreProblem.self) { try database.inDatabase { _ = try CentreBulkWriter($0) } }
    }

    @Test func `whoever gives up half-way leaves no transaction open`() throws {
        struct GivenUp: Error {}
        let database = try DatabaseQueue()
        #expect(throws: GivenUp.self) {
            try database.inDatabase { db in
                var writer = try CentreBulkWriter(db)
                try add(try people()[0], to: &writer)
                throw GivenUp()
            }
        }
        #expect(try database.inDatabase { !$0.isInsideTransaction })
    }

    @Test func `one code for two people is refused at the end`() throws {
        let database = try DatabaseQueue()
        #expect(throws: StoreProblem.self) {
            try database.inDatabase { db in
                var writer = try CentreBulkWriter(db)
                let person = try people()[0]
                try add(person, to: &writer)
                try add(person, to: &writer)
                try writer.finish()
            }
        }
    }
}
