import Basics
import ClinicRecords
import Testing

@testable import ReceptionDesk

struct IdleTests {
    private func wait(_ seconds: Int, at place: Place) -> Counter {
        var counter = place.counter
        counter.send(.clockRead(counter.desk.now + seconds))
        return counter
    }

    @Test func `half an hour without a hand signs out, a second less does not`() {
        #expect(wait(1799, at: .waiting).desk.screen == .waiting)
        let counter = wait(1800, at: .waiting)
        #expect(counter.desk.screen == .signIn)
        #expect(counter.desk.account == nil)
        #expect(counter.desk.message.code == .idleSignedOut)
        #expect(counter.effects.last == .signOut(id: "ippan"))
    }

    @Test func `a key begins the half hour anew`() {
        var counter = wait(1700, at: .waiting)
        counter.key(.down)
        counter.send(.clockRead(counter.desk.now + 200))
        #expect(counter.desk.account != nil)
    }

    @Test func `answers of the day stay, and signing in shows them again`() {
        var counter = wait(1800, at: .resultByNumber)
        #expect(counter.desk.screen == .signIn)
        #expect(!counter.desk.answered.isEmpty)
        counter.key(.enter)
        #expect(counter.desk.account?.id == "ippan")
    }

    @Test(arguments: [Place.inquiring, .consent, .choosing])
    func `not while an answer is on the line or a patient at the reader`(place: Place) {
        #expect(wait(3600, at: place).desk.account != nil)
    }

    @Test(arguments: [Place.filledEntry, .halfTyped])
    func `a form that was half typed is dropped, and said to be`(place: Place) {
        var counter = place.counter
        // A card on the reader is somebody's who is still here.
        counter.reader(.cardTaken)
        counter.send(.clockRead(counter.desk.now + 1800))
        #expect(counter.desk.message.code == .idleFormDropped)
    }

    @Test func `both sessions end where medication stood open under the viewing account`() {
        var counter = Place.resultByNumber.counter
        counter.openMedication(.shown(Samples.medication))
        #expect(counter.desk.account?.id == "etsuran")
        counter.send(.clockRead(counter.desk.now + 1800))
        let ended = counter.effects.filter { if case .signOut = $0 { true } else { false } }
        #expect(ended == [.signOut(id: "etsuran"), .signOut(id: "ippan")])
    }

    @Test func `a refusal says what it is`() {
        let now = Place.signIn.counter.desk.now
        let elsewhere = OperatorSession(place: SessionPlace(holder: "S-2", terminal: "T2"), since: now)
        for (refusal, code) in [
            (SignInRefusal.wrong, MessageCode.signinRefused), (.delayed(until: now), .signinDelayed),
            (.locked(until: now), .signinLocked), (.filesOpen(["terminal.db"]), .signinFilesOpen),
            (.inUse(elsewhere), .signinInUse),
        ] {
            var counter = Place.signIn.counter
            counter.send(.signInRefused(refusal))
            #expect(counter.desk.message.code == code)
            #expect(counter.desk.screen == .signIn)
        }
    }

    @Test func `a password that came back changed closes the form, a wrong one does not`() {
        var counter = Place.changingPassword.counter
        for (field, text) in [
            (FieldName.passwordCurrent, "kunren-ippan"), (.passwordNew, "yuuyake-37-kaki"),
            (.passwordAgain, "yuuyake-37-kaki"),
        ] {
            counter.send(.typed(field, text))
        }
        #expect(
            counter.press(.confirm)
                == [.changePassword(id: "ippan", current: "kunren-ippan", new: "yuuyake-37-kaki")])
        counter.send(.passwordRefused)
        #expect(counter.desk.screen == .changePassword)
        counter.send(.passwordChanged)
        #expect(counter.desk.screen == .waiting)
        #expect(counter.desk.message.code == .passwordChanged)
    }
}
