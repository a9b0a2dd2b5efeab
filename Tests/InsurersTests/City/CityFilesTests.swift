import Basics
import Eligibility
import GRDB
import Testing

@testable import Insurers

/// A city written at once is the city that its events would have made.
struct CityFilesTests {
    private let day = Day("2026-11-24")!

    private func city(_ people: Int, seed: UInt64 = 1) throws -> CityFiles {
        try CityFiles(
            people: people, current: people * 19 / 81, seed: seed, day: day, names: TestSystems.names,
            key: Array(repeating: 7, count: 32))
    }

    private func written(_ city: CityFiles) throws -> (systems: InsurerSystems, test: TestSystems) {
        let connections = try InsurerConnections(
            municipal: DatabaseQueue(), employers: DatabaseQueue(), prefecture: DatabaseQueue(),
            federation: DatabaseQueue(), entrusted: DatabaseQueue(), intermediate: DatabaseQueue(),
            network: DatabaseQueue())
        let register = try DatabaseQueue()
        try city.prepare(connections)
        _ = try city.writeCentre(register, connections) { _ in }
        try city.writeOffices(connections) { _ in }
        let test = try TestSystems(connections, centre: register)
        return (test.systems, test)
    }

    @Test func `two thousand people in bulk and through the feed leave the same behind, file by file`() throws {
        let city = try city(2_000)
        let fed = try TestSystems()
        let later = try fed.systems.live(city.events, until: day)
        #expect(later.isEmpty)
        let bulk = try written(city).systems.digest().files
        let feed = try fed.systems.digest().files
        for file in feed.keys.sorted() { #expect(bulk[file] == feed[file], "\(file)") }
    }

    @Test func `the counts are those asked for`() throws {
        let count = try written(city(8_100)).systems.count(insurer: insurer("409995"), residentsBelow: 900_000_000)
        #expect(count.personsKept == 8_100)
        #expect(count.currentlyInsured == 1_900)
        #expect(count.households == 1_280)
        #expect(count.registered == 8_100)
        #expect(count.left.values.reduce(0, +) + count.movedInside + count.currentlyInsured == 8_100)
        #expect(count.waiting == 0)
        #expect(count.origin == CityOrigin(people: 8_100, current: 1_900, seed: "1", day: day))
    }

    @Test func `the same seed gives the same digest, and another seed another`() throws {
        let first = try written(city(500)).systems.digest()
        #expect(try written(city(500)).systems.digest() == first)
        #expect(try written(city(500, seed: 2)).systems.digest() != first)
    }

    @Test func `none of its My Numbers is beyond the registration compartment`() throws {
        let test = try written(city(500)).test
        let numbers = (1...500).map { MyNumber(serial: $0).digits }
        for database in [test.connections.intermediate, test.connections.network, test.centreDatabase] {
            let text = try database.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'").map { table in
                    try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map(\.description).joined()
                }.joined()
            }
            #expect(numbers.filter { text.contains($0) }.isEmpty)
        }
    }

    @Test func `life goes on in a city that was made at once`() throws {
        let (systems, test) = try written(city(500))
        let plan = try city(500).plan
        let member = try #require(CityGenerator(plan).lazy.flatMap(\.lives).first { $0.isCurrent })
        let spell = try #require(member.spells.last)
        try systems.enter([
            InsurerEvent(noted: day, .left(resident: member.id, lost: day - 3, .movedOut))
        ])
        for night in 1...2 { _ = try systems.passNight(into: day + night) }
        let answer = try test.answer(
            insurer("409995"), spell.number, spell.branchNumber?.digits, member.birth, on: "2026-11-26")
        #expect(answer.validity == .invalid)
        #expect(answer.coverage.value?.lost == day - 3)
    }
}
