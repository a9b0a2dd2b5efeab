import Basics
import Eligibility
import Foundation
import GRDB
import ReceiptSystem
import Testing

/// An import happens once or not at all, whatever breaks on the way.
@Suite struct ImportOnceTests {
    private static let answer = Fixture.answer(
        Fixture.coverage(
            Fixture.person(sex: .male), insurer: "06409999", insurerName: "架空健康保険組合", symbol: "55", number: "77",
            branch: "00"))
    private let request = Fixture.request(answer, kept: [.sex: .patientConfirmed])

    private func prepared(_ connection: DatabaseQueue) throws -> ReceiptStore {
        let store = try ReceiptStore(connection)
        try store.register(Fixture.patient())
        try store.book(Booking(visit: "a", on: Fixture.today, chart: "00012", name: "架空 花子", kana: "カクウ ハナコ"))
        try store.setCheck(request.check, of: "a")
        return store
    }

    /// Tables in the order in which an import writes them: it may break off at any of them.
    @Test(arguments: [
        "UPDATE ON patient", "INSERT ON insurance", "INSERT ON imported", "INSERT ON imported_item", "UPDATE ON visit",
    ])
    func `what breaks off in the middle has changed nothing, and can be done then`(point: String) throws {
        let connection = try DatabaseQueue()
        let store = try prepared(connection)
        let before = try (store.patients(), store.dayList(on: Fixture.today))
        try connection.write { db in
            try db.execute(sql: "CREATE TRIGGER breaks AFTER \(point) BEGIN SELECT RAISE(ABORT, 'power gone'); END")
        }
        #expect(throws: ReceiptStoreProblem.self) { try store.importAnswer(request) }
        #expect(try store.patients() == before.0 && store.dayList(on: Fixture.today) == before.1)
        #expect(try store.importRecord(check: request.check) == nil)
        try connection.write { db in try db.execute(sql: "DROP TRIGGER breaks") }
        guard case .imported = try store.importAnswer(request) else {
            Issue.record("not imported")
            return
        }
        #expect(try store.patient(chart: "00012")?.history.count == 1)
    }

    @Test func `a file closed after the import and opened again imports nothing more`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "receipt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "receipt.db").path
        let after: [ReceiptPatient]
        do {
            let connection = try DatabaseQueue(path: path)
            let store = try prepared(connection)
            _ = try store.importAnswer(request)
            after = try store.patients()
            try connection.close()
        }
        for minute in 1...3 {
            let store = try ReceiptStore(DatabaseQueue(path: path))
            let again = Fixture.request(Self.answer, at: Fixture.noon + 60 * minute)
            #expect(try store.importAnswer(again) == .alreadyImported(chart: "00012", at: Fixture.noon))
            #expect(try store.patients() == after)
            #expect(try store.dayList(on: Fixture.today).map(\.state) == [.imported])
            #expect(try store.importRecord(check: request.check)?.kept == [.sex: .patientConfirmed])
        }
    }
}
