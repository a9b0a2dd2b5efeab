import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

struct InsurerNoticeTests {
    private static let day = DateExpression.fixed(Day("2026-11-24")!)

    private func notice(_ text: String) throws -> InsurerNotice {
        let lines = try InsurerNoticeFile(parsing: text, file: "f").lines
        return try #require(lines.first).notice
    }

    private func fact(_ text: String) throws -> NoticedFact? {
        guard case .person(.training("hanako"), let fact) = try notice(text).matter else { return nil }
        return fact
    }

    @Test func `whoever joins states a household, a day, and why`() throws {
        let household = HouseholdNumber(
            insurer: try InsurerNumber("409995"), number: "1234567", branch: try BranchNumber("02"))
        #expect(
            try fact(
                "joined hanako insurer=409995 number=1234567 branch=02 from=2026-11-24 head=yes income=low why=born")
                == .joined(
                    NHIJoining(household: household, from: Self.day, isHead: true, income: .low, reason: .born)))
    }

    @Test func `what is left out of a joining is the commonest`() throws {
        guard case .joined(let joining) = try fact("joined hanako insurer=409995 number=1234567 from=today") else {
            Issue.record("no joining")
            return
        }
        #expect(joining.household.branch == nil)
        #expect(joining.from == .today)
        #expect(!joining.isHead)
        #expect(joining.income == .general)
        #expect(joining.reason == .movedIn)
    }

    @Test(arguments: [
        ("left hanako lost=2026-11-24 why=turned-75", NoticedFact.left(lost: day, .turned75)),
        ("head hanako", .becameHead),
        ("assessed hanako income=general-2 from=2026-11-24", .assessed(.general2, from: day)),
        (
            "disease hanako yen=20000 from=2026-11-24 to=next-07-31",
            .diseaseCertified(
                yen: 20_000, from: day, to: .next(DayOfYear(month: "07", day: "31")!))
        ),
        ("arrears hanako months=0", .inArrears(months: 0)),
        ("high-cost hanako month=2026-11", .highCost(month: Day("2026-11-01")!)),
        ("elder-left hanako lost=2026-11-24", .elderLeft(lost: day)),
        ("died hanako on=3-days-ago", .died(on: .days(-3))),
        ("register hanako matches=no", .registerMatches(false)),
    ])
    func `a line says its fact`(line: String, fact: NoticedFact) throws {
        #expect(try self.fact(line) == fact)
    }

    @Test func `a move inside the prefecture states the new household and no first day of coverage`() throws {
        let household = HouseholdNumber(insurer: try InsurerNumber("409987"), number: "5550001", branch: nil)
        #expect(
            try fact("moved-inside hanako insurer=409987 number=5550001 on=2026-11-24")
                == .movedInside(on: Self.day, household))
    }

    @Test func `a limit is an insurer's, and may know of a long stay`() throws {
        let limit = GrantedLimit(
            insurer: try InsurerNumber("409995"), limitClass: .u, from: Self.day,
            to: .fixed(Day("2027-07-31")!), longStay: .days(-30))
        #expect(
            try fact(
                "limit hanako insurer=409995 class=A03 from=2026-11-24 to=2027-07-31 long-stay=30-days-ago")
                == .limitGranted(limit))
    }

    @Test func `an employee without a branch has 00`() throws {
        let hiring = Hiring(
            insurer: try InsurerNumber("06409999"), symbol: "217", number: "98765", branch: try BranchNumber("00"),
            relation: .family, from: Self.day, income: .general)
        #expect(
            try fact("hired hanako insurer=06409999 symbol=217 number=98765 relation=family from=2026-11-24")
                == .hired(hiring))
        #expect(
            try fact("resigned hanako insurer=06409999 lost=2026-11-24")
                == .resigned(insurer: hiring.insurer, lost: Self.day))
    }

    @Test func `75 and over have a number of eight digits`() throws {
        let joining = ElderJoining(
            insurer: try InsurerNumber("39409990"), number: "90023456", from: Self.day, income: .active)
        #expect(
            try fact("elder-joined hanako insurer=39409990 number=90023456 from=2026-11-24 income=active")
                == .elderJoined(joining))
    }

    @Test func `some notices are about nobody whom an insurer knows`() throws {
        #expect(
            try notice("renewed insurer=409995 on=last-08-01").matter
                == .cardsRenewed(
                    insurer: InsurerNumber("409995"), on: .last(DayOfYear(month: "08", day: "01")!)))
        #expect(
            try notice("new-resident as=R9000001 name=訓練　新 kana=クンレン　シン sex=male birth=2000-01-05 town=架空町").matter
                == .newResident(
                    NewResident(
                        id: 9_000_001, name: "訓練　新", kana: "クンレン　シン", sex: .male,
                        birth: .fixed(Day("2000-01-05")!), town: "架空町")))
    }

    @Test func `any line may say when it was noted`() throws {
        for verb in InsurerNotice.verbs {
            // An optional fact stands in brackets; a day stands as DAY.
            let form = verb.form.replacing(#/ \[[^\]]*\]/#, with: "").replacing("DAY", with: "2026-11-24")
            let line = form.replacing("PERSON", with: "hanako")
            #expect(try notice(line).noted == nil, "\(line)")
            #expect(try notice(line + " noted=in-2-days").noted == .days(2), "\(line)")
            #expect(verb.form.hasPrefix(verb.verb) && verb.meaning.ja != verb.meaning.en)
        }
    }

    @Test(arguments: [
        ("hanako-2", PersonReference.training("hanako-2")), ("R0001234", .resident(1234)),
        ("R12345678", .resident(12_345_678)),
    ])
    func `a person is named by id or by 宛名番号`(text: String, person: PersonReference) throws {
        #expect(try notice("head \(text)").matter == .person(person, .becameHead))
        #expect(person.text == text)
    }

    @Test(arguments: ["409995/1234567/02", "39409990/90012345"])
    func `a person is named by a paper`(text: String) throws {
        let parts = text.split(separator: "/").map(String.init)
        let person = PersonReference.paper(
            try InsurerNumber(parts[0]), number: parts[1], branch: parts.count == 3 ? try BranchNumber(parts[2]) : nil)
        #expect(try notice("head \(text)").matter == .person(person, .becameHead))
        #expect(person.text == text)
    }
}
