import Testing

@testable import Eligibility

@Suite struct InstitutionCodeTests {
    @Test(arguments: ["4016411466", "4017699036", "4017999014", "4016699029", "４０１７９９９０１４"])
    func codesCheckedOverNineDigitsAreTaken(_ code: String) throws {
        #expect(try InstitutionCode(code).digits.count == 10)
    }

    @Test func inTokyoAndItsNeighboursTheCheckDigitLeavesPrefectureAndTableOut() throws {
        // The six digits 019999 give 2; with 13 and 1 before them the nine would give 5.
        #expect(try InstitutionCode("1310199992").digits == "1310199992")
        #expect(throws: NumberProblem.wrongCheckDigit(.institution, found: 5, expected: 2)) {
            try InstitutionCode("1310199995")
        }
    }

    @Test func theErrorNamesWhatIsWrong() {
        #expect(throws: NumberProblem.wrongCheckDigit(.institution, found: 5, expected: 4)) {
            try InstitutionCode("4017999015")
        }
        #expect(throws: NumberProblem.wrongLength(.institution, found: 7, allowed: [10])) {
            try InstitutionCode("7999014")
        }
    }

    @Test func `the parts stand in their places, whether the check digit holds or not`() throws {
        let parts = try InstitutionCodeParts("4017699036")
        #expect(parts.prefecture == "40" && parts.table == "1" && parts.code7 == "7699036")
        #expect(parts.feeTable == .medical && parts.checkDigitProblem == nil)
        let wrong = try InstitutionCodeParts("4037699037")
        #expect(wrong.feeTable == .dental && wrong.code7 == "7699037" && wrong.checkDigitProblem != nil)
        #expect(try InstitutionCodeParts("4027699036").feeTable == nil)
    }
}
