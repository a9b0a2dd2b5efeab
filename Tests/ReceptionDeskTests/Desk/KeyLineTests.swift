import Basics
import CardReaderSim
import Screens
import Testing

@testable import ReceptionDesk

/// What the key line offers is what the keys do.
struct KeyLineTests {
    @Test(arguments: Place.allCases)
    func `no act on the key line is refused`(place: Place) throws {
        let line = try #require(place.counter.value(.keys)?.text)
        for binding in place.counter.desk.keysNow where binding.place < .never {
            // On its own pages the key that opens the view closes it.
            let label = binding.act == .backstage ? "閉じる" : binding.act.label.ja
            let entry = "\(binding.keys[0].name) \(label)"
            if binding.place == .always { #expect(line.contains(entry), "\(binding.act.rawValue)") }
            var counter = place.counter
            counter.key(binding.keys[0])
            #expect(counter.desk.message.code != .notHere, "\(binding.act.rawValue)")
        }
    }

    @Test(arguments: Place.allCases)
    func `the key line belongs to the screen that takes the keys, and fits its line`(place: Place) throws {
        let counter = place.counter
        #expect(counter.code(.keys) == counter.desk.screen.rawValue)
        for language in Language.allCases {
            guard case .value(let line) = counter.fields(in: language)[FieldName.keys.rawValue] else {
                Issue.record("no key line")
                continue
            }
            #expect(line.text.cellWidth <= Desk.keyLineCells, "\(line.text)")
        }
    }

    @Test func `keys that wait for something are offered once it is there`() {
        func keys(_ place: Place) -> Set<Act> { Set(place.counter.desk.keysNow.map(\.act)) }
        #expect(!keys(.waiting).contains(.takeCard) && keys(.result).contains(.takeCard))
        #expect(!keys(.waiting).contains(.open))
        #expect(!keys(.emptyList).contains(.toReader) && keys(.waiting).contains(.toReader))
        #expect(!keys(.waiting).contains(.visualMode))
        #expect(Counter(on: Samples.firstDays).desk.keysNow.map(\.act).contains(.visualMode))
        var checked = Place.result.counter
        checked.press(.back)
        #expect(checked.desk.keysNow.map(\.act).contains(.open))
    }

    @Test func `help lists the keys of the screen below it`() {
        var counter = Place.result.counter
        counter.press(.help)
        #expect(counter.code(.helpScreen) == "result")
        #expect(counter.rows(.helpAct).map(\.code).contains("import"))
        #expect(counter.rows(.helpKey).count == counter.rows(.helpAct).count)
    }

    @Test func `help at the reader lists its choices with their keys before the keys of the table`() {
        var counter = Place.choosing.counter
        counter.press(.help)
        let choices = KeyedOffer.list(counter.desk.reader.offered).filter { !$0.isNamedKey }
        #expect(choices.map(\.offer.code) == ["face", "pin", "visual", "cancel"])
        #expect(counter.rows(.helpAct).prefix(4).map(\.code) == choices.map(\.offer.code))
        #expect(counter.rows(.helpKey).prefix(4).map(\.text) == choices.map(\.key.name))
        #expect(counter.rows(.helpAct).dropFirst(4).map(\.code).contains("take-card"))
        #expect(counter.rows(.helpKey).count == counter.rows(.helpAct).count)
    }
}
