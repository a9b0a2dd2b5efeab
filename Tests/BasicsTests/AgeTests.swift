import Testing

@testable import Basics

struct AgeTests {
    @Test(arguments: [
        ("1954-11-25", "2026-11-24", 71), ("1954-11-24", "2026-11-24", 72), ("2026-11-24", "2026-11-24", 0),
        ("2024-02-29", "2025-02-28", 0), ("2024-02-29", "2025-03-01", 1), ("2024-02-29", "2028-02-29", 4),
    ])
    func `age is counted by birthdays`(birth: String, today: String, age: Int) throws {
        #expect(try #require(Day(birth)).age(on: try #require(Day(today))) == age)
    }

    @Test func `a birthday of 29 February falls on the 28th in common years`() throws {
        let birth = try #require(Day("1952-02-29"))
        #expect(birth.birthday(turning: 75).description == "2027-02-28")
        #expect(birth.birthday(turning: 76).description == "2028-02-29")
    }
}
