import Basics
import Screens
import Testing

@Suite struct RandomTextTests {
    private static let alphabet: [Unicode.Scalar] = Array(
        "ab Ⅲ①●※→… 山田花子様。（」ーっｱﾞЯ\u{3099}\u{0301}\u{FE0F}\u{200D}\u{E000}\u{1B}\n\t😀〓".unicodeScalars)

    private func text(_ random: inout SeededRandom) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<random.below(40) { scalars.append(Self.alphabet[random.below(Self.alphabet.count)]) }
        return String(scalars)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func noTextBreaksTheGrid(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let picture = try picture(
            """
            +-一覧-------+---+-----------+
            |{n}| {name }|[c]|[typed    ]|
            |"  |        |   |           |
            | {why      } 窓 |<face>     |
            | "           窓 |"          |
            +------------------------窓口+
            """, legend: "n = no\nc = code")
        for _ in 0..<20 {
            let typed = text(&random)
            let fields = Fields([
                "no": .rows([FieldValue(text(&random)), FieldValue(text(&random), tone: .chosen)]),
                "name": .rows([FieldValue(text(&random)), FieldValue(text(&random))]),
                "code": .value(FieldValue(text(&random))),
                "typed": .input(text: typed, cursor: random.below(typed.count + 2)),
                "why": .value(FieldValue(text(&random))),
                "face": .value(FieldValue(text(&random))),
            ])
            let policy: GlyphPolicy = random.below(2) == 0 ? .oneCellBlackCircle : .twoCellBlackCircle
            let drawn = picture.draw(fields, policy: policy)
            expectWhole(drawn)
            let cursor = try #require(drawn.cursor)
            #expect(cursor.row == 1 && (18..<29).contains(cursor.column))
            for line in drawn.text.split(separator: "\n") { #expect(line.cellWidth == 30) }

            var stage = Stage(columns: 40 + random.below(30), rows: 8, base: drawn)
            stage.popUps = [picture.draw(fields, policy: policy)]
            stage.captions = [FieldValue(text(&random))]
            var composed = stage.composed()
            expectWhole(composed)
            composed.put(drawn, at: Grid.Position(row: random.below(12) - 6, column: random.below(60) - 30))
            expectWhole(composed)
        }
    }
}
