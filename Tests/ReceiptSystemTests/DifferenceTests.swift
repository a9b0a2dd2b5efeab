import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct DifferenceTests {
    /// One change of the answer and the item it must show, with kind, advice and the English texts.
    struct Row: Sendable, CustomTestStringConvertible {
        let coverage: Coverage
        let item: DifferenceItem
        let kind: Difference.Kind
        let advice: Difference.Advice
        let held: String
        let now: String

        init(
            _ coverage: Coverage, _ item: DifferenceItem, _ kind: Difference.Kind, _ advice: Difference.Advice,
            _ held: String, _ now: String
        ) {
            self.coverage = coverage
            self.item = item
            self.kind = kind
            self.advice = advice
            self.held = held
            self.now = now
        }

        var testDescription: String { "\(item.rawValue) \(kind.rawValue)" }
    }

    static let rows = [
        Row(
            Fixture.coverage(insurer: "409987", insurerName: "架空町国民健康保険"), .insurer, .changes, .take,
            "409995", "409987"),
        Row(Fixture.coverage(symbol: "北十"), .symbol, .changes, .take, "北九", "北十"),
        Row(Fixture.coverage(symbol: ""), .symbol, .clears, .take, "北九", "none"),
        Row(Fixture.coverage(number: "123465"), .number, .changes, .take, "123456", "123465"),
        Row(Fixture.coverage(branch: "02"), .branch, .changes, .take, "01", "02"),
        Row(Fixture.coverage(branch: nil), .branch, .clears, .take, "01", "none"),
        Row(Fixture.coverage(share: 2), .share, .changes, .take, "30 %", "20 %"),
        Row(Fixture.coverage(lost: Day("2026-12-01")), .lost, .fills, .take, "none", "1 Dec 2026"),
        Row(Fixture.coverage(Fixture.person(name: "見本 花子")), .name, .changes, .take, "架空 花子", "見本 花子"),
        Row(Fixture.coverage(Fixture.person(name: "●空 花子")), .name, .changes, .keepOwn, "架空 花子", "●空 花子"),
        Row(
            Fixture.coverage(Fixture.person(kana: "ミホン ハナコ")), .kana, .changes, .take, "カクウ ハナコ", "ミホン ハナコ"),
        Row(
            Fixture.coverage(Fixture.person(birth: Day("1985-04-06")!)), .birth, .changes, .ask, "5 Apr 1985",
            "6 Apr 1985"),
        Row(Fixture.coverage(Fixture.person(sex: .male)), .sex, .changes, .ask, "female", "male"),
    ]

    @Test(arguments: rows)
    func `each item that differs shows once, with what to do`(row: Row) throws {
        let differences = Difference.list(held: Fixture.patient(), answer: Fixture.answer(row.coverage))
        let difference = try #require(differences.first)
        #expect(differences.count == 1)
        #expect(difference.item == row.item)
        #expect(difference.kind == row.kind)
        #expect(difference.advice == row.advice)
        #expect(difference.held.en == row.held)
        #expect(difference.now.en == row.now)
    }

    @Test func `a change of insurer names both in its meaning`() throws {
        let coverage = Fixture.coverage(insurer: "409987", insurerName: "架空町国民健康保険")
        let difference = try #require(
            Difference.list(held: Fixture.patient(), answer: Fixture.answer(coverage)).first)
        #expect(difference.why.ja.hasPrefix("架空市国民健康保険から架空町国民健康保険へ。"))
        #expect(difference.why.ja.hasSuffix(DifferenceItem.insurer.why.ja))
    }

    @Test func `the same values are no difference`() {
        #expect(Difference.list(held: Fixture.patient(), answer: Fixture.answer()).isEmpty)
    }

    @Test func `forms that mean the same are no difference`() {
        let held = HeldInsurance(
            insurerNumber: "  ４０９９９５", insurerName: "架空市", symbol: "北　九", number: "１２３－４５６", branch: "1",
            share: 3)
        let patient = Fixture.patient(name: "架空　花子", kana: "ｶｸｳ ﾊﾅｺ", insurance: held)
        #expect(Difference.list(held: patient, answer: Fixture.answer()).isEmpty)
    }

    @Test func `a branch that arrives where none was held fills`() {
        var insurance = Fixture.insurance()
        insurance.branch = nil
        let differences = Difference.list(held: Fixture.patient(insurance: insurance), answer: Fixture.answer())
        #expect(differences.map(\.item) == [.branch])
        #expect(differences.map(\.kind) == [.fills])
    }

    @Test(arguments: [
        (Fixture.coverage(branch: nil), "枝番はありません"), (Fixture.coverage(branch: "02"), "本人を特定"),
        (Fixture.coverage(symbol: ""), "記号はありません"),
    ])
    func `why it matters says what taking the value would do`(coverage: Coverage, words: String) throws {
        let differences = Difference.list(held: Fixture.patient(), answer: Fixture.answer(coverage))
        #expect(try #require(differences.first).why.ja.contains(words))
    }

    @Test(arguments: DifferenceItem.allCases)
    func `every item says why, and offers reasons that fit it`(item: DifferenceItem) {
        for kind in [Difference.Kind.fills, .changes, .clears] {
            #expect(item.why(kind).ja.hasSuffix("。") && item.why(kind).en.hasSuffix("."))
        }
        #expect(item.keepReasons.contains(.ownSpelling) == [.name, .kana].contains(item))
        #expect(item.keepReasons.contains(.patientConfirmed))
    }

    @Test func `a limit class is compared only when it is shown`() {
        let patient = Fixture.patient(insurance: Fixture.insurance(limit: .u))
        #expect(Difference.list(held: patient, answer: Fixture.answer()).isEmpty)
        let shown = Difference.list(held: patient, answer: Fixture.answer(limit: .e))
        #expect(shown.map(\.item) == [.limit])
        #expect(shown.map(\.now.ja) == ["エ"])
    }

    @Test func `the limit class of a former insurer does not pass to the next`() {
        let patient = Fixture.patient(insurance: Fixture.insurance(limit: .u))
        let differences = Difference.list(held: patient, answer: Fixture.answer(Fixture.employed))
        #expect(differences.map(\.item) == [.insurer, .symbol, .number, .branch, .limit])
        #expect(differences.last?.kind == .clears)
    }

    @Test func `a name with ● keeps spelling and reading`() {
        let person = Fixture.person(name: "●空 花子", kana: "ガクウ ハナコ")
        let differences = Difference.list(held: Fixture.patient(), answer: Fixture.answer(Fixture.coverage(person)))
        #expect(differences.map(\.item) == [.name, .kana])
        #expect(differences.map(\.advice) == [.keepOwn, .keepOwn])
        #expect(differences.allSatisfy { $0.why.ja.contains("自院の表記を残します") })
    }

    @Test func `a sex or reading that the register leaves out is no difference`() {
        let coverage = Fixture.coverage(Fixture.person(kana: "", sex: .unset))
        #expect(Difference.list(held: Fixture.patient(), answer: Fixture.answer(coverage)).isEmpty)
    }

    @Test func `for a new patient everything is new`() {
        let differences = Difference.list(held: nil, answer: Fixture.answer(limit: .u))
        #expect(
            differences.map(\.item) == [
                .insurer, .symbol, .number, .branch, .share, .limit, .name, .kana, .birth, .sex,
            ])
        #expect(differences.allSatisfy { $0.kind == .fills && $0.advice == .take })
    }

    @Test func `an answer without coverage has no differences`() {
        #expect(Difference.list(held: Fixture.patient(), answer: Fixture.empty(.notFound)).isEmpty)
    }
}
