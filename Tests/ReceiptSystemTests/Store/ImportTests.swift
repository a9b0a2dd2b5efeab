import Basics
import Eligibility
import GRDB
import ReceiptSystem
import Testing

@Suite struct ImportTests {
    private func store(_ patients: ReceiptPatient...) throws -> ReceiptStore {
        let store = try Fixture.store()
        for patient in patients { try store.register(patient) }
        return store
    }

    @Test func `the same request again changes nothing`() throws {
        let store = try store(Fixture.patient())
        let request = Fixture.request(Fixture.answer(Fixture.employed))
        #expect(
            try store.importAnswer(request)
                == .imported(chart: "00012", at: Fixture.noon, changed: [.insurer, .symbol, .number, .branch]))
        let after = try store.patients()
        #expect(try store.importAnswer(request) == .alreadyImported(chart: "00012", at: Fixture.noon))
        #expect(try store.patients() == after)
    }

    @Test func `another request for the same check changes nothing`() throws {
        let store = try store(Fixture.patient(), Fixture.patient(chart: "00013", insurance: nil))
        _ = try store.importAnswer(Fixture.request())
        let after = try store.patients()
        let other = Fixture.request(Fixture.answer(Fixture.employed), chart: "00013", at: Fixture.noon + 60)
        #expect(try store.importAnswer(other) == .alreadyImported(chart: "00012", at: Fixture.noon))
        #expect(try store.patients() == after)
    }

    @Test func `an import stays imported when the file is opened again`() throws {
        let connection = try DatabaseQueue()
        let first = try ReceiptStore(connection)
        try first.register(Fixture.patient())
        _ = try first.importAnswer(Fixture.request())
        #expect(
            try ReceiptStore(connection).importAnswer(Fixture.request())
                == .alreadyImported(chart: "00012", at: Fixture.noon))
    }

    @Test func `of many requests at once one imports`() async throws {
        let store = try store(Fixture.patient())
        let request = Fixture.request(Fixture.answer(Fixture.employed))
        let imported = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 1...8 {
                group.addTask {
                    if case .imported = try store.importAnswer(request) { true } else { false }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(imported == 1)
        #expect(try store.patient(chart: "00012")?.history.count == 1)
    }

    @Test func `without a chart the patient is found by reading and birth date`() throws {
        let store = try store(Fixture.patient())
        #expect(
            try store.importAnswer(Fixture.request(chart: nil))
                == .imported(chart: "00012", at: Fixture.noon, changed: []))
    }

    @Test func `a patient not yet known gets the next chart`() throws {
        let store = try store(Fixture.patient(chart: "00041", kana: "ベツジン"))
        let outcome = try store.importAnswer(Fixture.request(Fixture.answer(limit: .u), chart: nil))
        guard case .imported(chart: "00042", _, let changed) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(changed.contains(.insurer) && changed.contains(.name))
        #expect(try store.patient(chart: "00042")?.insurance?.limitClass == .u)
    }

    @Test func `with several who fit the counter must choose`() throws {
        let store = try store(Fixture.patient(), Fixture.patient(chart: "00013"))
        #expect(
            try store.importAnswer(Fixture.request(chart: nil))
                == .refused(.severalPatients(charts: ["00012", "00013"])))
        #expect(
            try store.importAnswer(Fixture.request(chart: "00013"))
                == .imported(chart: "00013", at: Fixture.noon, changed: []))
    }

    @Test func `an answer about a twin is not imported into the other's chart`() throws {
        let store = try store(Fixture.patient(), Fixture.patient(chart: "00013", name: "架空 春子", kana: "カクウ ハルコ"))
        #expect(
            try store.importAnswer(Fixture.request(chart: "00013")) == .refused(.otherPatient(chart: "00012")))
    }

    @Test func `among several who fit no other chart can be chosen`() throws {
        let third = Fixture.patient(chart: "00014", name: "架空 春子", kana: "カクウ ハルコ")
        let store = try store(Fixture.patient(), Fixture.patient(chart: "00013"), third)
        #expect(
            try store.importAnswer(Fixture.request(chart: "00014"))
                == .refused(.severalPatients(charts: ["00012", "00013"])))
    }

    @Test func `a refused import leaves everything and can be made once remedied`() throws {
        let store = try store(Fixture.patient())
        let answer = Fixture.answer(Fixture.coverage(Fixture.person(sex: .male)))
        #expect(try store.importAnswer(Fixture.request(answer)) == .refused(.sexDiffers))
        #expect(try store.patients() == [Fixture.patient()])
        #expect(try store.importRecord(check: "check-1") == nil)
        let remedied = Fixture.request(answer, kept: [.sex: .patientConfirmed])
        #expect(try store.importAnswer(remedied) == .imported(chart: "00012", at: Fixture.noon, changed: []))
    }

    @Test func `an unknown chart and an invalid answer are refused`() throws {
        let store = try store(Fixture.patient())
        #expect(try store.importAnswer(Fixture.request(chart: "00099")) == .refused(.unknownChart("00099")))
        #expect(
            try store.importAnswer(Fixture.request(Fixture.empty(.notFound), chart: nil))
                == .refused(.notValid(.notFound)))
        #expect(try store.patients() == [Fixture.patient()])
    }

    @Test func `who imported what, and why the rest stayed, is on record`() throws {
        let store = try store(Fixture.patient())
        let answer = Fixture.answer(Fixture.coverage(Fixture.person(name: "●空 花子"), number: "999", share: 1))
        _ = try store.importAnswer(Fixture.request(answer, kept: [.share: .insurerAsked]))
        #expect(
            try store.importRecord(check: "check-1")
                == ImportRecord(
                    check: "check-1", chart: "00012", at: Fixture.noon, operatorID: "counter1", changed: [.number],
                    kept: [.share: .insurerAsked, .name: .ownSpelling]))
    }

    @Test(arguments: [
        ImportRefusal.notValid(.invalid), .notValid(.notFound), .otherCheck("check-9"), .unknownChart("00099"),
        .severalPatients(charts: ["00012"]), .otherPatient(chart: "00013"),
        .birthDiffers(held: Fixture.birth, now: Fixture.birth + 1), .sexDiffers, .mixedInsurance,
    ])
    func `every refusal asks for a next step`(refusal: ImportRefusal) {
        #expect(refusal.text.ja.contains("ください"))
        #expect(refusal.text.en.split(separator: " ").count > 5)
    }
}
