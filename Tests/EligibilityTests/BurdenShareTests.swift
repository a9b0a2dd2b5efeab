import Basics
import Testing

@testable import Eligibility

/// Expected values are typed from the table of the law and the published worked examples, not computed.
@Suite struct BurdenShareTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let birth: String
        let on: String
        let scheme: Scheme
        let income: IncomeClass
        let tenths: Int
        var testDescription: String { "born \(birth), \(scheme), \(income), on \(on): \(tenths)" }

        init(_ birth: String, _ on: String, _ scheme: Scheme, _ income: IncomeClass, _ tenths: Int) {
            self.birth = birth
            self.on = on
            self.scheme = scheme
            self.income = income
            self.tenths = tenths
        }
    }

    @Test(arguments: [
        Case("1980-01-15", "2024-03-05", .nhi, .general, 3),
        Case("1980-01-15", "2024-03-05", .employees, .low, 3),
        // Before school: born on 1 April a year earlier than born on the 2nd.
        Case("2018-04-01", "2024-03-31", .nhi, .general, 2),
        Case("2018-04-01", "2024-04-01", .nhi, .general, 3),
        Case("2018-04-02", "2024-04-01", .nhi, .general, 2),
        Case("2018-04-02", "2025-03-31", .employees, .active, 2),
        Case("2018-04-02", "2025-04-01", .employees, .general, 3),
        Case("2020-02-29", "2026-03-31", .nhi, .general, 2),
        Case("2020-02-29", "2026-04-01", .nhi, .general, 3),
        // 70: from the month after the birthday, from the birthday itself when it is a 1st.
        Case("1954-06-01", "2024-06-01", .nhi, .general, 2),
        Case("1954-06-01", "2024-05-31", .nhi, .general, 3),
        Case("1954-06-02", "2024-06-30", .nhi, .general, 3),
        Case("1954-06-02", "2024-07-01", .nhi, .low, 2),
        Case("1954-06-02", "2024-07-01", .employees, .active, 3),
        Case("1949-06-15", "2024-06-14", .nhi, .general, 2),
        // The special measure of 2014.
        Case("1944-04-01", "2018-05-01", .nhi, .general, 1),
        Case("1944-04-02", "2018-05-01", .nhi, .general, 2),
        Case("1944-04-01", "2018-05-01", .nhi, .active, 3),
        // 75 and over, and the 20 % of October 2022.
        Case("1940-01-01", "2022-09-30", .lateElderly, .general2, 1),
        Case("1940-01-01", "2022-10-01", .lateElderly, .general2, 2),
        Case("1940-01-01", "2022-10-01", .lateElderly, .general, 1),
        Case("1940-01-01", "2022-10-01", .lateElderly, .low, 1),
        Case("1940-01-01", "2022-10-01", .lateElderly, .active, 3),
        Case("1957-01-01", "2026-11-24", .lateElderly, .general, 1),
    ])
    func theShareFollowsTheTable(_ it: Case) {
        let rule = BurdenShare.rule(birth: day(it.birth), scheme: it.scheme, income: it.income, on: day(it.on))
        #expect(rule.value.tenths == it.tenths)
    }

    @Test func everyBandIncomeAndBirthHasALineInOrderOfDates() {
        for band in AgeBand.allCases {
            for income in IncomeClass.allCases {
                for birth in ["1930-05-05", "1944-04-01", "1944-04-02", "2020-05-05"] {
                    let lines = BurdenShare.table.filter { $0.value.covers(band, income, birth: day(birth)) }
                    #expect(!lines.isEmpty, "\(band) \(income) \(birth)")
                    #expect(lines.map(\.from) == lines.map(\.from).sorted())
                }
            }
        }
    }
}
