import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

struct PersonOnDayTests {
    let roster: PersonRoster
    let today = Day("2026-11-24")!

    init() throws { roster = try ShippedFiles.roster() }

    private func person(_ id: String) throws -> Person { try #require(roster[id]).person(on: today) }

    @Test func `dates are counted from today and from the birth`() throws {
        let fumi = try person("reidai-fumi")
        #expect(fumi.birth == Day("1946-04-12")!)
        #expect(fumi.coverages.map(\.acquired) == [Day("2021-04-12")!])
        #expect(fumi.card?.certificateUntil == Day("2030-04-12")!)
        #expect(fumi.limits.first?.to == Day("2027-07-31")!)
        #expect(fumi.medications.first?.dispensed == Day("2026-09-24")!)
    }

    @Test func `what the receipt computer holds is the insurance in force, apart from what is stated`() throws {
        let hanako = try #require(try person("kunren-hanako").held)
        #expect(hanako.name == "訓練　花子")
        #expect(hanako.insurance.number == "1234567")
        #expect(hanako.insurance.share == 3)
        #expect(hanako.insurance.limitClass == .u)
        #expect(hanako.insurance.acquired == Day("2021-11-24")!)

        let ichiro = try #require(try person("kakuu-ichiro").held)
        #expect(ichiro.insurance.share == 3)
        #expect(ichiro.insurance.limitClass == nil)

        let takako = try #require(try person("reidai-takako").held)
        #expect(takako.name == "例題　髙子")

        let minoru = try #require(try person("kakuu-minoru").held)
        #expect(minoru.insurance.insurerNumber == "409995")
        #expect(minoru.insurance.insurerName == "架空市国民健康保険")
        #expect(minoru.insurance.acquired == nil)
        #expect(try person("kunren-jiro").held == nil)
    }

    @Test func `the burden ratio held follows the rules of the day`() throws {
        let fumi = try #require(roster["reidai-fumi"])
        #expect(fumi.person(on: today).held?.insurance.share == 1)
        let haruto = try #require(roster["enshu-haruto"])
        #expect(haruto.person(on: today).held?.insurance.share == 2)
    }

    @Test func `a loss is registered when it is said to be, else when it happens`() throws {
        let naomi = try person("shiko-naomi")
        #expect(naomi.coverages.map(\.registered) == [today.adding(years: -8), today + 5])
        #expect(naomi.coverages.map(\.lossRegistered) == [today + 5, nil])
        #expect(naomi.coverage(registeredBy: today) == naomi.coverages[0])
        #expect(naomi.coverage(registeredBy: today + 5) == naomi.coverages[1])
    }

    @Test func `a limit certificate is the current insurer's`() throws {
        #expect(try person("kakuu-minoru").limits.map(\.insurer.digits) == ["409987"])
    }

    @Test func `a face is the same on every day and another for everybody`() throws {
        let faces = roster.people(on: today).compactMap { $0.card?.faceSeed }
        #expect(Set(faces).count == faces.count)
        #expect(faces == roster.people(on: today + 500).compactMap { $0.card?.faceSeed })
    }

    @Test func `the insurers hear of certificate and coverages, and of no certificate where there is no card`() throws {
        let jiro = try person("kunren-jiro")
        #expect(jiro.kana == "クンレン　ジロウ")
        #expect(jiro.certificates.map(\.linked) == [false])
        #expect(jiro.coverages.map(\.number) == ["60718"])
        #expect(try person("mihon-tsuneo").certificates.isEmpty)
    }
}
