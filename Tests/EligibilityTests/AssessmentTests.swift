import Basics
import Testing

@testable import Eligibility

/// The burden ratio goes by the income class in force on the day asked for, as far as it was known when it was asked.
@Suite struct AssessmentTests {
    /// 75 and over, of whom two assessments are known: active income from August, corrected in October.
    private func elder() throws -> TestCentre {
        let test = try TestCentre(
            person(birth: "1940-01-01", coverages: [try coverage("39409990", "1", branch: nil, acquired: "2015-01-01")])
        )
        let insurer = try InsurerNumber("39409990")
        try test.centre.store.take(
            [
                IncomeAssessment(
                    insurer: insurer, income: .active, from: day("2024-08-01"), registered: day("2024-07-20")),
                IncomeAssessment(
                    insurer: insurer, income: .general2, from: day("2024-08-01"), registered: day("2024-10-05")),
                IncomeAssessment(
                    insurer: try InsurerNumber("409995"), income: .active, from: day("2025-08-01"),
                    registered: day("2025-07-20")),
            ].map { RegisterEntry(code: "K000001", .assessment($0)) })
        return test
    }

    @Test(arguments: [
        ("2024-07-31", "2024-07-31", 1), ("2024-08-01", "2024-07-19", 1), ("2024-08-01", "2024-07-20", 3),
        ("2024-08-01", "2024-10-04", 3), ("2024-08-01", "2024-10-05", 2), ("2025-09-01", "2025-09-01", 2),
    ])
    func `it is the class assessed last among those known`(_ on: String, _ known: String, _ share: Int) throws {
        let answer = try elder().answer(cardInquiry(on: on), at: Moment(day: day(known), second: 0))
        #expect(answer.coverage.value?.share == share)
    }
}
