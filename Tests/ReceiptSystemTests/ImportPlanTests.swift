import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct ImportPlanTests {
    private func plan(
        _ answer: Answer, into held: ReceiptPatient = Fixture.patient(), kept: [DifferenceItem: KeepReason] = [:]
    ) throws -> ImportPlan {
        try ImportPlan(Fixture.request(answer, kept: kept), into: .patient(held))
    }

    @Test func `another insurer's insurance replaces the one held, which goes to the history with its dates`() throws {
        let former = Fixture.insurance(limit: .u)
        let result = try plan(Fixture.answer(Fixture.employed), into: Fixture.patient(insurance: former))
        #expect(
            result.patient.insurance == HeldInsurance(Fixture.employed, limitClass: nil, confirmedOn: Fixture.today))
        #expect(
            result.patient.history == [
                PastInsurance(insurance: former, until: Day("2026-11-01")!, replacedAt: Fixture.noon)
            ])
        #expect(result.changed == [.insurer, .symbol, .number, .branch, .limit])
    }

    @Test func `a known loss ends the former insurance`() throws {
        var former = Fixture.insurance()
        former.lost = Day("2026-10-15")
        let result = try plan(Fixture.answer(Fixture.employed), into: Fixture.patient(insurance: former))
        #expect(result.patient.history.map(\.until) == [Day("2026-10-15")!])
    }

    @Test func `a first day carried over a move does not end the former insurance before it began`() throws {
        let moved = Fixture.coverage(insurer: "409987", insurerName: "架空町国民健康保険")
        #expect(try plan(Fixture.answer(moved)).patient.history.map(\.until) == [Fixture.today])
    }

    @Test(arguments: [("409987", Fixture.today), ("139998", Day("2020-04-01")!)])
    func `a card typed without its first day ended in the past only where nothing is carried over`(
        insurer: String, until: Day
    ) throws {
        var typed = Fixture.insurance()
        typed.acquired = nil
        let moved = Fixture.coverage(insurer: insurer, insurerName: "架空町国民健康保険")
        let result = try plan(Fixture.answer(moved), into: Fixture.patient(insurance: typed))
        #expect(result.patient.history.map(\.until) == [until])
    }

    @Test func `a changed ratio keeps the former one in the history`() throws {
        let result = try plan(Fixture.answer(Fixture.coverage(share: 2)))
        #expect(result.patient.insurance?.share == 2)
        #expect(result.patient.history.map(\.insurance.share) == [3])
        #expect(result.patient.history.map(\.until) == [Fixture.today])
    }

    @Test func `a value that was missing makes no history`() throws {
        var insurance = Fixture.insurance()
        insurance.branch = nil
        let result = try plan(Fixture.answer(), into: Fixture.patient(insurance: insurance))
        #expect(result.patient.insurance?.branch == "01")
        #expect(result.patient.history.isEmpty)
        #expect(result.changed == [.branch])
    }

    @Test func `an answer that agrees confirms the insurance`() throws {
        let result = try plan(Fixture.answer())
        #expect(result.changed.isEmpty)
        #expect(result.patient.insurance?.confirmedOn == Fixture.today)
    }

    @Test func `a first insurance is taken whole`() throws {
        let result = try plan(Fixture.answer(limit: .e), into: Fixture.patient(insurance: nil))
        #expect(
            result.patient.insurance == HeldInsurance(Fixture.coverage(), limitClass: .e, confirmedOn: Fixture.today))
        #expect(result.patient.history.isEmpty)
    }

    @Test func `a name with ● never overwrites a name`() throws {
        let person = Fixture.person(name: "●空 花子", kana: "ガクウ ハナコ")
        let result = try plan(Fixture.answer(Fixture.coverage(person, share: 2)))
        #expect(result.patient.name == "架空 花子")
        #expect(result.patient.kana == "カクウ ハナコ")
        #expect(result.kept == [.name: .ownSpelling, .kana: .ownSpelling])
        #expect(result.changed == [.share])
    }

    @Test func `a new patient's name with ● is stored as it came and waits for its spelling`() throws {
        let answer = Fixture.answer(Fixture.coverage(Fixture.person(name: "●空 花子")))
        let result = try ImportPlan(Fixture.request(answer, chart: nil), into: .newChart("00001"))
        #expect(result.patient.name == "●空 花子")
        #expect(result.patient.nameNeedsSpelling)
        #expect(try !plan(answer).patient.nameNeedsSpelling)
    }

    @Test func `an item kept with a reason stays`() throws {
        let result = try plan(
            Fixture.answer(Fixture.coverage(number: "999", share: 1)), kept: [.share: .insurerAsked])
        #expect(result.patient.insurance?.share == 3)
        #expect(result.patient.insurance?.number == "999")
        #expect(result.kept == [.share: .insurerAsked])
        #expect(result.changed == [.number])
    }

    @Test func `keeping the insurer keeps its insurance untouched`() throws {
        let items: [DifferenceItem] = [.insurer, .symbol, .number, .branch]
        let kept = Dictionary(uniqueKeysWithValues: items.map { ($0, KeepReason.insurerAsked) })
        let result = try plan(Fixture.answer(Fixture.employed), kept: kept)
        #expect(result.patient == Fixture.patient())
        #expect(result.changed.isEmpty)
    }

    @Test(arguments: [DifferenceItem.insurer, .symbol, .number, .branch])
    func `parts of two insurers' insurances are not mixed`(item: DifferenceItem) {
        #expect(throws: ImportRefusal.mixedInsurance) {
            try plan(Fixture.answer(Fixture.employed), kept: [item: .paperShown])
        }
    }

    @Test func `ratio, loss and class of the former insurance do not stay with a new one`() throws {
        let answer = Fixture.answer(Fixture.coverage(insurer: "06409999", share: 2, lost: Fixture.today + 30))
        let items = Difference.list(held: Fixture.patient(), answer: answer).map(\.item)
        let others = items.filter { [.share, .lost, .limit].contains($0) }
        #expect(others.contains(.share))
        for item in others {
            #expect(throws: ImportRefusal.mixedInsurance, "\(item)") { try plan(answer, kept: [item: .paperShown]) }
        }
    }

    @Test func `a number is not taken without its symbol`() {
        let answer = Fixture.answer(Fixture.coverage(symbol: "見本９", number: "999"))
        for item in [DifferenceItem.symbol, .number] {
            #expect(throws: ImportRefusal.mixedInsurance, "\(item)") { try plan(answer, kept: [item: .paperShown]) }
        }
    }

    @Test(arguments: [Validity.invalid, .invalidNewer, .notFound, .ambiguous])
    func `only a valid answer is imported`(validity: Validity) {
        #expect(throws: ImportRefusal.notValid(validity)) { try plan(Fixture.answer(validity: validity)) }
        #expect(throws: ImportRefusal.notValid(validity)) { try plan(Fixture.empty(validity)) }
    }

    @Test func `another birth date stops the import even when it is to be kept`() {
        let born = Fixture.birth + 1
        #expect(throws: ImportRefusal.birthDiffers(held: Fixture.birth, now: born)) {
            try plan(Fixture.answer(Fixture.coverage(Fixture.person(birth: born))), kept: [.birth: .patientConfirmed])
        }
    }

    @Test func `another sex stops the import until someone has asked`() throws {
        let answer = Fixture.answer(Fixture.coverage(Fixture.person(sex: .male)))
        #expect(throws: ImportRefusal.sexDiffers) { try plan(answer) }
        let result = try plan(answer, kept: [.sex: .patientConfirmed])
        #expect(result.patient.sex == .female)
    }

    @Test func `the answer of another check is refused`() {
        let request = ImportRequest(
            check: "check-2", chart: "00012", answer: Fixture.answer(), by: "counter1", at: Fixture.noon)
        #expect(throws: ImportRefusal.otherCheck("check-1")) {
            try ImportPlan(request, into: .patient(Fixture.patient()))
        }
    }
}
