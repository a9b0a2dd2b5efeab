import Basics
import Eligibility
import Testing

@testable import Insurers

/// Whether the city has the proportions of its tables: 50,000 people of one seed, with bounds that chance does not reach.
struct CityDistributionTests {
    private let city = Cities.of50000

    @Test func `family names by their shares`() {
        let counts = count(city.map { $0.lives[0].name.surname }, among: Array(Surnames.all.indices))
        #expect(ChiSquare.perDegree(counts: counts, weights: Surnames.shares.entries.map(\.weight)) < 2)
    }

    @Test func `wards by their residents`() {
        let counts = count(city.map { $0.lives[0].town.ward }, among: CityWard.shares.entries.map(\.value))
        #expect(ChiSquare.perDegree(counts: counts, weights: CityWard.shares.entries.map(\.weight)) < 3)
    }

    @Test func `ages of the members, four in ten of them 65 to 74`() {
        let ages = city.members.map { $0.birth.age(on: Cities.today) }
        let bands = CityAges.members.entries
        let counts = bands.map { band in ages.count(where: band.value.contains) }
        #expect(counts.reduce(0, +) == ages.count)
        #expect(ChiSquare.perDegree(counts: counts, weights: bands.map(\.weight)) < 2.5)
        let old = ages.count(where: (65...74).contains)
        #expect((395...425).contains(old * 1000 / ages.count))
    }

    @Test func `causes of leaving`() {
        let table = CityProportions.leaving.entries
        // One of a household, since families leave together.
        let left = city.compactMap { $0.lives.last?.leaving?.cause }
        let counts = count(left, among: table.map(\.value))
        #expect(counts.reduce(0, +) == left.count)
        #expect(ChiSquare.perDegree(counts: counts, weights: table.map(\.weight)) < 3)
        let all = count(city.lives.compactMap { $0.leaving?.cause }, among: table.map(\.value))
        for (count, entry) in zip(all, table) {
            #expect(abs(count * 1000 / all.reduce(0, +) - entry.weight) <= 15)
        }
    }

    @Test func `people leave evenly over the ten years`() {
        let days = city.compactMap { $0.lives.last?.leaving?.lost }
        let years = count(days.map { (Cities.today - $0) * 10 / 3653 }, among: Array(0..<10))
        #expect(ChiSquare.perDegree(counts: years, weights: years.map { _ in 1 }) < 3)
    }

    @Test func `forty-four in a thousand bear a character beyond JIS levels 1 and 2`() {
        let lives = city.lives
        let bearing = lives.count(where: \.name.hasVariant)
        #expect((40...48).contains(bearing * 1000 / lives.count))
        for life in lives where life.name.hasVariant { #expect(life.name.text != life.name.family.text) }
    }

    @Test func `households of members have the source's size, more than half of them one person`() {
        let sizes = city.map { $0.lives.count(where: \.isCurrent) }.filter { $0 > 0 }
        #expect((147...149).contains(sizes.reduce(0, +) * 100 / sizes.count))
        // One each and the others by lot: 1 + a Poisson number with mean 0.484, in ten thousands.
        let counts = [1, 2, 3].map { size in sizes.count { $0 == size } } + [sizes.count { $0 > 3 }]
        #expect(ChiSquare.perDegree(counts: counts, weights: [6_161, 2_984, 722, 133]) < 3)
        #expect(sizes.max() ?? 0 <= 9)
    }

    @Test func `children live with grown-ups`() {
        for household in city where household.isCurrent {
            #expect(household.lives[0].birth.age(on: Cities.today) >= CityAges.adult)
        }
    }

    @Test func `limit classes, certificates, cards and drugs in the numbers planned`() {
        let lives = city.lives
        let grants = lives.reduce(0) { $0 + $1.grants.count } * 1000 / lives.count
        #expect((235...285).contains(grants))
        let diseases = lives.count { $0.disease != nil } * 100_000 / lives.count
        #expect((500...710).contains(diseases))
        let members = city.members
        let linked = members.count { $0.certificate?.linked == true } * 1000 / members.count
        #expect((580...620).contains(linked))
        let lines = members.reduce(0) { $0 + $1.prescriptions.count } * 10 / members.count
        #expect((105...135).contains(lines))
    }

    private func count<Value: Equatable>(_ values: [Value], among kinds: [Value]) -> [Int] {
        kinds.map { kind in values.count { $0 == kind } }
    }
}
