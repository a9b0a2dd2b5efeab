import CardReaderSim
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// A phone and a card at one reader: each answers for itself alone.
struct PhoneAndCardTests {
    @Test func `a card laid down while a phone is authenticated does not sign for it`() throws {
        #expect(
            try FaultPlay.misses(
                """
                select  reidai-mei
                press   to-reader
                phone   iphone
                fault   line-slow seconds=3
                hold    reidai-mei
                card    mihon-taro
                fault   none
                wait    3s
                expect  reader.state = consent
                consent all=yes
                expect  coverage.status = valid
                expect  insured.number = 418
                expect  reader.state = take-card
                """, site: "hospital", people: "reidai-mei mihon-taro") == [])
    }

    @Test func `a phone held while a card is in use is not asked for the card's PIN`() throws {
        #expect(
            try FaultPlay.misses(
                """
                select  mihon-taro
                press   to-reader
                hold    reidai-mei
                pin     2580
                expect  reader.state = consent
                """, site: "hospital", people: "reidai-mei mihon-taro") == [])
    }

    @Test func `the late answer of a phone is not taken for the next patient's`() throws {
        #expect(
            try FaultPlay.misses(
                """
                select  kakuu-sota
                press   to-reader
                phone   android
                pin     7036
                fault   slow seconds=9
                hold    kakuu-sota
                expect  reader.state = checking
                press   cancel
                press   cancel
                fault   none
                select  kunren-hanako
                press   to-reader
                fault   slow seconds=9
                pin     0000
                wait    9s
                expect  reader.state = pin
                expect  reader.pin.tries = 2
                """, site: "pharmacy", people: "kakuu-sota kunren-hanako") == [])
    }

    @Test func `a phone that the reader did not ask for stays in the hand`() throws {
        let session = try Shipped.session()
        session.send(.accountChosen(.counter))
        for event in try session.world.holdPhone(of: "kakuu-sota", unlocks: true, at: 1) { session.send(event) }
        #expect(session.world.heldPhones.keys.isEmpty)
    }

    @Test func `a phone is put away at the end of its visit, and so is one of the wrong kind`() throws {
        #expect(
            try FaultPlay.misses(
                """
                select  reidai-mei
                press   to-reader
                phone   iphone
                hold    reidai-mei
                consent all=yes
                expect  coverage.status = valid
                press   back
                expect  reader.state = idle
                select  kakuu-sota
                press   to-reader
                phone   android
                pin     7036
                hold    reidai-mei
                expect  reader.notice = other-phone
                hold    kakuu-sota
                expect  reader.state = consent
                """, site: "pharmacy", people: "reidai-mei kakuu-sota") == [])
    }

    @Test func `a chip of another serial neither counts a PIN nor signs`() throws {
        let session = try Shipped.session()
        _ = try session.world.placeCard(of: "kunren-hanako", on: 1)
        let serial = try #require(session.world.onReaders[1]?.chip.jpki.serial)
        let challenge = Octets([1, 2, 3])
        #expect(session.world.sign(challenge, .visual, serial: "0000", at: 1) == .signingRefused(at: 1))
        #expect(session.world.sign(challenge, .visual, serial: serial, at: 1) != .signingRefused(at: 1))
        _ = try session.world.verify("0000", serial: "0000", at: 1)
        #expect(session.world.onReaders[1]?.chip.jpki.pin?.triesLeft == 3)
    }
}
