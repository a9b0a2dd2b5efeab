import Testing

@testable import CardReaderSim

@Suite struct CardPINTests {
    @Test func threeMissesInARowLock() {
        var pin = CardPIN("1234")
        #expect(pin.verify("0000") == .refused(triesLeft: 2))
        #expect(pin.verify("0001") == .refused(triesLeft: 1))
        #expect(pin.verify("0002") == .locked)
        #expect(pin.triesLeft == 0)
    }

    @Test func aSuccessResetsTheCount() {
        var pin = CardPIN("1234")
        _ = pin.verify("0000")
        _ = pin.verify("0000")
        #expect(pin.verify("1234") == .accepted)
        #expect(pin.verify("0000") == .refused(triesLeft: 2))
    }

    @Test func theLastTryMaySucceed() {
        var pin = CardPIN("1234", triesLeft: 1)
        #expect(pin.verify("1234") == .accepted)
        #expect(pin.triesLeft == 3)
    }

    @Test func lockedStaysLockedWhateverIsTyped() {
        var pin = CardPIN("1234", triesLeft: 0)
        #expect(pin.verify("1234") == .locked)
        #expect(pin.verify("0000") == .locked)
        #expect(pin.verify("1234") == .locked)
    }

    @Test func aDumpDoesNotTellTheDigits() {
        var text = ""
        dump(CardPIN("7391"), to: &text)
        #expect(!"\(CardPIN("7391"))\(text)".contains("7391"))
    }
}
