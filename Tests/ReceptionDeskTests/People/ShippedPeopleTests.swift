import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

/// That what the shipped people state of themselves is true on whatever day they are played.
struct ShippedPeopleTests {
    let roster: PersonRoster

    init() throws { roster = try ShippedFiles.roster() }

    /// What their titles state: age, scheme, burden ratio in tenths, what a check by the number held would answer.
    struct Stated {
        let id: String
        let age: Int
        let scheme: Scheme
        let share: Int
        var held: Validity? = .valid
    }

    static let stated = [
        Stated(id: "kunren-hanako", age: 45, scheme: .nhi, share: 3),
        Stated(id: "mihon-taro", age: 41, scheme: .employees, share: 3),
        Stated(id: "mihon-sakura", age: 10, scheme: .employees, share: 3),
        Stated(id: "kakuu-ichiro", age: 72, scheme: .nhi, share: 2),
        Stated(id: "kakuu-kazuko", age: 71, scheme: .nhi, share: 3),
        Stated(id: "reidai-fumi", age: 80, scheme: .lateElderly, share: 1),
        Stated(id: "enshu-haruto", age: 4, scheme: .nhi, share: 2),
        Stated(id: "shiko-aoi", age: 9, scheme: .nhi, share: 3),
        Stated(id: "shiko-ren", age: 9, scheme: .nhi, share: 3),
        Stated(id: "reidai-takako", age: 57, scheme: .employees, share: 3),
        Stated(id: "kunren-jiro", age: 29, scheme: .mutualAid, share: 3, held: nil),
        Stated(id: "enshu-keiko", age: 52, scheme: .nhi, share: 3),
        Stated(id: "enshu-hiroshi", age: 61, scheme: .employees, share: 3),
        Stated(id: "kakuu-minoru", age: 36, scheme: .nhi, share: 3, held: .invalidNewer),
        Stated(id: "shiko-kenta", age: 26, scheme: .employees, share: 3, held: .invalidNewer),
        Stated(id: "shiko-naomi", age: 33, scheme: .employees, share: 3),
        Stated(id: "reidai-goro", age: 48, scheme: .mutualAid, share: 3, held: .invalid),
        Stated(id: "enshu-tomie", age: 88, scheme: .lateElderly, share: 1),
        Stated(id: "kunren-yuki", age: 24, scheme: .nhi, share: 3),
        Stated(id: "mihon-mamoru", age: 50, scheme: .mutualAid, share: 3),
        Stated(id: "kunren-midori", age: 39, scheme: .employees, share: 3),
        Stated(id: "mihon-shizue", age: 74, scheme: .employees, share: 2),
        Stated(id: "mihon-tsuneo", age: 66, scheme: .nhi, share: 3),
        Stated(id: "reidai-mei", age: 31, scheme: .employees, share: 3),
        Stated(id: "kakuu-sota", age: 22, scheme: .nhi, share: 3),
        Stated(id: "enshu-akira", age: 43, scheme: .employees, share: 3),
        Stated(id: "mihon-himari", age: 0, scheme: .employees, share: 2),
        Stated(id: "kunren-yota", age: 7, scheme: .nhi, share: 3),
        Stated(id: "shiko-yasuo", age: 58, scheme: .mutualAid, share: 3),
    ]

    @Test(arguments: ShippedFiles.days)
    func `age, scheme, burden ratio and validity are as stated`(today: Day) throws {
        for stated in Self.stated {
            let person = try #require(roster[stated.id]).person(on: today)
            #expect(person.birth.age(on: today) == stated.age, "\(stated.id)")
            let coverage = try #require(person.coverage(registeredBy: today))
            #expect(coverage.scheme == stated.scheme, "\(stated.id)")
            #expect(share(of: person, coverage, on: today) == stated.share, "\(stated.id)")
            #expect(person.held.map { validity(ofHeld: $0, person, on: today) } == stated.held, "\(stated.id)")
        }
        let masao = try #require(roster["reidai-masao"]).person(on: today)
        #expect(masao.birth.age(on: today) == 83)
        #expect(share(of: masao, masao.coverages[0], on: today) == (today < Day("2022-10-01")! ? 1 : 2))
        // Nobody's statement goes unchecked.
        #expect(Set(Self.stated.map(\.id) + [masao.id]) == Set(roster.sheets.map(\.id)))
    }

