import Basics
import Testing

@testable import CardReaderSim

/// The transition table: every event in every state. What is not in the table must leave the state as it is and ask for
/// nothing.
@Suite struct CardReaderTests {
    @Test(arguments: Situation.all)
    func everyEventIsMet(_ situation: Situation) {
        for event in Situation.events {
            var reader = situation.start
            let effects = reader.handle(event)
            if let row = situation.rows.first(where: { $0.event == event }) {
                #expect(effects == row.effects, "\(situation.name), \(event)")
                #expect(reader.screen.code == row.screen, "\(situation.name), \(event)")
            } else {
                #expect(effects.isEmpty, "\(situation.name), \(event)")
                #expect(reader.state == situation.start.state, "\(situation.name), \(event)")
            }
        }
    }

    @Test func theTableNamesOnlyEventsThatAreTried() {
        for row in Situation.all.flatMap(\.rows) { #expect(Situation.events.contains(row.event), "\(row.event)") }
    }

    @Test func everyStateAndEveryScreenIsInTheTable() {
        #expect(Set(Situation.all.map(\.start.stateName)) == Set(ReaderStateName.allCases))
        #expect(Set(Situation.all.map(\.start.screen.code)) == Set(ReaderScreen.Code.allCases))
    }

    /// Neither the reader nor what it asks for tells a digit that was typed, however it is printed.
    @Test(
        arguments: [
            [.cardPlaced(cardInFront()), .pinChosen], [.phoneChosen, .phoneKindChosen(.android)],
            [.cardPlaced(cardInFront()), .visualChosen],
        ] as [[ReaderEvent]])
    func digitsAreNeverPrinted(path: [ReaderEvent]) {
        var reader = CardReader(on: today, settings: ReaderSettings(staffPassword: "", phoneReader: true))
        reader.after(path)
        var text = ""
        for digit in [7, 3, 9, 1] {
            let effects = reader.handle(.digitPressed(digit))
            dump(reader, to: &text)
            dump(effects, to: &text)
            text += "\(reader) \(effects) \(String(reflecting: reader.state))"
        }
        #expect(!text.contains("739"))
        #expect(text.contains("3 digits"))
    }
}
