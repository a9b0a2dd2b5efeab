import Testing

@testable import Eligibility

@Suite struct InsurerNumberTests {
    @Test(arguments: ["01120013", "01230010", "39400015", "409995", "409987", "06409999", "31409998", "12409991"])
    func numbersWithTheRightCheckDigitAreTaken(_ number: String) throws {
        #expect(try InsurerNumber(number).digits == number)
    }

    @Test(arguments: ["  409995", "409995  ", "00409995", "４０９９９５", "　　４０９９９５"])
    func paddingAndWidthMeanNothing(_ typed: String) throws {
        #expect(try InsurerNumber(typed) == InsurerNumber("409995"))
    }

    @Test(arguments: [
        ("01400018", NumberProblem.wrongCheckDigit(.insurer, found: 8, expected: 9)),
        ("400011", .wrongCheckDigit(.insurer, found: 1, expected: 0)),
        ("40999", .wrongLength(.insurer, found: 5, allowed: [6, 8])),
        ("4099950", .wrongLength(.insurer, found: 7, allowed: [6, 8])),
        ("40999X", .notDigits(.insurer, found: "40999X")),
        (" ", .missing(.insurer)),
    ])
    func theErrorNamesWhatIsWrong(_ typed: String, _ problem: NumberProblem) {
        #expect(throws: problem) { try InsurerNumber(typed) }
        #expect(problem.text.ja.contains("保険者番号"))
        #expect(problem.text.en.contains("insurer number"))
    }

    @Test(arguments: [
        ("409995", Scheme.nhi), ("403006", .nhiAssociation), ("06409999", .employees), ("01120013", .employees),
        ("31409998", .mutualAid), ("34409995", .mutualAid), ("39409990", .lateElderly),
    ])
    func theSchemeIsToldFromTheNumber(_ number: String, _ scheme: Scheme) throws {
        #expect(try InsurerNumber(number).scheme == scheme)
    }

    @Test func aPublicExpensePayerIsWellFormedButNoInsurer() throws {
        #expect(try InsurerNumber("12409991").scheme == nil)
        #expect(throws: NumberProblem.notAnInsurer("12409991")) {
            try coverage("12409991", "1", branch: nil, acquired: "2020-01-01")
        }
    }

    @Test func prefectureAndLawAreReadFromTheirPlaces() throws {
        #expect(try InsurerNumber("409995").prefecture == "40")
        #expect(try InsurerNumber("409995").law == nil)
        #expect(try InsurerNumber("01120013").prefecture == "12")
        #expect(try InsurerNumber("01120013").law == "01")
    }
}