    @Test(arguments: ShippedFiles.days)
    func `certificates are as stated`(today: Day) throws {
        for person in roster.people(on: today) {
            guard let card = person.card else { continue }
            #expect(card.certificateUntil <= card.cardUntil, "\(person.id)")
            switch person.id {
            case "enshu-hiroshi":
                #expect(CertificateRules.state(validUntil: card.certificateUntil, on: today) == .expired)
            case "enshu-keiko", "enshu-akira":
                let state = CertificateRules.state(validUntil: card.certificateUntil, on: today)
                #expect(today < Day("2024-12-02")! ? state == .expired : state != .expired && state != .alive)
            case "shiko-yasuo": #expect(card.cardUntil < today)
            case "kunren-midori":
                #expect((today...today.adding(months: 3)).contains(card.certificateUntil))
            default:
                #expect(card.certificateUntil > today.adding(months: 3), "\(person.id)")
            }
        }
    }

    @Test(arguments: ShippedFiles.days)
    func `phones are as stated, each with a certificate and digits of its own`(today: Day) throws {
        let people = roster.people(on: today)
        let phones = Dictionary(
            uniqueKeysWithValues: people.compactMap { person in person.phone.map { (person.id, $0) } })
        #expect(Set(phones.keys) == ["reidai-mei", "kakuu-sota", "enshu-akira"])
        #expect(phones["reidai-mei"]?.kind == .iphone && phones["kakuu-sota"]?.kind == .android)
        let serials = people.flatMap(\.certificates).map(\.serial)
        #expect(Set(serials).count == serials.count)
        let pins = people.compactMap { $0.card?.pin }
        #expect(phones.values.compactMap(\.pin).allSatisfy { !pins.contains($0) })
        for (id, phone) in phones {
            let card = try #require(roster[id]?.person(on: today).card)
            #expect(phone.certificateUntil == card.certificateUntil, "\(id)")
            #expect((phone.certificateUntil < today) == (id == "enshu-akira"), "\(id)")
        }
    }

    @Test(arguments: ShippedFiles.days)
    func `limit certificates hold, and enough people have drugs to see`(today: Day) {
        let people = roster.people(on: today)
        let limits = people.flatMap(\.limits)
        #expect(limits.allSatisfy { ($0.from...$0.to).contains(today) })
        #expect(Set(limits.map(\.limitClass)).isSuperset(of: [.a, .i, .u, .e, .o, .active2, .general, .low2, .low1]))
        let visible = MedicationRules.visible(on: today)
        let viewable = people.filter { person in
            person.card?.isRegistered == true && person.medications.contains { visible.contains($0.dispensed) }
        }
        #expect(viewable.count >= 6)
        let masao = people.first { $0.id == "reidai-masao" }
        #expect((masao?.medications.count { visible.contains($0.dispensed) } ?? 0) >= 15)
        #expect(masao?.medications.last.map { $0.dispensed < visible.lowerBound } == true)
    }

