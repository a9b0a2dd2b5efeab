import Basics
import Testing

@testable import Eligibility

/// What the register makes of the changes that the insurers' side passes on.
@Suite struct FeedTests {
    private let code = "K000001"

    private func entries(_ changes: RegisterChange...) -> [RegisterEntry] {
        changes.map { RegisterEntry(code: code, $0) }
    }

    private func nhi(
        _ branch: String = "02", lost: String? = nil, registered: String = "2020-04-03", lossRegistered: String? = nil
    ) throws -> RegisterChange {
        .coverage(
            try coverage(
                "409995", "1234567", branch: branch, acquired: "2020-04-01", lost: lost, registered: registered,
                lossRegistered: lossRegistered))
    }

    private func introduced(_ changes: RegisterChange...) throws -> TestCentre {
        let test = try TestCentre(person(coverages: []))
        try test.centre.store.take(changes.map { RegisterEntry(code: code, $0) })
        return test
    }

    private func asked(
        _ test: TestCentre, on: String, known: String, consents: Set<ConsentItem> = []
    ) throws -> Answer {
        try test.answer(
            cardInquiry(on: on, consents: consents, check: "\(on) \(known)"), at: Moment(day: day(known), second: 0))
    }

    @Test func `repeating what is there changes nothing`() throws {
        let full = try fullPerson().entries.filter { if case .medication = $0.change { false } else { true } }
        let test = try TestCentre()
        try test.centre.store.take(full)
        let before = try test.rows()
        try test.centre.store.take(full)
        #expect(try test.rows() == before)
    }

    @Test func `medication takes the place of what was there of its days, so that a repetition does not double it`()
        throws
    {
        let registered = day("2026-10-11")
        let test = try introduced(.medication([drug("2026-08-03"), drug("2026-08-03")], registered: registered))
        let again = RegisterChange.medication(
            [drug("2026-08-03"), drug("2026-08-03"), drug("2026-09-02")], registered: registered)
        try test.centre.store.take(entries(again))
        try test.centre.store.take(entries(again))
        #expect(try test.rows()["medication"] == 3)
        #expect(try test.rows()["medication_line"] == 1)
    }

    @Test func `a loss that arrives later is known from its own day on`() throws {
        let test = try introduced(
            try nhi(), try nhi(lost: "2024-03-06", registered: "2024-03-16"))
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-15").validity == .valid)
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-16").validity == .invalid)
        #expect(try asked(test, on: "2024-03-05", known: "2024-03-16").validity == .valid)
    }

    @Test func `the day on which a loss became known stays when the record comes again`() throws {
        let lost = try nhi(lost: "2024-03-06", registered: "2024-03-16")
        let again = try nhi("03", lost: "2024-03-06", registered: "2024-04-20")
        let test = try introduced(try nhi(), lost, again)
        let answer = try asked(test, on: "2024-03-06", known: "2024-03-20")
        #expect(answer.validity == .invalid)
        #expect(answer.coverage.value?.branch == "03")
    }

    @Test func `a stated day of registration of the loss goes before that of the record`() throws {
        let test = try introduced(
            try nhi(lost: "2024-03-06", registered: "2020-04-03", lossRegistered: "2024-03-10"))
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-09").validity == .valid)
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-10").validity == .invalid)
    }

    @Test func `a corrected loss overwrites, and one taken back is gone`() throws {
        let test = try introduced(
            try nhi(lost: "2024-03-06", registered: "2024-03-16"), try nhi(lost: "2024-04-01", registered: "2024-04-02")
        )
        let corrected = try asked(test, on: "2024-03-20", known: "2024-04-02")
        #expect(corrected.validity == .valid)
        #expect(corrected.coverage.value?.lost == day("2024-04-01"))
        try test.centre.store.take(entries(try nhi(registered: "2024-05-01")))
        #expect(try asked(test, on: "2024-05-02", known: "2024-05-02").validity == .valid)
    }

    @Test func `the earliest day of registration stays`() throws {
        let test = try introduced(try nhi(registered: "2020-04-03"), try nhi(registered: "2020-08-01"))
        #expect(try asked(test, on: "2020-04-05", known: "2020-04-03").validity == .valid)
    }

    @Test func `a move to another application is a record of its own`() throws {
        let next = try coverage(
            "409995", "7654321", branch: "02", acquired: "2020-04-01", applicationFrom: "2024-05-10")
        let test = try introduced(try nhi(), .coverage(next))
        #expect(try test.rows()["coverage"] == 2)
    }

    @Test func `the name given last is the insurer's`() throws {
        let old = try nhi()
        guard case .coverage(let record) = old else { return }
        let renamed = try CoverageRecord(
            insurer: record.insurer, insurerName: "架空新市", number: record.number, branch: record.branch,
            relation: .insured, income: .general, acquired: record.acquired, registered: record.registered)
        let test = try introduced(old, .coverage(renamed))
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-06").coverage.value?.insurerName == "架空新市")
        #expect(try test.rows()["insurer"] == 1)
    }

    @Test func `a certificate linked before stays linked, and comes with a new last day`() throws {
        let test = try introduced(try nhi())
        let unlinked = LinkedCertificate(serial: "0a", validUntil: day("2035-01-15"), linked: false)
        try test.centre.store.take(entries(.certificate(unlinked)))
        #expect(try test.centre.store.linkedSerials() == ["0A"])
        #expect(try asked(test, on: "2034-01-01", known: "2034-01-01").validity == .valid)
    }

    @Test func `somebody never introduced is refused, and nothing is written`() throws {
        let test = try TestCentre()
        let record = try nhi()
        let before = try test.rows()
        let mixed = person("K000002", serial: "02", coverages: []).entries + entries(record)
        #expect(throws: StoreProblem.unknownPerson(code: code)) { try test.centre.store.take(mixed) }
        #expect(try test.rows() == before)
    }

    @Test func `a certificate of somebody else is refused, and nothing is written`() throws {
        let test = try TestCentre(try fullPerson())
        let before = try test.rows()
        #expect(throws: StoreProblem.self) {
            try test.centre.store.take(person("K000002", serial: "0A", coverages: []).entries)
        }
        #expect(try test.rows() == before)
    }

    @Test func `a name corrected leaves what the person owns`() throws {
        let test = try introduced(try nhi())
        let corrected = InsuredPerson(name: "架空　花", kana: "ｶｸｳ ﾊﾅ", birth: day("1980-01-15"), sex: .female)
        try test.centre.store.take(entries(.person(corrected)))
        #expect(try asked(test, on: "2024-03-06", known: "2024-03-06").coverage.value?.person == corrected)
    }
}
