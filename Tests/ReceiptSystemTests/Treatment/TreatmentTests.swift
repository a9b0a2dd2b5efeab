import Basics
import ReceiptSystem
import Testing

@Suite struct TreatmentTests {
    @Test func `codes have nine digits and stand once`() {
        let codes = ServiceTable.all.map(\.code) + DrugTable.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.utf8.count == 9 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        #expect(DrugTable.all.allSatisfy { $0.code.hasPrefix("6") && $0.price > 0 })
    }

    @Test(arguments: [
        ("2024-05-31", ServiceTable.firstVisit, 288), ("2024-06-01", ServiceTable.firstVisit, 291),
        ("2024-05-31", ServiceTable.laterVisit, 73), ("2024-06-01", ServiceTable.laterVisit, 75),
        ("2024-05-31", ServiceTable.prescription, 68), ("2024-06-01", ServiceTable.prescription, 60),
        ("2019-04-01", ServiceTable.firstVisit, 288),
    ])
    func `points are those of the day`(day: String, code: String, points: Int) throws {
        #expect(try #require(ServiceTable.service(code)).points(on: #require(Day(day))) == points)
    }

    /// Up to 15 yen one point, then one for every 10 yen begun.
    @Test(arguments: [
        (0, 1), (1500, 1), (1501, 2), (2500, 2), (2501, 3), (15_000, 15), (15_500, 15), (15_501, 16),
    ])
    func `drug points round as the fee table does`(hundredths: Int, points: Int) {
        #expect(DrugPoints.points(hundredths: hundredths) == points)
    }

    @Test func `drugs taken together for as long count as one, each for external use apart`() throws {
        let treatment = Treatment(
            services: [RenderedService(ServiceTable.prescribing), RenderedService(ServiceTable.laterVisit)],
            drugs: [
                GivenDrug("612170710", amount: 1, count: 28, usage: "１日１回朝食後"),
                GivenDrug("610443014", amount: 1, count: 28, usage: "１日１回朝食後"),
                GivenDrug("621974701", amount: 2, count: 28, usage: "１日２回朝夕食後"),
                GivenDrug("620007813", amount: 7, count: 1, usage: "１日１回患部に貼付"),
                GivenDrug("620009048", amount: 25, count: 1, usage: "１日２回塗布"),
                GivenDrug("620098801", amount: 1, count: 5, usage: "疼痛時"),
            ])
        let lines = treatment.lines(on: Day("2024-06-01")!)
        #expect(lines.map(\.section.rawValue) == ["12", "21", "21", "22", "23", "23", "25"])
        // 15 + 34 = 49 yen: 5 points for 28 days; 20.20 yen: 2; 10.10: 1; 119.70: 12; 462.50: 46.
        #expect(lines.map(\.points) == [75, 5, 2, 1, 12, 46, 42])
        #expect(lines.map(\.count) == [1, 28, 28, 5, 1, 1, 1])
        #expect(treatment.points(on: Day("2024-06-01")!) == 75 + 140 + 56 + 5 + 12 + 46 + 42)
        #expect(treatment.costYen(on: Day("2024-06-01")!) == 3760)
    }
}
