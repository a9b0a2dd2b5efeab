import Basics
import Foundation
import Testing

@testable import Eligibility
@testable import ReceptionTUI

/// Mistakes in a file of cases: named by section, case and key, before anything is run.
struct CaseMistakeTests {
    private static let limit: [String: any Sendable] = [
        "id": "X", "age_group": "under70", "class": "ウ", "total_cost_yen": 900_000, "ratio_tenths": 3,
        "inpatient": true,
        "limit_yen": 86_430,
    ]

    @Test(
        arguments: [
            ("class", "カ"), ("table", "2027-08"), ("age_group", "70"), ("total_cost_yen", "900000"),
            ("total_cost_yen", -1), ("total_cost_yen", 1.5), ("ratio_tenths", 4), ("inpatient", 1),
            ("limit_yen", "86430"),
            ("limit_yen", true), ("class", 3),
        ] as [(String, any Sendable)])
    func `a value that cannot be is named by its key`(_ key: String, _ value: any Sendable) throws {
        var object: [String: Any] = Self.limit
        object[key] = value
        let failure = try #require(try SampleCases.failure(in: "limit_cases_own", object))
        #expect(failure.status == .badData)
        for text in [failure.message.ja, failure.message.en] { #expect(text.contains("limit_cases_own X: \(key)")) }
    }

    @Test(arguments: ["total_cost_yen", "ratio_tenths"])
    func `a key that is missing is named`(_ key: String) throws {
        var object: [String: Any] = Self.limit
        object[key] = nil
        let failure = try #require(try SampleCases.failure(in: "limit_cases_own", object))
        #expect(failure.message.en.contains("limit_cases_own X: \(key)"))
    }

    @Test func `a case that expects nothing is a mistake`() throws {
        var object: [String: Any] = Self.limit
        object["limit_yen"] = nil
        let failure = try #require(try SampleCases.failure(in: "limit_cases_own", object))
        #expect(failure.message.en.contains("limit_applied"))
    }

    @Test(arguments: [
        ("qualifications[0].acquired", "2026-02-30"), ("qualifications[0].insurer", "409994"),
        ("qualifications[0].insurer", "12409991"), ("qualifications[0].branch", "1"), ("query.insurer", "4099"),
        ("query.birth", "1990"), ("as_of", "tomorrow"), ("query.number", ""),
    ])
    func `a mistake within a row is named by its place`(_ place: String, _ value: String) throws {
        var row = ["insurer": "409995", "number": "1", "acquired": "2020-04-01", "birth": "1990-05-05"]
        var query = ["insurer": "409995", "number": "1", "birth": "1990-05-05"]
        var asOf = "2026-11-24"
        let key = String(place.split(separator: ".").last ?? "")
        switch place.first {
        case "q" where place.hasPrefix("query"): query[key] = value
        case "q": row[key] = value
        default: asOf = value
        }
        let failure = try #require(
            try SampleCases.failure(
                in: "coverage_outcomes",
                ["id": "X", "qualifications": [row], "query": query, "as_of": asOf, "outcome": "有効"]))
        #expect(failure.message.en.contains("coverage_outcomes X: \(place): "), "\(failure.message.en)")
    }

    @Test(arguments: [
        ("burden_ratios", "scheme", "保険"), ("burden_ratios", "income", "上"), ("burden_ratios", "visit", "2026-13-01"),
    ])
    func `an unknown name and an impossible date are named`(_ section: String, _ key: String, _ value: String) throws {
        var object: [String: Any] = [
            "id": "X", "birth": "1990-05-05", "visit": "2026-11-24", "scheme": "国保", "income": "一般", "ratio_tenths": 3,
        ]
        object[key] = value
        let failure = try #require(try SampleCases.failure(in: section, object))
        #expect(failure.message.ja.contains("\(section) X: \(key)"))
    }

    @Test func `an unknown section is named with the nearest`() throws {
        let failure = try #require(try SampleCases.failure(in: "meal_charge", [:]))
        #expect(failure.status == .badData)
        #expect(failure.message.en.contains("'meal_charge'") && failure.message.en.contains("'meal_charges'"))
    }

    @Test(arguments: ["", "{", "[]", "3", #"{"meal_charges": {}}"#, #"{"meal_charges": [3]}"#])
    func `what is no file of cases is bad data`(_ text: String) {
        let failure = #expect(throws: Failure.self) {
            try CaseFile(Data(text.utf8), name: "cases.json", edition: .of2018)
        }
        #expect(failure?.status == .badData)
        #expect(failure?.message.en.hasPrefix("cases.json: ") == true)
    }

    @Test func `prose may be anything`() throws {
        #expect(try SampleCases.run(["rules": ["x", 3]]).isEmpty)
    }
}
