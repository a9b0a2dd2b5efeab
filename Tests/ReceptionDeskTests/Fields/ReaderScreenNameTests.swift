import CardReaderSim
import Testing

@testable import ReceptionDesk

struct ReaderScreenNameTests {
    @Test(arguments: [
        (Place.called, ScreenName.readerIdle), (.choosing, .readerChoose), (.typingPIN, .readerPIN),
        (.face, .readerFace), (.askingCentre, .readerMessage), (.registration, .readerChoose),
        (.consent, .readerConsent), (.takingCard, .readerMessage), (.cardLeft, .readerMessage),
        (.comparing, .staffComparison), (.inquiring, .waiting),
    ])
    func `each state of the reader has its picture`(place: Place, screen: ScreenName) {
        #expect(place.counter.desk.screen == screen)
    }

    @Test(arguments: [
        Place.called, .choosing, .typingPIN, .face, .askingCentre, .registration, .consent, .takingCard, .cardLeft,
    ])
    func `the offers on the reader are taken by the keys beside them`(place: Place) {
        for choice in KeyedOffer.list(place.counter.desk.reader.offered) {
            var (byKey, byOffer) = (place.counter, place.counter)
            byKey.key(choice.key)
            _ = byOffer.send(
                .clicked(
                    .readerOffer,
                    row: place.counter.rows(.readerOffer).firstIndex { $0.code == choice.offer.code } ?? -1))
            #expect(byKey.desk.reader == byOffer.desk.reader, "\(choice.offer.code)")
            #expect(byKey.desk.reader != place.counter.desk.reader, "\(choice.offer.code)")
            #expect(byKey.effects == byOffer.effects)
        }
    }
}
