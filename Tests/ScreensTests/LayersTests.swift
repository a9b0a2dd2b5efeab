import Screens
import Testing

@Suite struct LayersTests {
    private let window = """
        受付患者の一覧
        12345678901234
        状態は待合です
        """

    @Test func aPopUpStandsInTheMiddle() throws {
        let layers = Layers(base: try grid(window), popUps: [try grid("****")])
        #expect(
            layers.composed().text == """
                受付患者の一覧
                12345****01234
                状態は待合です
                """)
        expectWhole(layers.composed())
    }

    @Test func aPopUpNeverLeavesHalfACharacterBesideIt() throws {
        let grid = Layers(base: try grid(window), popUps: [try grid("+--+\n|  |\n+--+")]).composed()
        #expect(
            grid.text == """
                受付 +--+ 一覧
                12345|  |01234
                状態 +--+ です
                """)
        expectWhole(grid)
    }

    @Test func allBelowTheTopmostIsDimAndHasNoCursor() throws {
        var base = try picture("{name   }").draw(Fields(["name": .value(FieldValue("abcdefghi", tone: .stop))]))
        base.cursor = Grid.Position(row: 0, column: 0)
        let middle = try picture("{name}").draw(Fields(["name": .value(FieldValue("123456", tone: .warn))]))
        let top = try picture("{a.b}").draw(Fields(["a.b": .value(FieldValue("x", tone: .key))]))
        let composed = Layers(base: base, popUps: [middle, top]).composed()
        #expect(composed.text == "a1x    hi")
        #expect(composed.toneText == "ddk....dd")
        #expect(composed.cursor == nil)
    }

    @Test func withoutPopUpsTheBaseIsAsItWas() throws {
        let base = try grid(window)
        #expect(Layers(base: base).composed() == base)
    }
}
