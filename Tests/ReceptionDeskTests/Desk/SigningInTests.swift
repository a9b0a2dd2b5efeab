import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

struct SigningInTests {
    @Test func `Enter takes the account that is offered`() {
        var counter = Place.signIn.counter
        counter.key(.enter)
        #expect(counter.desk.account?.account == .counter)
        #expect(counter.desk.screen == .waiting)
    }

    @Test func `a wrong password is refused and what was typed stays`() {
        var counter = Place.signIn.counter
        counter.key(.tab)
        counter.key(.character("x"))
        counter.key(.enter)
        #expect(counter.desk.message == Message(.signinRefused, tone: .warn))
        #expect(counter.desk.account == nil)
        #expect(counter.code(.signinPassword) == "*************")
        counter.key(.backspace)
        counter.key(.enter)
        #expect(counter.desk.screen == .waiting)
    }

    @Test func `after a refusal what is typed takes the place of the wrong password`() {
        var counter = Place.signIn.counter
        counter.key(.tab)
        counter.key(.character("x"))
        counter.key(.enter)
        counter.key(.character("y"))
        counter.key(.character("z"))
        #expect(counter.code(.signinPassword) == "**")
    }

    @Test func `a paste goes into the field with the focus`() {
        var counter = Place.signIn.counter
        counter.send(.typed(.signinID, ""))
        counter.send(.pasted("kan\nri"))
        counter.send(.clicked(.signinPassword, row: 0))
        counter.key(.control("u"))
        counter.send(.pasted("kunren-kanri"))
        counter.press(.confirm)
        #expect(counter.desk.account?.account == .administrator)
    }

    @Test func `a click on an account of the list fills it in`() {
        var counter = Place.signIn.counter
        counter.send(.clicked(.signinOffer, row: 2))
        #expect(counter.code(.signinID) == "etsuran")
        #expect(counter.rows(.signinOffer).map(\.tone) == [.plain, .plain, .chosen])
    }

    @Test func `while nobody is signed in, no card gets past the reader's first screen`() {
        var counter = Place.signIn.counter
        counter.reader(.cardPlaced(Samples.card()), .pinChosen)
        counter.send(.typed(.readerPIN, "1234"))
        counter.reader(.pinAccepted)
        #expect(counter.effects == [.reader(.takeCardBack)], "it stays in the hand")
        #expect(counter.desk.phase == .signIn(SignInForm()))
    }

    @Test func `signing out asks first, and not over a card on the reader`() {
        var counter = Place.result.counter
        counter.press(.back)
        counter.press(.signOut)
        let owner = Bilingual(ja: "訓練　花子さん", en: "訓練　花子")
        #expect(counter.desk.message == Message(.cardStillOnReader, [owner], tone: .warn))
        counter.press(.takeCard)
        counter.press(.signOut)
        #expect(counter.code(.confirmQuestion) == "signout.question")
        counter.press(.confirm)
        #expect(counter.desk.account == nil)
        #expect(counter.code(.account) == nil)
        #expect(counter.desk.screen == .signIn)
    }
}
