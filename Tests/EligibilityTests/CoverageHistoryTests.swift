import Basics
import Testing

@testable import Eligibility

/// What a check would have answered on any day, told from the records alone, and from the register.
@Suite struct CoverageHistoryTests {
    /// With NHI until a job began on 2024-05-01, of which the register came to know on the 11th.
    private func changed() throws -> RegisteredPerson {
        person(
            coverages: [
                try coverage(
                    "409995", "1234567", branch: "02", acquired: "2015-04-01", lost: "2024-05-02",
                    lossRegistered: "2024-05-20"),
                try coverage("06409999", "77", branch: "00", acquired: "2024-05-01", registered: "2024-05-11"),
            ],
            limits: [
                LimitRecord(
                    insurer: try InsurerNumber("409995"), limitClass: .u, from: day("2023-08-01"),
                    to: day("2024-07-31"),
                    registered: day("2023-08-01"))
            ])
    }

    private func history(_ person: RegisteredPerson, _ assessments: [IncomeAssessment] = []) -> CoverageHistory {
        CoverageHistory(
            person: person.person, records: person.coverages, assessments: assessments, limits: person.limits)
    }

    @Test(arguments: [
        ("2024-04-30", "2024-04-30", "409995"), ("2024-05-08", "2024-05-08", "409995"),
        ("2024-05-08", "2024-05-10", "409995"), ("2024-05-08", "2024-05-11", "06409999"),
        ("2024-05-12", "2024-05-12", "06409999"), ("2024-04-30", "2024-06-01", "409995"),
    ])
    func `the same answer as the centre gives on that day`(on: String, known: String, insurer: String) throws {
        let history = history(try changed())
        #expect(history.coverage(on: day(on), knownOn: day(known))?.insurerNumber == insurer)
        let test = try TestCentre(try changed())
        let answer = try test.answer(cardInquiry(on: on), at: Moment(day: day(known), second: 1))
        #expect(answer.coverage.value == history.coverage(on: day(on), knownOn: day(known)))
    }

    @Test func `nothing is known before it was registered, and a loss only from its day on`() throws {
        let record = try coverage(
            "409995", "1", branch: "01", acquired: "2020-01-01", lost: "2020-06-01", registered: "2020-01-10",
            lossRegistered: "2020-06-15")
        let history = CoverageHistory(person: person(coverages: []).person, records: [record])
        #expect(history.coverage(on: day("2020-01-05"), knownOn: day("2020-01-09")) == nil)
        #expect(history.coverage(on: day("2020-01-05"), knownOn: day("2020-01-10")) != nil)
        #expect(history.coverage(on: day("2020-06-10"), knownOn: day("2020-06-14")) != nil)
        #expect(history.coverage(on: day("2020-06-10"), knownOn: day("2020-06-15")) == nil)
    }

    @Test func `an assessment gives the ratio from its day, a limit class counts with its insurer`() throws {
        let insurer = try InsurerNumber("39409990")
        let elder = CoverageHistory(
            person: person(birth: "1940-01-10", coverages: []).person,
            records: [try coverage("39409990", "01234567", branch: nil, acquired: "2015-01-10")],
            assessments: [
                IncomeAssessment(
                    insurer: insurer, income: .active, from: day("2023-08-01"), registered: day("2023-08-05"))
            ],
            limits: [
                LimitRecord(
                    insurer: insurer, limitClass: .active1, from: day("2023-08-01"), to: day("2024-07-31"),
                    registered: day("2023-08-05"))
            ])
        #expect(elder.coverage(on: day("2023-08-04"), knownOn: day("2023-08-04"))?.share == 1)
        #expect(elder.coverage(on: day("2023-08-04"), knownOn: day("2023-08-05"))?.share == 3)
        #expect(elder.limitClass(of: "39409990", on: day("2023-08-06"), knownOn: day("2023-08-06")) == .active1)
        #expect(elder.limitClass(of: "39409990", on: day("2023-08-06"), knownOn: day("2023-08-04")) == nil)
        #expect(elder.limitClass(of: "409995", on: day("2023-08-06"), knownOn: day("2023-08-06")) == nil)
    }

