import Basics
import Testing

@testable import ReceptionDesk

struct PersonRosterTests {
    private func files(second: String) -> [(name: String, text: String)] {
        [("one.txt", PersonFileTests.good), ("two.txt", second)]
    }

    @Test func `an id, a card and a chart that two files have are errors of the second`() throws {
        let insurers = try ShippedFiles.insurers()
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonRoster(files: files(second: PersonFileTests.good), insurers: insurers)
        }.errors
        #expect(
            errors.map(\.description) == [
                "two.txt:1:12: 'kunren-hanako' is also in one.txt",
                "two.txt:8:12: '7E57A0B10C010001' is also in one.txt",
                "two.txt:12:12: '00012' is also in one.txt",
            ])
    }

    @Test func `a phone may not have the serial of a card`() throws {
        let other = PersonFileTests.good.replacing("kunren-hanako", with: "aaa").replacing("chart=00012", with: "none")
            .replacing("serial=7E57A0B10C010001", with: "serial=7E57A0B10C010002")
        let phone = "\nphone kind=iphone serial=7E57A0B10C010001 certificate-until=birthday-48"
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonRoster(files: files(second: other + phone), insurers: try ShippedFiles.insurers())
        }.errors
        #expect(errors.map(\.description) == ["two.txt:16:7: '7E57A0B10C010001' is also in one.txt"])
    }

    @Test func `errors of several files come together`() throws {
        let bad = PersonFileTests.good.replacing("female", with: "woman")
        let insurers = try ShippedFiles.insurers()
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonRoster(files: [("one.txt", bad), ("two.txt", bad)], insurers: insurers)
        }.errors
        #expect(errors.map(\.file) == ["one.txt", "two.txt"])
    }

    @Test func `people come in the order of their arrival`() throws {
        let other = PersonFileTests.good.replacing("kunren-hanako", with: "aaa").replacing("09:05", with: "08:59")
            .replacing("chart=00012", with: "none").replacing("0C010001", with: "0C010002")
        let roster = try PersonRoster(files: files(second: other), insurers: try ShippedFiles.insurers())
        #expect(roster.sheets.map(\.id) == ["aaa", "kunren-hanako"])
        #expect(roster.people(on: Day("2026-11-24")!).map(\.arrival) == [8 * 3600 + 59 * 60, 9 * 3600 + 300])
        #expect(roster["nobody"] == nil)
    }
}
