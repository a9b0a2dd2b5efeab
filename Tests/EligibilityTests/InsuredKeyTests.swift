import Basics
import Testing

@testable import Eligibility

@Suite struct InsuredKeyTests {
    @Test(arguments: [
        ("北九　０１－２", "北九01-2"), ("12‐34", "12-34"), ("12ー34", "12-34"), ("12−34", "12-34"),
        ("0012", "0012"), ("ｷﾀ", "キタ"), ("ｷﾞﾊﾟ", "ギパ"), ("ＡＢ１", "AB1"), (" 1 2 ", "12"),
    ])
    func formsThatMeanTheSameBecomeOne(_ typed: String, _ form: String) {
        #expect(KeyForm.of(typed) == form)
    }

    @Test func leadingZerosMakeAnotherNumber() {
        #expect(KeyForm.of("0012") != KeyForm.of("12"))
    }

    @Test func aBranchHasTwoDigits() throws {
        #expect(try BranchNumber("０２").digits == "02")
        #expect(throws: NumberProblem.wrongLength(.branch, found: 1, allowed: [2])) { try BranchNumber("2") }
        #expect(throws: NumberProblem.notDigits(.branch, found: "2x")) { try BranchNumber("2x") }
    }

    @Test func aBlankBranchIsNone() throws {
        let key = try InsuredKey(
            insurer: "409995", symbol: "", number: "1234567", branch: " ", birth: day("1980-01-15"))
        #expect(key.branch == nil)
    }

    @Test func seventyFiveAndOverHaveNeitherSymbolNorBranch() throws {
        let key = try InsuredKey(
            insurer: "39409990", symbol: "北九", number: "00123456", branch: "01", birth: day("1945-01-15"))
        #expect(key.branch == nil)
        #expect(key.symbol.isEmpty)
    }

    @Test func theNumberMustBeThere() {
        #expect(throws: NumberProblem.missing(.number)) {
            try InsuredKey(insurer: "409995", symbol: "", number: "　", branch: nil, birth: day("1980-01-15"))
        }
    }
}
