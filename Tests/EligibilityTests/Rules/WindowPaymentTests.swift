import Basics
import Testing

@testable import Eligibility

struct WindowPaymentTests {
    private func payment(
        _ limitClass: LimitClass?, cost: Int, tenths: Int = 3, care: Care = .inpatient, band: AgeBand = .under70,
        turns75: Bool = false, specified: Int? = nil, cash: CashRounding = .exact,
        measure: Dated<ConsiderateMeasure?>? = nil
    ) throws -> WindowPayment {
        let month = CostMonth(
            costYen: cost, tenths: tenths, care: care, band: band, limitClass: limitClass, turns75: turns75,
            specifiedYen: specified)
        return WindowPayment(
            of: month, limit: try HighCostLimit(of: month, in: .of2018, measure: measure), cash: cash)
    }

    @Test(arguments: [
        (12_340, 3, 3_700), (12_350, 3, 3_710), (12_313, 3, 3_690), (12_315, 3, 3_700), (0, 3, 0),
        (14, 1, 0), (45, 1, 10), (1_110, 2, 220), (1_120, 2, 220), (1_125, 2, 230),
    ])
    func `the share is rounded half-up to 10 yen`(_ cost: Int, _ tenths: Int, _ yen: Int) throws {
        #expect(WindowPayment.share(costYen: cost, tenths: tenths) == yen)
    }

    @Test func `a share that reaches the limit is paid, one beyond it is not`() throws {
        let reached = try payment(.u, cost: 267_000)
        #expect(reached.yen == 80_100 && !reached.limitApplied)
        let exceeded = try payment(.u, cost: 267_040)
        #expect(exceeded.shareYen == 80_110 && exceeded.yen == 80_100 && exceeded.limitApplied)
    }

    @Test func `the limit is paid to the yen, or to 10 yen where the policy says so`() throws {
        #expect(try payment(.u, cost: 345_678).yen == 80_887)
        #expect(try payment(.u, cost: 345_678, cash: .tenYen).yen == 80_890)
        let rounded = try payment(.u, cost: 345_678, cash: .tenYen).reasons.last
        #expect(rounded?.provenance.mark == .assumed)
    }

    @Test func `without a limit the share is paid`() throws {
        let free = try payment(nil, cost: 3_000_000)
        #expect(free.yen == 900_000 && !free.limitApplied && free.limit.yen == nil)
    }

    @Test(arguments: [
        (20_000, false, 4_000), (30_000, false, 6_000), (30_010, false, 6_000), (30_020, false, 6_000),
        (30_030, false, 6_003),
        (80_000, false, 11_000), (130_000, false, 16_000), (150_000, false, 18_000), (200_000, false, 18_000),
        (40_000, true, 7_000), (50_000, true, 8_000), (60_000, true, 9_000), (100_000, true, 9_000),
    ])
    func `the considerate measure caps what outpatients of class general II pay`(
        _ cost: Int, _ turns75: Bool, _ yen: Int
    ) throws {
        let measure = ConsiderateMeasure.table[0]
        let paid = try payment(
            .general2, cost: cost, tenths: 2, care: .outpatient, band: .lateElderly, turns75: turns75, measure: measure)
        #expect(paid.yen == yen)
    }

    @Test
    func
        `the considerate measure is for 75 and over, general II, outpatients at 20 per cent, without specified disease`()
        throws
    {
        let measure = ConsiderateMeasure.table[0]
        func paid(
            _ limitClass: LimitClass = .general2, tenths: Int = 2, care: Care = .outpatient,
            band: AgeBand = .lateElderly,
            specified: Int? = nil
        ) throws -> Int {
            try payment(
                limitClass, cost: 80_000, tenths: tenths, care: care, band: band, specified: specified, measure: measure
            ).yen
        }
        #expect(try paid() == 11_000)
        #expect(try paid(.general1) == 16_000)
        #expect(try paid(tenths: 1) == 8_000)
        #expect(try paid(care: .inpatient) == 16_000)
        #expect(try paid(band: .from70) == 16_000)
        #expect(try paid(specified: 20_000) == 16_000)
    }

    @Test(arguments: [
        ("2022-09-30", false), ("2022-10-01", true), ("2025-09-30", true), ("2025-10-01", false),
    ])
    func `the considerate measure lasts three years`(_ on: String, _ isInForce: Bool) {
        #expect((ConsiderateMeasure.table.inForce(on: day(on))?.value != nil) == isInForce)
        #expect(ConsiderateMeasure.days.contains(day(on)) == isInForce)
    }
}
