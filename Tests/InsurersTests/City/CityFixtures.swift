import Basics

@testable import Insurers

/// Cities that several tests look at; each is made once.
enum Cities {
    static let today = Day("2026-11-24")!

    static let of2000 = make(people: 2_000, current: 469)
    static let of10000 = make(people: 10_000, current: 2_346)
    static let of50000 = make(people: 50_000, current: 11_728)

    static func make(people: Int, current: Int, seed: UInt64 = 7, today: Day = today) -> [CityHousehold] {
        Array(CityGenerator(plan(people: people, current: current, seed: seed, today: today)))
    }

    static func plan(people: Int, current: Int, seed: UInt64 = 7, today: Day = today) -> CityPlan {
        do {
            return try CityPlan(people: people, current: current, seed: seed, today: today)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    static func digest(_ households: [CityHousehold]) -> CityDigest {
        var digest = CityDigest()
        for life in households.flatMap(\.lives) { digest.add(life) }
        return digest
    }
}

extension [CityHousehold] {
    var lives: [Life] { flatMap(\.lives) }
    var members: [Life] { lives.filter(\.isCurrent) }
}
