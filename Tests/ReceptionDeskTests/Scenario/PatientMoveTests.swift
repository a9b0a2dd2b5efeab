import Basics
import CardReaderSim
import Testing

@testable import ReceptionDesk

struct PatientMoveTests {
    private let digits = [1, 2, 3, 4].map(ReaderEvent.digitPressed)

    private func placed(on day: Day) -> Counter {
        var counter = Counter(on: day)
        counter.placeCard()
        return counter
    }

    @Test func `a PIN is chosen where there is a choice and typed at once where it is asked`() {
        #expect(placed(on: Samples.today).desk.moves(for: .pin("1234")) == [.pinChosen] + digits)
        #expect(placed(on: Samples.firstDays).desk.moves(for: .pin("1234")) == digits)
    }

    @Test func `the face is chosen, or reached by having forgotten the PIN`() {
        #expect(placed(on: Samples.today).desk.moves(for: .face(.matches)) == [.faceChosen])
        var first = placed(on: Samples.firstDays)
        for move in first.desk.moves(for: .face(.matches)) { first.reader(move) }
        #expect(first.code(.readerState) == "face")
    }

    @Test func `each question is answered as the line says, and the others as all`() {
        #expect(
            Place.consent.counter.desk.moves(for: .consent([.checkup: true], rest: false))
                == [.consentAnswered(.medication, yes: false), .consentAnswered(.checkup, yes: true)])
        #expect(
            Place.consent.counter.desk.moves(for: .consent([.checkup: false], rest: true))
                == [.consentAnswered(.medication, yes: true), .consentAnswered(.checkup, yes: false)])
        #expect(Place.choosing.counter.desk.moves(for: .consent([:], rest: true)) == [])
    }

    @Test func `one answer is to the question on the screen, and to none where nothing is asked`() {
        #expect(Place.consent.counter.desk.moves(for: .answer(yes: true)) == [.consentAnswered(.medication, yes: true)])
        #expect(Place.choosing.counter.desk.moves(for: .answer(yes: true)) == [])
    }

    @Test(arguments: [
        (WorldLine.register(true), [ReaderEvent.registrationAnswered(yes: true)]), (.cancel, [.cancelPressed]),
        (.pinForgotten, [.pinForgotten]), (.otherThing, [.otherThingPlaced]), (.card(person: "taro"), []),
        (.remove, []), (.wait(seconds: 5), []), (.fault(ArmedFault(NoFault())), []),
    ])
    func `other lines are one touch, or none at the reader`(line: WorldLine, moves: [ReaderEvent]) {
        #expect(Place.choosing.counter.desk.moves(for: line) == moves)
    }

    @Test func `looking ahead changes nothing`() {
        let counter = Place.consent.counter
        let before = counter.desk.reader
        _ = counter.desk.moves(for: .consent([:], rest: true))
        #expect(counter.desk.reader == before)
    }

    @Test func `an expectation tells what it found instead`() {
        let counter = Place.result.counter
        func found(_ expectation: ReceptionDesk.Expectation) -> String? {
            expectation.found(on: counter.desk, Samples.wording)
        }
        #expect(found(.screen(.result)) == nil)
        #expect(found(.screen(.waiting)) == "result")
        #expect(found(.field(.coverageStatus, is: "valid")) == nil)
        #expect(found(.field(.coverageStatus, is: "invalid")) == "valid")
        #expect(found(.field(.medicationDrug, is: "x")) == "")
        #expect(found(.row(.differenceItem, has: "share")) == nil)
        #expect(found(.row(.differenceItem, has: "name")) == "branch,share")
        #expect(found(.row(.coverageStatus, has: "valid")) == "")
    }
}
