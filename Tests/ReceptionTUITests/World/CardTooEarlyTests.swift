import CardReaderSim
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// A card that the reader did not take: it stays in the patient's hand, and the next patient has the reader for themselves.
struct CardTooEarlyTests {
    /// The app was called off, and the card is put on it all the same.
    private let onTheIdleApp = """
        select  kunren-hanako
        press   app
        press   cancel
        press   present
        expect  reader.notice = answer-first
        press   cancel

        """

    @Test func `a card put on the app too early is not there for the next patient`() throws {
        #expect(
            try FaultPlay.misses(
                onTheIdleApp + """
                    select  mihon-taro
                    press   app
                    consent all=yes
                    press   present
                    pin     2580
                    expect  coverage.status = valid
                    expect  insured.number = 305
                    """) == [])
    }

    @Test func `who put the card on the app too early can be called to the reader`() throws {
        #expect(
            try FaultPlay.misses(
                onTheIdleApp + """
                    press   to-reader
                    expect  reader.no = 1
                    expect  reader.state = choose
                    """) == [])
    }

    @Test func `a card that is read only after signing out does not lie there for the next patient`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   slow seconds=9
                select  kunren-hanako
                press   to-reader
                press   cancel
                press   sign-out
                press   confirm
                wait    9s
                fault   none
                account counter
                select  mihon-taro
                press   to-reader
                pin     2580
                expect  reader.state = consent
                """) == [])
    }

    @Test func `a card on top of another is not reported`() throws {
        let session = try Shipped.session()
        session.send(.accountChosen(.counter))
        session.send(.visitorChosen("kunren-hanako"))
        session.send(.actChosen(.toReader))
        #expect(try session.world.placeCard(of: "mihon-taro", on: 1) == [])
        #expect(session.world.onReaders[1]?.person == "kunren-hanako")
    }
}
