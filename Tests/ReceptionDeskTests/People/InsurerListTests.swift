import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

struct InsurerListTests {
    @Test func `a number finds its insurer however it is written`() throws {
        let list = try InsurerList("409995  架空市国民健康保険\n39409990  架空県広域連合", file: "i")
        #expect(list[try InsurerNumber("００４０９９９５")]?.name == "架空市国民健康保険")
        #expect(list[try InsurerNumber("39409990")]?.scheme == .lateElderly)
        #expect(list[try InsurerNumber("409987")] == nil)
    }

    @Test func `wrong digits, doubles, payers and missing names are errors of their lines`() throws {
        let text = "409996 甲\n409995 乙\n409995 丙\n12409991 丁\n409987"
        let errors = try #require(throws: TextFileErrors.self) { try InsurerList(text, file: "i") }.errors
        #expect(errors.map(\.line) == [1, 3, 4, 5])
    }

    @Test func `the shipped insurers are fictional and cover every scheme but the associations`() throws {
        let insurers = try ShippedFiles.insurers().insurers
        #expect(insurers.allSatisfy { ["998", "999"].contains($0.number.digits.suffix(4).prefix(3)) })
        #expect(insurers.allSatisfy { $0.name.hasPrefix("架空") || $0.name.hasPrefix("全国架空") })
        #expect(Set(insurers.map(\.scheme)) == [.nhi, .employees, .mutualAid, .lateElderly])
    }
}