    // MARK: - Drawn from the register

    @Test func `what is drawn is what the register holds, and the same for the same seed`() throws {
        let people = try (1...9).map { number in
            person(
                "K00000\(number)", birth: "198\(number)-01-15", serial: "0\(number)",
                coverages: [try coverage("409995", "\(number)", branch: "02", acquired: "2015-04-01")])
        }
        let test = try TestCentre(people[0])
        try test.centre.store.take(people.flatMap(\.entries) + changed().entries)
        let within = day("2024-05-01")...day("2024-05-31")
        let drawn = try test.centre.store.histories(drawing: 4, seed: 7, insuredWithin: within)
        #expect(drawn.count == 4)
        #expect(try test.centre.store.histories(drawing: 4, seed: 7, insuredWithin: within) == drawn)
        let all = try test.centre.store.histories(drawing: 99, seed: 7, insuredWithin: within)
        #expect(Set(all.map(\.person.birth)).count == 9 && all.starts(with: drawn))
        #expect(all.contains { $0 == history(people[4]) })
    }

    @Test func `people insured at other times, and those closed to view, are not drawn`() throws {
        let test = try TestCentre(try changed())
        func drawn(_ from: String, _ to: String) throws -> Int {
            try test.centre.store.histories(drawing: 9, seed: 1, insuredWithin: day(from)...day(to)).count
        }
        #expect(try drawn("2015-03-01", "2015-03-31") == 0)
        #expect(try drawn("2015-03-01", "2015-04-01") == 1)
        try test.centre.store.take([RegisterEntry(code: "K000001", .closed(from: day("2026-01-01")))])
        #expect(try drawn("2024-05-01", "2024-05-31") == 0)
    }

    // MARK: - Questions of the review bodies

    private func payer(_ insurer: String, _ number: String, on: String, known: String) throws -> PayerFinding {
        let key = try InsuredKey(insurer: insurer, symbol: "", number: number, branch: nil, birth: day("1980-01-15"))
        let store = try TestCentre(try changed()).centre.store
        return try #require(
            try store.payers([PayerQuestion(.number(key), on: day(on))], knownOn: day(known)).first)
    }

    @Test func `the insurer of the claim covers the day, or another does, as it is known by now`() throws {
        guard case .covered(let own) = try payer("409995", "1234567", on: "2024-05-08", known: "2024-05-19") else {
            Issue.record("the loss is not known yet")
            return
        }
        #expect(own.insurerNumber == "409995")
        guard case .elsewhere(let other) = try payer("409995", "1234567", on: "2024-05-08", known: "2024-05-20") else {
            Issue.record("the other insurance is known")
            return
        }
        #expect(other.insurerNumber == "06409999")
        #expect(try payer("409995", "7654321", on: "2024-05-08", known: "2024-05-20") == .unknown)
        #expect(try payer("06409999", "77", on: "2010-01-01", known: "2024-05-20") == .notCovered(lost: nil))
    }

    @Test func `an insurer is found by name and birth`() throws {
        let store = try TestCentre(try changed()).centre.store
        let patient = try changed().person
        func found(_ person: InsuredPerson, on text: String) throws -> PayerFinding? {
            try store.payers([PayerQuestion(.person(person), on: day(text))], knownOn: day("2024-06-01")).first
        }
        guard case .elsewhere(let coverage) = try found(patient, on: "2024-05-08") else {
            Issue.record("the person is in the register")
            return
        }
        #expect(coverage.insurerNumber == "06409999")
        #expect(try found(patient, on: "2010-01-01") == .notCovered(lost: nil))
        let stranger = InsuredPerson(name: "架空　太郎", kana: "カクウ タロウ", birth: day("1990-01-01"), sex: .male)
        #expect(try found(stranger, on: "2024-05-08") == .unknown)
    }
}
