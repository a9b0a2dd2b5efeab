import CardReaderSim
import Screens
import Testing

@testable import ReceptionDesk

/// What the key line offers is what the keys do.
struct KeyLineTests {
    @Test(arguments: Place.allCases)
    func `no act on the key line is refused`(place: Place) throws {
        let desk = place.counter.desk
        let bindings = desk.popUp == nil ? desk.windowKeys : KeyTable.bindings(on: desk.screen)
        let line = try #require(place.counter.value(.keys))
        for binding in bindings where binding.onKeyLine {
            #expect(line.text.contains("\(binding.keys[0].name) \(binding.act.label.ja)"), "\(binding.act.rawValue)")
            var counter = place.counter
            counter.key(binding.keys[0])
            #expect(counter.desk.message.code != .notHere, "\(binding.act.rawValue)")
        }
    }

    @Test(arguments: Place.allCases)
    func `the key line belongs to the screen that takes the keys`(place: Place) {
        let counter = place.counter
        #expect(counter.code(.keys) == counter.desk.screen.rawValue)
        let known = KeyTable.bindings(on: counter.desk.screen)
        for other in KeyTable.bindings where !known.contains(other) && !known.map(\.act).contains(other.act) {
            #expect(counter.value(.keys)?.text.contains(other.act.label.ja + "  ") == false, "\(other.act.rawValue)")
        }
    }

    @Test func `keys that wait for something are offered once it is there`() {
        func keys(_ place: Place) -> Set<Act> { Set(place.counter.desk.windowKeys.map(\.act)) }
        #expect(!keys(.waiting).contains(.takeCard) && keys(.result).contains(.takeCard))
        #expect(!keys(.waiting).contains(.open))
        #expect(!keys(.emptyList).contains(.toReader) && keys(.waiting).contains(.toReader))
        #expect(!keys(.waiting).contains(.visualMode))
        #expect(Counter(on: Samples.firstDays).desk.windowKeys.map(\.act).contains(.visualMode))
        var checked = Place.result.counter
        checked.press(.back)
        #expect(checked.desk.windowKeys.map(\.act).contains(.open))
    }

    @Test func `help lists the keys of the screen below it`() {
        var counter = Place.result.counter
        counter.press(.help)
        #expect(counter.code(.helpScreen) == "result")
        #expect(counter.rows(.helpAct).map(\.code).contains("import"))
        #expect(counter.rows(.helpKey).count == counter.rows(.helpAct).count)
    }
}
