import Basics
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

struct NumberEntryTests {
    private func filled(_ changes: (FieldName, String)...) -> NumberEntry {
        var form = NumberEntry(visitor: nil)
        for (field, text) in Samples.paper + changes { #expect(form.fill(field, with: text) == true) }
        return form
    }

    private func fault(_ form: NumberEntry) -> EntryFault? {
        if case .failure(let fault) = form.key() { fault } else { nil }
    }

    @Test func `a filled form gives the key of the inquiry`() throws {
        let birth = Visitor.hanako.birth
        #expect(
            try filled().key().get()
                == .number(insurer: "409995", symbol: "架空12", number: "3456", branch: "02", birth: birth))
        #expect(
            try filled((.entryBranch, ""), (.entrySymbol, "")).key().get()
                == .number(insurer: "409995", symbol: "", number: "3456", branch: nil, birth: birth))
    }

    @Test(arguments: [
        (FieldName.entryInsurer, "", MessageCode.entryMissing), (.entryNumber, "", .entryMissing),
        (.entryBirth, "", .entryMissing), (.entryBirth, "2026-02-30", .entryBadBirth),
        (.entryBirth, "60", .entryBadBirth),
        (.entryInsurer, "409996", .entryBadNumber), (.entryInsurer, "4099", .entryBadNumber),
        (.entryInsurer, "40999x", .entryBadNumber), (.entryBranch, "1", .entryBadNumber),
        (.entryBranch, "xx", .entryBadNumber), (.entryNumber, "　", .entryBadNumber),
        (.entryNumber, "123456789012", .entryMyNumber), (.entrySymbol, "1234-5678-9012", .entryMyNumber),
        (.entryNumber, "１２３４５６７８９０１２", .entryMyNumber),
    ])
    func `each fault is named at its field`(field: FieldName, text: String, code: MessageCode) {
        let fault = fault(filled((field, text)))
        #expect(fault?.field == field)
        #expect(fault?.code == code)
        #expect((fault?.detail.ja.isEmpty == false) == (code == .entryBadNumber))
    }

    @Test func `the focus goes round the fields in the order of typing`() {
        var form = NumberEntry(visitor: nil)
        var seen = [form.focus]
        for _ in NumberEntry.order {
            form.moveFocus(1)
            seen.append(form.focus)
        }
        #expect(seen == NumberEntry.order + [.entryInsurer])
        form.moveFocus(-1)
        #expect(form.focus == .entryLimit)
        form.focus(on: .patientName)
        #expect(form.focus == .entryLimit)
    }

    @Test func `the space bar switches the consent and nothing else does`() {
        var form = NumberEntry(visitor: nil)
        form.focus(on: .entryLimit)
        #expect(!form.limitConsent)
        #expect(form.edit(.character("x")) == false)
        #expect(form.edit(.character(" ")) == true)
        #expect(form.limitConsent)
        form.insert("no")
        #expect(form.limitConsent)
        #expect(form.fill(.entryLimit, with: "no") == true)
        #expect(!form.limitConsent)
    }

    @Test(arguments: [(FieldName.entryLimit, "maybe"), (.entryLimit, ""), (.patientName, "訓練"), (.signinID, "kanri")])
    func `what the form has not is not filled in`(field: FieldName, text: String) {
        var form = filled((.entryLimit, "yes"))
        let before = form
        #expect(form.fill(field, with: text) == false)
        #expect(form == before)
    }
}

struct BirthTextTests {
    @Test(arguments: [
        ("1985-04-05", "1985-04-05"), ("19850405", "1985-04-05"), ("1985/4/5", "1985-04-05"),
        ("1985.4.5", "1985-04-05"), ("S60.4.5", "1985-04-05"), ("s60/04/05", "1985-04-05"), ("S60-4-5", "1985-04-05"),
        ("H1.1.8", "1989-01-08"), ("R1.5.1", "2019-05-01"), ("T15.12.24", "1926-12-24"), ("M45.7.29", "1912-07-29"),
    ])
    func `birth dates are read as clerks type them`(typed: String, day: String) {
        #expect(BirthText.day(typed)?.description == day)
    }

    @Test(arguments: [
        "", "S60", "S60.4", "S60.4.5.6", "X60.4.5", "60.4.5", "85/4/5", "S60.13.1", "H7.2.30", "昭和60年4月5日", "S.4.5",
        "1985-4-x",
    ])
    func `what is no birth date is refused`(typed: String) {
        #expect(BirthText.day(typed) == nil)
    }
}
