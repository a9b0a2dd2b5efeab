import Basics
import Eligibility
import Foundation
import Testing

@testable import ReceptionTUI

/// A file of cases of our own, with one or more in every section, all of which pass.
enum SampleCases {
    static let text = #"""
        {
          "rules": { "note": "words" },
          "insurer_numbers_valid": [
            { "number": "06409999", "valid": true, "digits": 8, "houbetsu": "06", "prefecture": "40", "name": "架空健保" },
            { "number": "409995", "valid": true, "digits": 6, "houbetsu": null, "prefecture": "40" }
          ],
          "insurer_numbers_published_extra": [
            { "number": "83999991", "valid": false, "where": "a number made up for this file" }
          ],
          "insurer_numbers_invalid": [
            { "number": "409994", "valid": false, "reason": "check digit" },
            { "number": "40999", "valid": false, "reason": "length" },
            { "number": "40999X", "valid": false, "reason": "in other words" }
          ],
          "medical_institution_codes": [
            { "code10": "4017999014", "code7": "7999014", "prefecture": "40", "table": "1", "valid": true },
            { "code10": "4017999015", "code7": "7999015", "valid": false }
          ],
          "limit_cases_published": [
            { "id": "P1", "age_group": "under70", "class": "イ", "total_cost_yen": 658000, "ratio_tenths": 3,
              "inpatient": true, "multi_count_4th_or_later": false, "month_of_75th_birthday_half": false,
              "specified_disease_limit": null, "limit_yen": 168400, "window_payment_yen": 168400, "limit_applied": true },
            { "id": "P2", "age_group": "70plus", "class": "低所得II", "total_cost_yen": 30000, "ratio_tenths": 2,
              "inpatient": false, "limit_yen": 8000, "window_payment_yen": 6000, "limit_applied": false },
            { "id": "P3", "age_group": "under70", "class": null, "total_cost_yen": 500000, "ratio_tenths": 3,
              "inpatient": true, "limit_yen": null, "window_payment_yen": 150000, "limit_applied": false }
          ],
          "limit_cases_considerate_measure": [
            { "id": "K1", "total_cost_yen": 70000, "month_of_75th_birthday_half": false, "limit_yen": 10000,
              "window_payment_yen": 10000, "limit_applied": true, "valid_from": "2022-10-01", "valid_to": "2025-09-30" }
          ],
          "limit_cases_own": [
            { "id": "O1", "table": "2015-01", "age_group": "under70", "class": "オ", "total_cost_yen": 200000,
              "ratio_tenths": 3, "inpatient": true, "limit_yen": 35400, "limit_applied": true,
              "window_payment_yen": 35400 },
            { "id": "O2", "table": "2026-08", "age_group": "under70", "class": "ウ", "total_cost_yen": 386000,
              "ratio_tenths": 3, "inpatient": true, "limit_yen": 86800, "limit_applied": true,
              "window_payment_yen": 86800 },
            { "id": "O3", "table": "2018-08", "age_group": "70plus", "class": "現役並みⅢ", "total_cost_yen": 521000,
              "ratio_tenths": 3, "inpatient": false, "month_of_75th_birthday_half": true, "limit_yen": 127300,
              "limit_applied": true, "window_payment_yen": 127300, "unknown": [1, 2] }
          ],
          "burden_ratios": [
            { "id": "R1", "birth": "1956-11-24", "visit": "2026-12-01", "scheme": "国保", "income": "一般",
              "ratio_tenths": 2 },
            { "id": "R2", "birth": "1940-01-01", "visit": "2022-09-30", "scheme": "後期", "income": "一般II",
              "ratio_tenths": 1 }
          ],
          "coverage_outcomes": [
            { "id": "Q1", "qualifications": [
                { "insurer": "409995", "number": "7000001", "branch": "01", "acquired": "2020-04-01", "lost": null,
                  "birth": "1990-05-05", "person": "A" } ],
              "query": { "insurer": "409995", "number": "７０００００１", "birth": "1990-05-05" },
              "as_of": "2026-11-24", "outcome": "有効" },
            { "id": "Q2", "qualifications": [
                { "insurer": "409995", "number": "7000001", "branch": "01", "acquired": "2026-12-01",
                  "birth": "1990-05-05", "person": "A", "registered": "2026-11-01" } ],
              "query": { "insurer": "409995", "number": "7000001", "branch": "01", "birth": "1990-05-05" },
              "as_of": "2026-11-24", "outcome": "無効" },
            { "id": "Q3", "qualifications": [], "query": { "card": true }, "as_of": "2026-11-24",
              "outcome": "該当資格なし" },
            { "id": "Q4", "qualifications": [
                { "insurer": "409995", "number": "7000001", "branch": "01", "acquired": "2020-04-01",
                  "lost": "2026-11-02", "birth": "1990-05-05", "person": "A" },
                { "insurer": "06409999", "symbol": "11", "number": "22", "branch": "00", "acquired": "2026-11-01",
                  "birth": "1990-05-05", "person": "A" } ],
              "query": { "insurer": "409995", "number": "7000001", "branch": "01", "birth": "1990-05-05" },
              "as_of": "2026-11-02", "outcome": "無効（新しい資格あり）" },
            { "id": "Q5", "qualifications": [
                { "insurer": "409995", "number": "7000001", "branch": "01", "acquired": "2020-04-01",
                  "birth": "2020-05-05", "person": "A" },
                { "insurer": "409995", "number": "7000001", "branch": "02", "acquired": "2020-04-01",
                  "birth": "2020-05-05", "person": "B" } ],
              "query": { "insurer": "409995", "number": "7000001", "birth": "2020-05-05" },
              "as_of": "2026-11-24", "outcome": "複数該当" }
          ],
          "meal_charges": [ { "from_": "2024-12-24", "general": 490, "low2": 230, "low2_long": 180, "low1": 110 } ]
        }
        """#

    static func object() throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// Runs the cases of an object, as the command does.
    static func run(_ object: [String: Any], edition: LimitEdition = .of2018) throws -> [CaseResult] {
        let data = try JSONSerialization.data(withJSONObject: object)
        return try CaseFile(data, name: "cases.json", edition: edition).cases.map { try $0.run() }
    }

    /// The failure that a file of one case ends with.
    static func failure(in section: String, _ object: [String: Any]) throws -> Failure? {
        let data = try JSONSerialization.data(withJSONObject: [section: [object]])
        return #expect(throws: Failure.self) { try CaseFile(data, name: "cases.json", edition: .of2018) }
    }
}
