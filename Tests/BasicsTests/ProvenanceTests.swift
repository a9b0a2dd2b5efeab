import Testing

@testable import Basics

struct ProvenanceTests {
    let start = Day(year: 2022, month: 10, day: 1)!
    let change = Day(year: 2024, month: 12, day: 2)!

    private var table: [Dated<String>] {
        [
            Dated(from: start, "first", Provenance(.found, "law")),
            Dated(from: change, "second", Provenance(.provisional, "notice")),
        ]
    }

    @Test func `an entry holds from its day until the next one begins`() {
        #expect(table.inForce(on: start)?.value == "first")
        #expect(table.inForce(on: change - 1)?.value == "first")
        #expect(table.inForce(on: change)?.value == "second")
        #expect(table.inForce(on: Day.endless)?.provenance == Provenance(.provisional, "notice"))
    }

    @Test func `before its first day a table says nothing`() {
        #expect(table.inForce(on: start - 1) == nil)
        #expect([Dated<Int>]().inForce(on: start) == nil)
    }
}
