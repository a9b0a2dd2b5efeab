import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Screens
import Testing

@testable import ReceptionDesk

struct FieldsTests {

    /// One scenario serves both languages.
    @Test(arguments: Place.allCases)
    func `codes are the same in both languages`(place: Place) {
        let counter = place.counter
        let ja = counter.fields(in: .ja)
        let en = counter.fields(in: .en)
        #expect(Set(ja.contents.keys) == Set(en.contents.keys))
        for (name, content) in ja.contents { #expect(content.code == en[name]?.code, "\(name)") }
    }

    @Test func `texts differ between the languages`() {
        let counter = Place.result.counter
        for name in [FieldName.coverageStatus, .patientSex, .message, .next, .keys, .siteName, .limitClass, .account] {
            #expect(
                counter.fields(in: .ja)[name.rawValue] != counter.fields(in: .en)[name.rawValue], "\(name.rawValue)")
        }
    }

    @Test(arguments: Place.allCases)
    func `only names of the vocabulary are supplied`(place: Place) {
        for name in place.counter.fields().contents.keys { #expect(FieldName(rawValue: name) != nil, "\(name)") }
    }

    @Test func `every name is supplied somewhere`() {
        var supplied: Set<String> = []
        for place in Place.allCases {
            for (name, content) in place.counter.fields().contents where !content.code.isEmpty { supplied.insert(name) }
        }
        var refused = Place.typingPIN.counter
        refused.reader(.digitPressed(2), .digitPressed(3), .digitPressed(4), .pinRefused(triesLeft: 2))
        supplied.formUnion(refused.fields().contents.keys)
        var guessable = Place.changingPassword.counter
        for field in [FieldName.passwordCurrent, .passwordNew, .passwordAgain] {
            guessable.send(.typed(field, "ippan1234"))
        }
        guessable.press(.confirm)
        supplied.formUnion(guessable.fields().contents.keys)
        let missing = FieldName.allCases.filter { !supplied.contains($0.rawValue) }
        #expect(missing == [])
    }

    @Test(arguments: Place.allCases)
    func `the mark, the day and the message stand everywhere`(place: Place) {
        let counter = place.counter
        #expect(counter.code(.mark) == "training")
        #expect(counter.code(.today) == "2026-11-24")
        #expect(counter.code(.message)?.isEmpty == false)
        #expect(counter.code(.next)?.isEmpty == false)
    }

    @Test func `a shown answer gives every value of its sections`() {
        let counter = Place.result.counter
        for (name, code) in [
            (FieldName.coverageStatus, "valid"), (.patientBirth, "1981-06-15"), (.patientAge, "45"), (.share, "3"),
            (.insuredBranch, "02"), (.coverageTo, "2027-04-01"), (.limitSection, "shown"), (.limitClass, "A03"),
            (.medicationConsent, "consented"), (.medicationSummary, "15"), (.medicationUntil, "2026-11-25 09:00:00"),
            (.differenceCount, "2"), (.receiptChart, "00012"), (.receiptStatus, "not-imported"),
        ] {
            #expect(counter.code(name) == code, "\(name.rawValue)")
        }
        #expect(counter.value(.coverageStatus)?.tone == .ok)
    }

    @Test(arguments: Withheld.allCases)
    func `a withheld section shows the reason and nothing else`(why: Withheld) {
        var counter = Counter()
        counter.check { Samples.answer($0, limit: .withheld(why), medication: .withheld(why)) }
        for name in [FieldName.limitSection, .limitClass, .medicationSection, .medicationConsent] {
            #expect(counter.code(name) == why.rawValue, "\(name.rawValue)")
        }
        for name in [FieldName.limitFrom, .limitTo, .medicationSummary, .medicationUntil] {
            #expect(counter.code(name) == nil, "\(name.rawValue)")
        }
    }

    @Test(arguments: Absent.allCases)
    func `an absent section shows the reason and nothing else`(why: Absent) {
        var counter = Counter()
        counter.check {
            Samples.answer($0, .invalid, coverage: .absent(why), limit: .absent(why), medication: .absent(why))
        }
        for name in [FieldName.coverageSection, .limitSection, .limitClass, .medicationSection, .medicationConsent] {
            #expect(counter.code(name) == why.rawValue, "\(name.rawValue)")
        }
        for name in [FieldName.patientName, .insurerNumber, .share, .limitFrom, .medicationSummary] {
            #expect(counter.code(name) == nil, "\(name.rawValue)")
        }
    }

    @Test func `a black circle in a name is a warning`() {
        var counter = Counter()
        counter.check { Samples.answer($0, coverage: .shown(Samples.coverage(name: "●練　花子"))) }
        #expect(counter.value(.patientName) == FieldValue("●練　花子", tone: .warn))
        #expect(counter.code(.why) == "why.black-circle")
        #expect(Place.result.counter.value(.patientName)?.tone == .plain)
    }

    @Test(arguments: [
        (Validity.valid, "next.valid-differs", "say.valid"), (.invalid, "next.invalid", "say.invalid"),
        (.invalidNewer, "next.invalid-newer", "say.invalid"), (.notFound, "next.not-found", "say.not-found"),
        (.ambiguous, "next.ambiguous", "say.not-found"),
    ])
    func `each outcome has a next step, a reason and words to say`(validity: Validity, next: String, speech: String) {
        var counter = Counter()
        counter.check { Samples.answer($0, validity) }
        #expect(counter.code(.coverageStatus) == validity.rawValue)
        #expect(counter.value(.coverageStatus)?.tone == (validity == .valid ? .ok : .warn))
        #expect(counter.code(.next) == next)
        #expect(counter.code(.why)?.hasPrefix("why.") == true)
        #expect(counter.code(.speech) == speech)
    }

    @Test(arguments: [
        (Place.choosing, "say.reader"), (.entry, "say.number"), (.result, "say.valid"),
    ])
    func `words of the staff say who speaks`(place: Place, code: String) {
        let fields = Language.allCases.map { place.counter.fields(in: $0)[FieldName.speech.rawValue] }
        #expect(
            fields == [
                .value(FieldValue(code: code, text: "受付ja \(code) {0}")),
                .value(FieldValue(code: code, text: "You: en \(code) {0}")),
            ])
    }

