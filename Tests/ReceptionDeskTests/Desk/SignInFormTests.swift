import ClinicRecords
import Screens
import Testing

@testable import ReceptionDesk

struct SignInFormTests {
    @Test func `the counter's account stands in the form from the start`() {
        let form = SignInForm()
        #expect(form.id.text == "ippan")
        #expect(form.password.typed == "kunren-ippan")
    }

    @Test func `offering goes round the accounts in both directions, filled in each time`() {
        var form = SignInForm()
        var seen = [form.id.text]
        for _ in 0..<3 {
            form.offer(1)
            seen.append(form.id.text)
        }
        #expect(seen == ["ippan", "kanri", "etsuran", "ippan"])
        form.offer(-1)
        #expect(form.password.typed == "kunren-etsuran")
    }

    @Test func `whose password is no longer shown finds the ID there, and never another account's`() {
        let others = TrainingAccount.all.filter { $0.id != "ippan" }
        let again = SignInForm(offers: others, last: "ippan")
        #expect(again.id.text == "ippan" && again.password.isEmpty && again.focus == .password)
        var first = SignInForm(offers: others)
        #expect(first.id.text.isEmpty && first.password.isEmpty && first.offered == nil)
        first.offer(-1)
        #expect(first.id.text == others.last?.id)
    }

    @Test func `where no account is offered the form is empty and offering does nothing`() {
        var form = SignInForm(offers: [])
        form.offer(1)
        #expect(form.id.text.isEmpty && form.password.typed.isEmpty)
    }

    @Test func `what is typed as a password is not in a dump of the desk`() {
        var counter = Place.signIn.counter
        counter.send(.typed(.signinPassword, "asagao-no-hana"))
        var dumped = ""
        dump(counter.desk.phase, to: &dumped)
        #expect(!dumped.contains("asagao") && !"\(counter.desk.phase)".contains("asagao"))
        var waiting = Place.waiting.counter
        waiting.send(.typed(.signinPassword, "asagao-no-hana"))
        #expect(!"\(waiting.desk.journal)".contains("asagao"), "typed where there is no such field")
    }

    @Test func `its two fields are filled in, and no other`() {
        var form = SignInForm()
        #expect(form.fill(.signinID, with: "kanri") == true)
        #expect(form.fill(.signinPassword, with: "kunren-kanri") == true)
        #expect(form.password.typed == "kunren-kanri")
        let before = form
        #expect(form.fill(.entryNumber, with: "1") == false)
        #expect(form == before)
    }

    @Test func `keys go to the field with the focus`() {
        var form = SignInForm()
        #expect(form.edit(.character("x")) == true)
        form.moveFocus()
        #expect(form.edit(.backspace) == true)
        #expect(form.id.text == "ippanx")
        #expect(form.password.typed == "kunren-ippa")
        form.moveFocus()
        #expect(form.focus == .id)
    }
}
