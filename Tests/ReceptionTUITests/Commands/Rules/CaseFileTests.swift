import Basics
import Foundation
import Testing

@testable import Eligibility
@testable import ReceptionTUI

struct CaseFileTests {
    @Test func `every section is run and every case passes`() throws {
        let results = try SampleCases.run(SampleCases.object())
        #expect(results.filter { !$0.hasPassed }.map { $0.line(in: .en) } == [])
        #expect(Set(results.map(\.section)) == Set(CaseSection.allCases))
    }

    @Test(arguments: CaseSection.allCases)
    func `an altered expectation fails, whichever it is`(_ section: CaseSection) throws {
        let whole = try SampleCases.object()
        let cases = try #require(whole[section.rawValue] as? [[String: Any]])
        var altered = 0
        for (key, form) in section.expectations {
            for one in cases where one[key] != nil {
                // A reason in words of its own is for people.
                if form == .fault, one[key] as? String == "in other words" { continue }
                var other = one
                switch form {
                case .flag: other[key] = !(try #require(one[key] as? Bool))
                case .count: other[key] = (one[key] as? Int).map { $0 + 1 } ?? 1
                case .day: other[key] = "2023-01-01"
                case .text: other[key] = key == "outcome" && one[key] as? String == "無効" ? "有効" : "無効x"
                case .fault: other[key] = one[key] as? String == "length" ? "check digit" : "length"
                }
                let results = try SampleCases.run([section.rawValue: [other]])
                #expect(results.map(\.hasPassed) == [false], "\(section) \(key)")
                #expect(results.first?.misses.map(\.key) == [key])
                altered += 1
            }
        }
        #expect(altered >= cases.count)
    }

    @Test func `a failure gives expected against computed`() throws {
        let results = try SampleCases.run([
            "meal_charges": [["from_": "2025-03-31", "general": 510, "low2": 230, "low2_long": 190, "low1": 110]]
        ])
        let line = try #require(results.first).line(in: .en)
        #expect(
            line == "failed meal_charges 2025-03-31  general: expected 510, computed 490; "
                + "low2_long: expected 190, computed 180")
    }

    @Test func `the provisional table is used where a case names it, or where the command says so`() throws {
        let limit: [String: Any] = [
            "id": "X", "age_group": "under70", "class": "エ", "total_cost_yen": 900_000, "ratio_tenths": 3,
            "inpatient": true, "limit_yen": 57_600,
        ]
        #expect(try SampleCases.run(["limit_cases_own": [limit]]).first?.note == nil)
        let provisional = try #require(SampleCases.run(["limit_cases_own": [limit]], edition: .of2026).first)
        #expect(provisional.misses.map(\.computed) == ["61500"])
        #expect(provisional.note?.ja.contains("暫定") == true && provisional.note?.en.contains("provisional") == true)
        let named = limit.merging(["table": "2026-08", "limit_yen": 61_500]) { _, new in new }
        let result = try #require(SampleCases.run(["limit_cases_own": [named]]).first)
        #expect(result.hasPassed && result.note != nil)
    }

    @Test func `what no source says fails its case and says why`() throws {
        let case2015: [String: Any] = [
            "id": "X", "table": "2015-01", "age_group": "70plus", "class": "低所得I", "total_cost_yen": 900_000,
            "ratio_tenths": 1, "limit_yen": 15_000,
        ]
        let result = try #require(SampleCases.run(["limit_cases_own": [case2015]]).first)
        #expect(!result.hasPassed && result.note?.en.contains("2018-08") == true)
    }

    @Test func `the considerate measure touches no other section`() throws {
        let other: [String: Any] = [
            "id": "X", "age_group": "70plus", "class": "一般II", "total_cost_yen": 70_000, "ratio_tenths": 2,
            "inpatient": false, "window_payment_yen": 14_000,
        ]
        #expect(try SampleCases.run(["limit_cases_own": [other]]).map(\.hasPassed) == [true])
    }

    // MARK: - The card

    private let moved: [[String: Any]] = [
        [
            "insurer": "409995", "number": "7000001", "branch": "01", "acquired": "2020-04-01",
            "application_start": "2020-04-01", "application_end": "2026-11-10", "birth": "1990-05-05", "person": "A",
        ],
        [
            "insurer": "409987", "number": "8000001", "branch": "01", "acquired": "2020-04-01",
            "application_start": "2026-11-10", "birth": "1990-05-05", "person": "A",
        ],
    ]

    @Test(arguments: [
        ("2026-11-09", "409995", "7000001", "有効"), ("2026-11-10", "409995", "7000001", "無効(新しい資格あり)"),
        ("2026-11-09", "409987", "8000001", "無効(新しい資格あり)"), ("2026-11-10", "409987", "8000001", "有効"),
        ("2020-03-31", "409995", "7000001", "無効"), ("2026-11-10", "409995", "7000002", "該当資格なし"),
    ])
    func `a move inside the prefecture turns on the days of application`(
        _ on: String, _ insurer: String, _ number: String, _ outcome: String
    ) throws {
        let question: [String: Any] = [
            "id": "X", "qualifications": moved, "as_of": on, "outcome": outcome,
            "query": ["insurer": insurer, "number": number, "birth": "1990-05-05"],
        ]
        #expect(try SampleCases.run(["coverage_outcomes": [question]]).map(\.misses) == [[]])
    }

    @Test func `a card is that of the person it names, else of the first row`() throws {
        var rows = moved
        rows[0]["person"] = "B"
        for (person, outcome) in [("A", "有効"), ("B", "無効")] {
            let question: [String: Any] = [
                "id": "X", "qualifications": rows, "as_of": "2026-11-10", "outcome": outcome,
                "query": ["card": true, "person": person],
            ]
            #expect(try SampleCases.run(["coverage_outcomes": [question]]).map(\.misses) == [[]])
        }
        let first: [String: Any] = [
            "id": "X", "qualifications": rows, "as_of": "2026-11-10", "outcome": "無効", "query": ["card": true],
        ]
        #expect(try SampleCases.run(["coverage_outcomes": [first]]).map(\.misses) == [[]])
    }
}