    @Test(arguments: ShippedFiles.days)
    func `check-ups are of people of 40 to 74, and everything clinical is of the past`(today: Day) {
        let people = roster.people(on: today)
        for person in people {
            #expect(
                person.checkups.allSatisfy { (40...74).contains(person.birth.age(on: $0.carriedOut)) }, "\(person.id)")
            let days =
                person.checkups.map(\.carriedOut) + person.treatments.map(\.day) + person.operations.map(\.day)
            #expect(days.allSatisfy { $0 < today }, "\(person.id)")
        }
        #expect(people.contains { !$0.checkups.isEmpty && !$0.consents.contains(.checkup) })
    }

    @Test(arguments: ShippedFiles.days)
    func `nothing begins before birth, and losses follow acquisitions`(today: Day) {
        for person in roster.people(on: today) {
            for coverage in person.coverages {
                #expect(coverage.acquired >= person.birth, "\(person.id)")
                #expect((coverage.lost ?? .endless) > coverage.acquired, "\(person.id)")
                #expect((coverage.applicationTo ?? .endless) > coverage.applicationFrom, "\(person.id)")
                let is75 = person.birth.birthday(turning: 75) <= coverage.acquired
                #expect((coverage.scheme == .lateElderly) == is75, "\(person.id)")
                #expect((coverage.branch == nil) == is75, "\(person.id)")
            }
            #expect(
                person.medications.allSatisfy { $0.dispensed > person.birth && $0.dispensed < today }, "\(person.id)")
        }
    }

    @Test func `twins share number and birth, and a dependant the symbol and number of the insured`() throws {
        let today = Day("2026-11-24")!
        func person(_ id: String) throws -> Person { try #require(roster[id]).person(on: today) }
        let (aoi, ren) = (try person("shiko-aoi"), try person("shiko-ren"))
        #expect(aoi.birth == ren.birth)
        #expect(aoi.coverages[0].number == ren.coverages[0].number)
        #expect([aoi, ren].map { $0.coverages[0].branch?.digits } == ["03", "04"])
        let (taro, sakura) = (try person("mihon-taro").coverages[0], try person("mihon-sakura").coverages[0])
        #expect(taro.branch?.digits == "00" && taro.relation == .insured)
        #expect(sakura.relation == .family && (sakura.symbol, sakura.number) == (taro.symbol, taro.number))
    }

    @Test func `PINs differ, files are named for their people, names look made up`() throws {
        let people = roster.people(on: Day("2026-11-24")!)
        let pins = people.compactMap { $0.card?.pin }
        #expect(Set(pins).count == pins.count)
        #expect(Set(try ShippedFiles.files(in: "people").map(\.name)) == Set(people.map { $0.id + ".txt" }))
        let surnames = ["訓練", "見本", "架空", "例題", "演習", "試行"]
        #expect(people.allSatisfy { person in surnames.contains { person.name.hasPrefix($0 + "　") } })
        #expect(!people.contains { $0.name.contains("●") })
        #expect(people.contains { $0.name.contains("髙") })
        #expect(people.contains { $0.card == nil })
        #expect(people.contains { $0.card.map { $0.pin == nil } == true })
        #expect(people.contains { $0.card.map { !$0.hasPhoto } == true })
        #expect(people.contains { $0.card?.townTakesPart == true })
    }

    private func share(of person: Person, _ coverage: CoverageRecord, on today: Day) -> Int {
        BurdenShare.rule(birth: person.birth, scheme: coverage.scheme, income: coverage.income, on: today).value.tenths
    }

    /// What the register would answer, on what it knows, to a check by the number that the receipt computer holds.
    private func validity(ofHeld held: HeldRecord, _ person: Person, on today: Day) -> Validity {
        let known = person.coverages.filter { $0.registered <= today }
        let holding = known.filter { record in
            let end = min(record.lost ?? .endless, record.applicationTo ?? .endless)
            let isEndKnown = record.lossRegistered.map { $0 <= today } ?? true
            return max(record.acquired, record.applicationFrom) <= today && (!isEndKnown || today < end)
        }
        func isHeld(_ record: CoverageRecord) -> Bool {
            record.insurer.digits == held.insurance.insurerNumber && record.number == held.insurance.number
                && record.branch?.digits == held.insurance.branch
        }
        guard known.contains(where: isHeld) else { return .notFound }
        if holding.contains(where: isHeld) { return .valid }
        return holding.isEmpty ? .invalid : .invalidNewer
    }
}