    @Test func `while the list stands there, the patient speaks`() {
        let fields = Language.allCases.map { Place.waiting.counter.fields(in: $0)[FieldName.speech.rawValue] }
        #expect(
            fields == [
                .value(FieldValue(code: "hanako", text: "患者「お願いします。」")),
                .value(FieldValue(code: "hanako", text: "Patient: \"Good morning.\"")),
            ])
    }

    @Test func `the hint tells the PIN, and the staff password where that is asked`() {
        #expect(Place.typingPIN.counter.value(.readerHint)?.text == Visitor.hanako.hint.ja)
        var counter = Place.choosing.counter
        counter.reader(.visualChosen)
        #expect(counter.value(.readerHint)?.text.contains(Samples.site.staffPassword) == true)
    }

    @Test func `reasons are shown with their sources`() {
        let counter = Place.reasons.counter
        #expect(counter.code(.reasonText) == "coverage.newer,assumed")
    }

    @Test(arguments: [(TableChoice.inForce, "limit.announced"), (.provisional, "limit.edition")])
    func `what a class means in yen goes by the tables the window was opened with`(
        _ tables: TableChoice, _ remark: String
    ) {
        var counter = Counter(tables: tables)
        counter.check { Samples.answer($0, reasons: [.limit(.amounts(.u, on: Samples.today))]) }
        counter.press(.reasons)
        #expect(counter.code(.reasonText)?.contains("limit.classAmount,") == true)
        #expect(counter.code(.reasonText)?.contains(remark) == true)
        for (language, yen) in [(Language.ja, "80,100円"), (.en, "80,100 yen")] {
            guard case .paragraphs(let shown) = counter.fields(in: language)[FieldName.reasonText.rawValue] else {
                Issue.record("no reasons")
                return
            }
            let text = shown.map(\.text).joined()
            #expect(text.contains(yen) == (tables == .inForce))
        }
        counter.press(.pageDown)
        #expect(counter.desk.popUp == .reasons(top: 1), "the remark is an entry of its own")
        counter.press(.back)
        #expect(counter.code(.limitClass) == "A03" && counter.value(.limitClass)?.text == "ウ")
    }

    @Test func `the receipt computer shows the chart, the history and the day`() {
        let counter = Place.receipt.counter
        #expect(counter.code(.receiptShare) == "3" && counter.code(.receiptBranch) == "02")
        #expect(counter.code(.receiptHistory) == "409987")
        #expect(counter.rows(.dayState).map(\.code) == ["imported", "booked"])
    }
}
