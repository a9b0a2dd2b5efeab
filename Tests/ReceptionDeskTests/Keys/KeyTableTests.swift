import Basics
import CardReaderSim
import Screens
import Testing

@testable import ReceptionDesk

struct KeyTableTests {
    @Test(arguments: ScreenName.allCases)
    func `no key has two acts on one screen`(screen: ScreenName) {
        let keys = KeyTable.bindings(on: screen).flatMap(\.keys)
        #expect(!keys.isEmpty)
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: Act.allCases)
    func `every act has a key somewhere`(act: Act) {
        let bindings = KeyTable.bindings.filter { $0.act == act }
        #expect(!bindings.isEmpty)
        #expect(bindings.allSatisfy { !$0.keys.isEmpty && !$0.screens.isEmpty })
    }

    @Test(arguments: [ScreenName.signIn, .entry, .search, .handEntry])
    func `where text is typed, no character is an act`(screen: ScreenName) {
        for character in "abcdefghijklmnopqrstuvwxyz0123456789 ?訓" {
            #expect(KeyTable.act(for: .character(character), on: screen) == nil)
        }
        #expect(KeyTable.act(for: .function(1), on: screen) == .help)
        #expect(KeyTable.act(for: .enter, on: screen) == .confirm)
    }

    /// Digits type the PIN and choose at the reader.
    @Test(arguments: ScreenName.allCases)
    func `no digit is an act`(screen: ScreenName) {
        for digit in "0123456789" { #expect(KeyTable.act(for: .character(digit), on: screen) == nil) }
    }

    /// The reader's own choices have the keys that the table leaves free, or mean the same act.
    @Test(arguments: [
        Place.choosing, .typingPIN, .face, .askingCentre, .registration, .consent, .takingCard, .cardLeft,
    ])
    func `no key of the table hides a choice of the reader`(place: Place) {
        let desk = place.counter.desk
        let choices = KeyedOffer.list(desk.reader.offered)
        #expect(!choices.isEmpty)
        #expect(Set(choices.map(\.key)).count == choices.count)
        for choice in choices {
            switch KeyTable.act(for: choice.key, on: desk.screen) {
            case nil: break
            case .confirm: #expect(choice.offer.event == .confirmPressed)
            case .cancelAtReader: #expect(choice.offer.event == .cancelPressed)
            case let act: Issue.record("\(choice.key.name) is \(String(describing: act))")
            }
        }
    }

    @Test(arguments: [
        (Key.character("n"), "n"), (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
        (.backTab, "Shift-Tab"), (.function(10), "F10"), (.control("r"), "Ctrl-R"), (.pageUp, "PgUp"), (.up, "Up"),
    ])
    func `keys are named as on a keyboard`(key: Key, name: String) {
        #expect(key.name == name)
    }

    @Test func `all keys of the table have different names`() {
        let keys = Set(KeyTable.bindings.flatMap(\.keys))
        #expect(Set(keys.map(\.name)).count == keys.count)
    }
}
