import Basics
import Testing

@testable import Insurers

struct CityTotalsTests {
    @Test(arguments: [
        (2_000, 469), (10_000, 2_346), (999, 998), (40, 9), (300, 2), (256, 256), (5, 0), (1, 1), (700, 1),
    ])
    func `people, members and households come out as planned`(people: Int, current: Int) {
        let plan = Cities.plan(people: people, current: current)
        let city = Array(CityGenerator(plan))
        #expect(city.lives.map(\.id) == Array(1...people))
        #expect(city.members.count == current)
        #expect(city.count(where: \.isCurrent) == plan.households)
    }

    @Test func `the source's figures give the source's households`() {
        #expect(Cities.plan(people: 810_000, current: 190_000).households == 128_000)
    }

    @Test func `the blocks of a large city add up`() {
        let plan = Cities.plan(people: 810_000, current: 190_000)
        let quotas = (0..<plan.blocks).map(plan.quota)
        #expect(quotas.map(\.current).reduce(0, +) == 190_000)
        #expect(quotas.map(\.households).reduce(0, +) == 128_000)
        #expect(quotas.map { $0.current + $0.former }.reduce(0, +) == 810_000)
        #expect(quotas.allSatisfy { $0.households <= $0.current })
        var next = 1
        for quota in quotas {
            #expect(quota.firstId == next)
            next += quota.current + quota.former
        }
    }

    @Test func `the same plan gives the same content, another seed other content`() {
        let digest = Cities.digest(Cities.of2000)
        #expect(Cities.digest(Cities.make(people: 2_000, current: 469)) == digest)
        #expect(Cities.digest(Cities.make(people: 2_000, current: 469, seed: 8)) != digest)
    }

    @Test func `blocks can be made in any order`() {
        let generator = CityGenerator(Cities.plan(people: 2_000, current: 469))
        let backwards = (0..<generator.plan.blocks).reversed().map(generator.households)
        #expect(Array(backwards.reversed().joined()) == Cities.of2000)
        #expect(Cities.digest(Array(backwards.joined())) == Cities.digest(Cities.of2000))
    }

    @Test func `the digest sees every change`() {
        var lives = Cities.of2000.lives
        lives[3].spells[0] = lives[4].spells[0]
        var digest = CityDigest()
        for life in lives { digest.add(life) }
        #expect(lives != Cities.of2000.lives)
        #expect(digest != Cities.digest(Cities.of2000))
    }

    @Test func `impossible plans are refused`() {
        #expect(throws: CityPlanProblem.people(0)) { try CityPlan(people: 0, current: 0, today: Cities.today) }
        #expect(throws: CityPlanProblem.current(11, people: 10)) {
            try CityPlan(people: 10, current: 11, today: Cities.today)
        }
    }
}
