import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

/// From an answer without insurance there is always a key that leads on.
struct NextStepTests {
    private func checked(_ validity: Validity) -> Counter {
        var counter = Counter()
        counter.fillEntry()
        counter.press(.inquire)
        counter.answer { Samples.emptyAnswer($0, validity) }
        return counter
    }

    @Test(arguments: Validity.allCases.filter { $0 != .valid })
    func `number, card and papers stand on the key line`(validity: Validity) throws {
        let counter = checked(validity)
        let acts = Set(counter.desk.keysNow.map(\.act))
        #expect(acts.isSuperset(of: [.byNumber, .toReader, .papers]))
        let line = try #require(counter.value(.keys)?.text)
        for act in [Act.byNumber, .toReader, .papers] { #expect(line.contains(act.label.ja)) }
    }

    @Test(arguments: [
        (Validity.ambiguous, FieldName.entryBranch, MessageCode.entryAddBranch, "409995"),
        (.notFound, .entryNumber, .entryLookAgain, "409995"), (.invalid, .entryInsurer, .entryNewPaper, ""),
        (.invalidNewer, .entryInsurer, .entryNewPaper, ""),
    ])
    func `the number form begins where the answer says to look`(
        validity: Validity, focus: FieldName, code: MessageCode, insurer: String
    ) {
        var counter = checked(validity)
        counter.press(.byNumber)
        guard case .entry(let form) = counter.desk.phase else {
            Issue.record("no form")
            return
        }
        #expect(form.focus == focus && form.text(.entryInsurer) == insurer)
        #expect(counter.desk.message.code == code)
    }

    @Test func `after a check by card, too, the number form opens, from its beginning`() {
        var counter = Counter()
        counter.check { Samples.emptyAnswer($0, .notFound) }
        counter.press(.byNumber)
        guard case .entry(let form) = counter.desk.phase else {
            Issue.record("no form")
            return
        }
        #expect(form.focus == .entryInsurer && form.visitor == "hanako")
    }

    @Test func `the patient of the answer is called to the reader, not the one under the cursor`() {
        var counter = checked(.ambiguous)
        counter.press(.back)
        counter.press(.down)
        counter.press(.up)
        counter.press(.open)
        #expect(counter.press(.toReader).contains(.reader(.callPatient(visitor: "hanako"), at: 1)))
    }
}
