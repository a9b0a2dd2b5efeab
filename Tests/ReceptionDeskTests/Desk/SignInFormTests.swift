import Screens
import Testing

@testable import ReceptionDesk

struct SignInFormTests {
    @Test func `the counter's account stands in the form from the start`() {
        let form = SignInForm()
        #expect(form.id.text == "ippan")
        #expect(form.account?.account == .counter)
    }

    @Test func `offering goes round the accounts in both directions, filled in each time`() {
        var form = SignInForm()
        var seen = [form.account?.account]
        for _ in 0..<3 {
            form.offer(1)
            seen.append(form.account?.account)
        }
        #expect(seen == [.counter, .administrator, .viewing, .counter])
        form.offer(-1)
        #expect(form.account?.account == .viewing)
    }

    @Test func `an ID opens with its own password only`() {
        var form = SignInForm()
        form.id.replace(with: "kanri")
        #expect(form.account == nil)
        form.password.replace(with: "kunren-kanri")
        #expect(form.account?.account == .administrator)
        form.password.replace(with: "")
        #expect(form.account == nil)
    }

    @Test func `its two fields are filled in, and no other`() {
        var form = SignInForm()
        #expect(form.fill(.signinID, with: "kanri") == true)
        #expect(form.fill(.signinPassword, with: "kunren-kanri") == true)
        #expect(form.account?.account == .administrator)
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
        #expect(form.password.text == "kunren-ippa")
        form.moveFocus()
        #expect(form.focus == .id)
    }
}
