import Basics
import Testing

@testable import Eligibility

/// Expected values are typed from the published tables and worked out by hand from them.
struct HighCostLimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let limitClass: LimitClass
        let cost: Int
        let edition: LimitEdition
        let yen: Int
        let care: Care
        let isFourth: Bool
        let turns75: Bool
        let specified: Int?
        var testDescription: String { "\(limitClass) \(cost) \(edition) \(care): \(yen)" }

        init(
            _ limitClass: LimitClass, _ cost: Int, _ yen: Int, _ care: Care = .inpatient,
            in edition: LimitEdition = .of2018, fourth: Bool = false, turns75: Bool = false, specified: Int? = nil
        ) {
            self.limitClass = limitClass
            self.cost = cost
            self.edition = edition
            self.yen = yen
            self.care = care
            isFourth = fourth
            self.turns75 = turns75
            self.specified = specified
        }

        func limit(measure: Dated<ConsiderateMeasure?>? = nil) throws -> HighCostLimit {
            let month = CostMonth(
                costYen: cost, tenths: 3, care: care, band: limitClass.isFrom70 ? .from70 : .under70,
                limitClass: limitClass, isFourth: isFourth, turns75: turns75, specifiedYen: specified)
            return try HighCostLimit(of: month, in: edition, measure: measure)
        }
    }

    @Test(arguments: [
        // Under 70: 1 % of what exceeds the threshold, half-up to 1 yen; below it the base.
        Case(.a, 1_000_000, 254_180, in: .of2015), Case(.a, 842_000, 252_600, in: .of2015), Case(.a, 841_999, 252_600),
        Case(.i, 1_000_000, 171_820), Case(.u, 1_000_000, 87_430), Case(.u, 267_049, 80_100),
        Case(.u, 267_050, 80_101), Case(.e, 5_000_000, 57_600), Case(.o, 5_000_000, 35_400, in: .of2015),
        Case(.u, 500_000, 82_430, .outpatient),
        // The fourth month.
        Case(.a, 1_000_000, 140_100, fourth: true), Case(.i, 1_000_000, 93_000, fourth: true),
        Case(.u, 1_000_000, 44_400, fourth: true), Case(.e, 1_000_000, 44_400, fourth: true),
        Case(.o, 1_000_000, 24_600, .outpatient, fourth: true),
        // 70 and over: outpatients apart, but for 現役並み.
        Case(.active3, 900_000, 253_180, .outpatient), Case(.active2, 600_000, 167_820),
        Case(.active1, 300_000, 80_430),
        Case(.general, 900_000, 57_600), Case(.general, 900_000, 18_000, .outpatient),
        Case(.general1, 900_000, 57_600), Case(.general1, 900_000, 18_000, .outpatient),
        Case(.general2, 900_000, 57_600), Case(.general2, 900_000, 18_000, .outpatient),
        Case(.low2, 900_000, 24_600), Case(.low2, 900_000, 8_000, .outpatient),
        Case(.low1, 900_000, 15_000), Case(.low1, 900_000, 8_000, .outpatient),
        Case(.active2, 900_000, 93_000, .outpatient, fourth: true), Case(.active1, 900_000, 44_400, fourth: true),
        Case(.general, 900_000, 44_400, fourth: true), Case(.general, 900_000, 18_000, .outpatient, fourth: true),
        Case(.low2, 900_000, 24_600, fourth: true), Case(.low1, 900_000, 15_000, fourth: true),
        // The month of the 75th birthday.
        Case(.active1, 300_000, 41_715, turns75: true), Case(.active3, 421_000, 126_300, turns75: true),
        Case(.general, 300_000, 28_800, turns75: true), Case(.general, 300_000, 9_000, .outpatient, turns75: true),
        Case(.low2, 300_000, 4_000, .outpatient, turns75: true), Case(.low1, 300_000, 7_500, turns75: true),
        Case(.general, 300_000, 22_200, fourth: true, turns75: true),
        // Specified diseases.
        Case(.u, 400_000, 10_000, .outpatient, specified: 10_000), Case(.a, 400_000, 20_000, specified: 20_000),
        Case(.general2, 70_000, 5_000, .outpatient, turns75: true, specified: 10_000),
        Case(.low1, 70_000, 8_000, .outpatient, specified: 10_000),
        // 2026, provisional.
        Case(.a, 1_000_000, 271_290, in: .of2026), Case(.i, 1_000_000, 183_130, in: .of2026),
        Case(.u, 1_000_000, 92_940, in: .of2026), Case(.e, 1_000_000, 61_500, in: .of2026),
        Case(.o, 1_000_000, 36_900, in: .of2026),
        Case(.active1, 286_000, 85_800, in: .of2026), Case(.general, 900_000, 22_000, .outpatient, in: .of2026),
        Case(.low2, 900_000, 25_700, in: .of2026), Case(.low1, 900_000, 8_000, .outpatient, in: .of2026),
        Case(.u, 1_000_000, 44_400, in: .of2026, fourth: true),
    ])
    func `the limit follows class, care and month`(_ it: Case) throws {
        #expect(try it.limit().yen == it.yen)
    }

    @Test func `a provisional edition is marked, and what it does not name is carried on and said so`() throws {
        let known = try Case(.u, 1, 0, in: .of2026).limit()
        #expect(known.isProvisional)
        #expect(known.reasons.first?.provenance.mark == .provisional)
        #expect(!known.reasons.map(\.code).contains("limit.carriedOn"))
        let carried = try Case(.low1, 900_000, 0, in: .of2026).limit()
        #expect(carried.yen == 15_000)
        #expect(carried.reasons.map(\.code).contains("limit.carriedOn"))
        #expect(try !Case(.u, 1, 0, in: .of2018).limit().isProvisional)
    }

    @Test func `under 70 without a class there is no limit`() throws {
        let month = CostMonth(costYen: 900_000, tenths: 3, care: .inpatient, band: .under70, limitClass: nil)
        let limit = try HighCostLimit(of: month, in: .of2018)
        #expect(limit.yen == nil && limit.limitClass == nil)
        #expect(limit.reasons.map(\.code).contains("limit.noClass"))
    }

    @Test(arguments: [
        (AgeBand.from70, 3, LimitClass.active3), (.lateElderly, 3, .active3), (.from70, 2, .general),
        (.lateElderly, 2, .general2), (.from70, 1, .general), (.lateElderly, 1, .general1),
    ])
    func `at 70 and over the ratio decides where no class is known`(
        _ band: AgeBand, _ tenths: Int, _ assumed: LimitClass
    ) throws {
        let month = CostMonth(costYen: 900_000, tenths: tenths, care: .outpatient, band: band, limitClass: nil)
        let limit = try HighCostLimit(of: month, in: .of2018)
        #expect(limit.limitClass == assumed)
        #expect(limit.reasons.map(\.code).contains("limit.classAssumed"))
    }

    @Test func `a class of the other age is refused`() {
        let young = CostMonth(costYen: 1, tenths: 3, care: .inpatient, band: .under70, limitClass: .low1)
        #expect(throws: LimitProblem.classOfOtherAge(.low1)) { try HighCostLimit(of: young, in: .of2018) }
        let old = CostMonth(costYen: 1, tenths: 3, care: .inpatient, band: .lateElderly, limitClass: .u)
        #expect(throws: LimitProblem.classOfOtherAge(.u)) { try HighCostLimit(of: old, in: .of2018) }
    }

    @Test(arguments: LimitClass.allCases.filter(\.isFrom70))
    func `nothing is made up for 70 and over before 2018`(_ limitClass: LimitClass) {
        #expect(throws: LimitProblem.amountsUnknown(limitClass, .of2015)) {
            try Case(limitClass, 1, 0, in: .of2015).limit()
        }
    }
}
