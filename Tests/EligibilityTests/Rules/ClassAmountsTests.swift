import Basics
import Testing

@testable import Eligibility

/// What a reason says that a limit class means in yen, by which table.
@Suite struct ClassAmountsTests {
    private static let before = day("2026-07-31")
    private static let from = day("2026-08-01")

    private func words(_ limitClass: LimitClass, on day: Day, by choice: TableChoice = .inForce) -> ReasonWords {
        ClassAmounts(limitClass: limitClass, day: day, choice: choice).words
    }

    private func remarks(_ limitClass: LimitClass, on day: Day, by choice: TableChoice = .inForce) -> [String] {
        ClassAmounts(limitClass: limitClass, day: day, choice: choice).remarks.map(\.code)
    }

    @Test func `under 70 there is one formula and that of the fourth month`() {
        let words = words(.u, on: ClassAmountsTests.before)
        #expect(words.text.ja.contains("適用区分「ウ」: 月 80,100円＋(総医療費－267,000円)×1％、多数回該当 44,400円（2018-08 からの表）"))
        #expect(
            words.text.en.contains(
                "a month 80,100 yen + (cost - 267,000 yen) x 1 %; from the fourth month on 44,400 yen"))
        #expect(words.provenance.mark == .found)
    }

    @Test
    func `from 70 on outpatients have a limit of their own, but for the active classes and without a fourth month`() {
        #expect(
            words(.general, on: ClassAmountsTests.before).text.ja.contains("外来 18,000円、入院を含む月 57,600円、多数回該当 44,400円"))
        #expect(
            words(.low1, on: ClassAmountsTests.before).text.en.contains(
                "outpatient 8,000 yen; a month with hospital 15,000 yen (table"))
        #expect(!words(.active3, on: ClassAmountsTests.before).text.ja.contains("外来"))
    }

    @Test func `an announced table is set aside, and from its day on the reasons say so`() {
        #expect(words(.u, on: ClassAmountsTests.from) == words(.u, on: ClassAmountsTests.before))
        #expect(remarks(.u, on: ClassAmountsTests.before) == [])
        #expect(remarks(.u, on: ClassAmountsTests.from) == ["limit.announced"])
    }

    @Test func `on request its yen come with their mark, each of them`() {
        #expect(
            words(.u, on: ClassAmountsTests.before, by: .provisional) == words(.u, on: ClassAmountsTests.before))
        #expect(remarks(.u, on: ClassAmountsTests.before, by: .provisional) == [])
        let words = words(.u, on: ClassAmountsTests.from, by: .provisional)
        #expect(words.provenance.mark == .provisional)
        #expect(words.text.ja.contains("月 暫定 85,800円＋(総医療費－286,000円)×1％、多数回該当 暫定 44,400円（2026-08 からの表）"))
        #expect(words.text.en.contains("a month provisional 85,800 yen"))
        #expect(words.text.en.contains("on provisional 44,400 yen"))
        #expect(remarks(.u, on: ClassAmountsTests.from, by: .provisional) == ["limit.edition"])
    }

    @Test func `what no source confirms of the provisional table is said to be assumed, or carried on`() {
        #expect(
            remarks(.a, on: ClassAmountsTests.from, by: .provisional) == ["limit.edition", "limit.amountAssumed"])
        #expect(
            remarks(.low1, on: ClassAmountsTests.from, by: .provisional) == ["limit.edition", "limit.carriedOn"])
    }

    @Test func `a day before the tables has no amounts, and the reason says so`() {
        #expect(words(.general, on: day("2018-07-31")).text.en.contains("No source"))
        #expect(words(.u, on: day("2014-12-31")).provenance.mark == .assumed)
    }

    @Test(arguments: LimitClass.allCases, TableChoice.allCases)
    func `every class has its words on the day the table changes`(_ limitClass: LimitClass, choice: TableChoice) {
        let words = words(limitClass, on: ClassAmountsTests.from, by: choice)
        #expect(words.text.ja.contains("円") && words.text.en.contains("yen"))
        #expect(words.text.ja.contains("暫定") == (choice == .provisional))
        #expect(words.text.en.contains("provisional") == (choice == .provisional))
    }

    @Test func `the class crosses the line and its yen do not`() throws {
        let test = try TestCentre(fullPerson())
        let answer = try test.answer(cardInquiry(on: "2026-08-01"))
        #expect(answer.reasons.contains(.limit(.amounts(.u, on: ClassAmountsTests.from))))
        let bytes = String(decoding: try CentreCoding.bytes(of: answer), as: UTF8.self)
        #expect(!bytes.contains("80,100") && !bytes.contains("80100"))
        #expect(answer.reasonsInWords(by: .inForce).map(\.code).contains("limit.announced"))
        #expect(answer.reasonsInWords(by: .provisional).map(\.code).contains("limit.edition"))
        let july = try test.answer(cardInquiry(on: "2026-07-31", check: "check-2"))
        #expect(july.reasonsInWords(by: .inForce).count == july.reasons.count)
    }
}
