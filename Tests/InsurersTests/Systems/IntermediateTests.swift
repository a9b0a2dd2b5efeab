import Basics
import Eligibility
import GRDB
import Testing

@testable import Insurers

struct IntermediateTests {
    private let test: TestSystems
    private let birth = day("1980-01-15")

    init() throws { test = try TestSystems() }

    @Test(arguments: [
        ("髙橋　花", "●橋　花"), ("山﨑　太郎", "山●　太郎"), ("𠮷田　一", "●田　一"), ("吉田　高崎", "吉田　高崎"), ("辻\u{E0100}　葵", "辻　葵"),
    ])
    func `characters beyond levels 1 and 2 become black circles, and the kana stays`(_ name: String, _ carried: String)
        throws
    {
        try test.enter("2026-11-20", .joined(resident(1, name: name), entry(from: "2026-11-20")))
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        let person = try test.answer(city, "1234567", "01", birth, on: "2026-11-22").coverage.value?.person
        #expect(person?.name == carried)
        #expect(person?.kana == "クンレン　コウ")
    }

    @Test func `somebody whom the residents' register has otherwise is held back until corrected`() throws {
        try test.enter("2026-11-20", .joined(resident(1), entry(from: "2026-11-20")))
        try test.enter("2026-11-20", .registerMatch(resident: 1, matches: false))
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-22").validity == .notFound)
        #expect(try test.systems.follow(1)?.withheld == 1)
        try test.enter("2026-11-25", .registerMatch(resident: 1, matches: true))
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-25").validity == .valid)
        #expect(try test.systems.follow(1)?.withheld == 0)
    }

    @Test func `what was passed on before is closed to view until corrected, and then open as it was`() throws {
        try test.enter("2026-11-20", .joined(resident(1), entry(from: "2026-11-20")))
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-22").validity == .valid)
        try test.enter("2026-11-24", .registerMatch(resident: 1, matches: false))
        let closed = try test.answer(city, "1234567", "01", birth, on: "2026-11-24")
        #expect(closed.validity == .notFound)
        #expect(closed.reasons.map(\.code).contains("coverage.closed"))
        try test.enter("2026-11-26", .registerMatch(resident: 1, matches: true))
        #expect(try test.answer(city, "1234567", "01", birth, on: "2026-11-26").validity == .valid)
    }

    @Test func `who did not match before May 2024 is closed from the day of the rule on`() throws {
        try test.enter("2024-04-01", .joined(resident(1), entry(from: "2024-04-01")))
        try test.enter("2024-04-01", .registerMatch(resident: 1, matches: false))
        try test.nights(from: "2024-04-02", to: "2024-04-30")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2024-04-30").validity == .valid)
        try test.nights(from: "2024-05-01", to: "2024-05-01")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2024-05-01").validity == .notFound)
    }

    @Test func `nights passed over in a history close them too`() throws {
        let later = [
            InsurerEvent(noted: day("2024-04-01"), .joined(resident(1), entry(from: "2024-04-01"))),
            InsurerEvent(noted: day("2024-04-02"), .registerMatch(resident: 1, matches: false)),
            InsurerEvent(noted: day("2024-06-03"), .joined(resident(2), entry("7654321", from: "2024-06-03"))),
        ]
        _ = try test.systems.live(later, until: day("2024-06-10"))
        #expect(try test.answer(city, "1234567", "01", birth, on: "2024-04-30").validity == .valid)
        #expect(try test.answer(city, "1234567", "01", birth, on: "2024-05-01").validity == .notFound)
        #expect(try test.answer(city, "7654321", "01", birth, on: "2024-06-10").validity == .valid)
    }

    @Test func `before May 2024 they were passed on all the same`() throws {
        try test.enter("2024-03-20", .joined(resident(1), entry(from: "2024-03-20")))
        try test.enter("2024-03-20", .registerMatch(resident: 1, matches: false))
        try test.nights(from: "2024-03-21", to: "2024-03-22")
        #expect(try test.answer(city, "1234567", "01", birth, on: "2024-03-22").validity == .valid)
    }

    @Test func `no system but the municipality's, the employers' and the entrusted ones holds a My Number`() throws {
        try test.enter("2026-11-20", .joined(resident(1), entry(from: "2026-11-20")))
        try test.enter("2026-11-20", .hired(resident(2), employment(from: "2026-11-20")))
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        let numbers = [1, 2].map { MyNumber(serial: $0).digits }
        let connections = test.connections
        let without: [any DatabaseWriter] = [connections.intermediate, connections.network, test.centreDatabase]
        for number in numbers {
            for database in without { #expect(try dump(database).contains(number) == false) }
            #expect(try dump(connections.municipal).contains(number))
            #expect(try dump(connections.entrusted).contains(number))
        }
        // The key of the codes is in the registration compartment's file, and nowhere else.
        let key = String(repeating: "07", count: 32)
        #expect(try dump(connections.entrusted).contains(key))
        for database in without + [connections.municipal, connections.prefecture, connections.federation] {
            #expect(try dump(database).contains(key) == false)
        }
    }

    @Test func `the codes are the same whenever they are made, and say nothing to somebody with another key`() {
        let number = MyNumber(serial: 1)
        let maker = CodeMaker(secret: Array(repeating: 7, count: 32))
        #expect(maker.codes(of: number) == maker.codes(of: number))
        #expect(maker.codes(of: number) != maker.codes(of: MyNumber(serial: 2)))
        #expect(maker.codes(of: number) != CodeMaker(secret: Array(repeating: 8, count: 32)).codes(of: number))
        #expect(maker.codes(of: number).own.count == 14)
        #expect(maker.codes(of: number).link.count == 13)
    }

    @Test func `two organisations ask about one person by two codes, and every question is on record`() throws {
        try test.enter("2026-11-20", .joined(resident(1), entry(from: "2026-11-20")))
        try test.nights(from: "2026-11-21", to: "2026-11-22")
        let tax = try test.systems.networkCode(of: 1, for: "tax")
        let pension = try test.systems.networkCode(of: 1, for: "pension")
        #expect(tax != pension)
        let today = day("2026-11-24")
        #expect(
            try test.systems.askNetwork("tax", code: tax, for: today, on: today)
                == [NetworkItem(insurer: "409995", acquired: day("2026-11-20"))])
        #expect(try test.systems.askNetwork("tax", code: pension, for: today, on: today).isEmpty)
        #expect(try test.systems.provisions().map(\.given) == [1, 0])
    }

    /// Every value of every table, as text.
    private func dump(_ database: any DatabaseWriter) throws -> String {
        try database.read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'").map { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map(\.description).joined(separator: "\n")
            }.joined(separator: "\n")
        }
    }
}
