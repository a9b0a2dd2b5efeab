import Basics
import ReceptionDesk
import Screens
import Testing

@testable import ReceptionTUI

/// What the compiler cannot know of the pictures in the checkout.
struct PictureContractTests {
    @Test func picturesAndMessagesHaveNoMistakes() throws {
        #expect(try Shipped.mistakes().map { $0.text(in: .en) } == [])
    }

    @Test("Every screen is drawn in both languages, at the size of its kind", arguments: ScreenName.allCases)
    func size(screen: ScreenName) throws {
        let pictures = try Shipped.library().pictures
        for language in Language.allCases {
            let picture = try #require(
                pictures[screen.rawValue, language], "\(screen.rawValue).\(language.rawValue).txt")
            switch screen {
            case .signIn, .waiting, .entry, .papers, .staffComparison, .result, .medication, .clinical, .differences,
                .receipt,
                .search, .insurances, .handEntry, .visit, .changePassword:
                #expect((picture.columns, picture.rows) == (80, 24))
                // Where a reader that lies over the window leaves them in sight.
                let last = picture.slots.filter { $0.row >= 22 }.map(\.name)
                #expect(last == [FieldName.message.rawValue, FieldName.keys.rawValue], "\(screen)")
            case .help, .log, .reasons, .confirm, .faults, .backstageSystems, .backstageLine, .backstageChecks,
                .backstageItems, .backstageLeak:
                #expect(picture.columns <= 80 && picture.rows <= 24)
            case .readerIdle, .readerChoose, .readerPIN, .readerFace, .readerConsent, .readerMessage:
                #expect((36...40).contains(picture.columns) && picture.rows <= 22)
            }
        }
    }

    @Test("Nothing is cut for one person on any screen", arguments: ScreenName.allCases)
    func roomOnEveryScreen(screen: ScreenName) throws {
        for language in Language.allCases {
            let drawn = try draw(screen, "kunren-hanako", in: language)
            #expect(
                drawn.cut.filter { !Self.shownInFullElsewhere.contains($0) } == [],
                "\(screen.rawValue).\(language.rawValue)")
            #expect(drawn.ambiguous == [], "\(screen.rawValue).\(language.rawValue)")
        }
    }

    /// Answered, but not valid: there is nothing to type by hand.
    private static let withoutValidAnswer = ["reidai-goro"]

    /// Names of services run to fifty cells: the list has their beginnings, and the line below it the one under the cursor.
    private static let shownInFullElsewhere = ["table.name", "line.name"]

    /// A certificate that ended long ago, or a card that has itself expired, proves nobody: there is no answer to it, and so
    /// no screen.
    private static let withoutAnswer = ["enshu-hiroshi", "shiko-yasuo"]

    @Test("Nothing is cut of anybody's answer", arguments: Shipped.people.filter { !withoutAnswer.contains($0) })
    func roomForEverybody(person: String) throws {
        for screen in [ScreenName.result, .differences, .receipt, .insurances, .handEntry, .reasons]
        where screen != .handEntry || !Self.withoutValidAnswer.contains(person) {
            for language in Language.allCases {
                let drawn = try draw(screen, person, in: language)
                #expect(drawn.cut == [], "\(screen.rawValue).\(language.rawValue)")
                #expect(drawn.ambiguous == [], "\(screen.rawValue).\(language.rawValue)")
            }
        }
    }

    @Test func aValueThatIsCutIsFoundHere() throws {
        let library = try Shipped.library()
        let picture = try #require(library.pictures["result", .ja])
        let long = FieldValue(String(repeating: "訓練", count: 20))
        let drawn = Drawn(picture, Fields(["patient.name": .value(long)]))
        #expect(drawn.cut == ["patient.name"])
    }

    @Test func anAmbiguousCharacterIsFoundHere() throws {
        let library = try Shipped.library()
        let picture = try #require(library.pictures["result", .ja])
        #expect(Drawn(picture, Fields(["patient.name": .value(FieldValue("αβ"))])).ambiguous == ["α", "β"])
        #expect(Drawn(picture, Fields(["patient.name": .value(FieldValue("●Ⅱ①"))])).ambiguous == [])
    }

    private func draw(_ screen: ScreenName, _ person: String, in language: Language) throws -> Drawn {
        let library = try Shipped.library()
        let session = try ScreenSample.session(
            showing: screen, person: person, library: library, now: Shipped.now, language: language, seed: 1)
        let picture = try #require(library.pictures[screen.rawValue, language])
        return Drawn(picture, session.desk.fields(library.wording))
    }
}

/// A picture filled in for a terminal that draws ambiguous characters two cells wide, and what went wrong with it.
struct Drawn {
    /// Names of the fields a value of which ends in the mark of a cut.
    let cut: [String]
    /// Characters that would shift the rest of their row.
    let ambiguous: [String]

    init(_ picture: Picture, _ fields: Fields) {
        let grid = picture.draw(fields, policy: .twoCellBlackCircle)
        cut = picture.slots.filter { slot in
            slot.kind == .output
                && (slot.row..<slot.row + slot.height).contains { row in
                    grid[row, slot.column + slot.width - 1].content == .narrow("~")
                }
        }.map(\.name)
        ambiguous = grid.cells.map(\.text).filter { $0.unicodeScalars.contains(where: CharacterWidth.isAmbiguous) }
    }
}
