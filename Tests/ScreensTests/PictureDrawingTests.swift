import Screens
import Testing

@Suite struct PictureDrawingTests {
    private func draw(_ drawing: String, _ fields: [String: FieldContent], policy: GlyphPolicy = .oneCellBlackCircle)
        throws -> Grid
    {
        let grid = try picture(drawing).draw(Fields(fields), policy: policy)
        expectWhole(grid)
        return grid
    }

    @Test func valuesStandInTheirPlacesWithTheirTone() throws {
        let grid = try draw(
            """
            +-資格---------+
            | {status    } |
            +--------------+
            """, ["status": .value(FieldValue(code: "valid", text: "有効", tone: .ok))])
        #expect(
            grid.text == """
                +-資格---------+
                | 有効         |
                +--------------+
                """)
        #expect(
            grid.toneText == """
                dddddddddddddddd
                d.oooo.........d
                dddddddddddddddd
                """)
    }

    @Test func `a paragraph that does not fit whole below another waits for the next page, with all after it`() throws {
        func shown(_ texts: [String]) throws -> String {
            try draw(
                """
                |{text  }|
                |"       |
                |"       |
                """, ["text": .paragraphs(texts.map { FieldValue($0) })]
            ).text
        }
        #expect(try shown(["one two three", "four"]) == "|one two |\n|three   |\n|four    |")
        #expect(try shown(["one two three", "four five", "six"]) == "|one two |\n|three   |\n|        |")
        #expect(try shown(["one two three four five"]) == "|one two |\n|three   |\n|four fi~|", "the first is cut")
    }

    @Test func aFieldNobodySuppliesIsEmpty() throws {
        #expect(try draw("a{name}[code]b", [:]).text == "a            b")
    }

    @Test(arguments: [
        ("山田花子", "|山田花子|"), ("山田花子様", "|山田花 ~|"), ("山田a花子", "|山田a花~|"), ("abcdefgh", "|abcdefgh|"),
        ("abcdefghi", "|abcdefg~|"),
        ("ﾔﾏﾀﾞﾊﾅｺ", "|ﾔﾏﾀﾞﾊﾅｺ |"), ("", "|        |"),
    ])
    func aValueIsCutWithoutSplittingAWideCharacter(_ value: String, _ shown: String) throws {
        #expect(try draw("|{name  }|", ["name": .value(FieldValue(value))]).text == shown)
        #expect(try draw("|[name  ]|", ["name": .value(FieldValue(value))]).text == shown)
        #expect(try draw("|[name  ]|", ["name": .input(text: value, cursor: nil)]).text == shown)
        #expect(try draw("|<name  >|", ["name": .value(FieldValue(value))]).text == shown)
        #expect(
            try draw("|{name  }|\n|\"       |", ["name": .rows([FieldValue(value)])]).text == shown + "\n|        |")
    }

    @Test func aNameWithABlackCircleKeepsItsColumns() throws {
        let name = FieldContent.value(FieldValue("●田 花子", tone: .warn))
        #expect(try draw("|{name    }|", ["name": name]).text == "|●田 花子  |")
        #expect(try draw("|{name    }|", ["name": name], policy: .twoCellBlackCircle).text == "|〓田 花子 |")
        #expect(try draw("|{name}|", ["name": name]).text == "|●田  ~|")
    }

    @Test func aLongValueFlowsOverItsLines() throws {
        let grid = try draw(
            """
            |{why         }|
            |"             |
            """, ["why": .value(FieldValue("負担割合が変わりました。レセコンを直してください。", tone: .warn))])
        #expect(
            grid.text == """
                |負担割合が変わ|
                |りました。レ ~|
                """)
        #expect(grid.toneText == "dwwwwwwwwwwwwwwd\ndwwwwwwwwwwwwwwd")
    }

    @Test func rowsTakeALineEachAndTheRestIsNotDrawn() throws {
        let grid = try draw(
            """
            |{n.n}|{name }|
            |"    |       |
            """,
            [
                "n.n": .rows([FieldValue("1"), FieldValue("2"), FieldValue("3")]),
                "name": .rows([FieldValue("山田 花子"), FieldValue("鈴木")]),
            ])
        #expect(
            grid.text == """
                |1    |山田  ~|
                |2    |鈴木   |
                """)
    }

    @Test func aChosenRowIsChosenFromItsFirstFieldToItsLast() throws {
        let rows = [FieldValue("a"), FieldValue("b", tone: .chosen), FieldValue("c")]
        let grid = try draw(
            """
            |{n.n}| {name } | x |
            |"    |         | x |
            |"    |         | x |
            """, ["n.n": .rows(rows), "name": .rows(rows)])
        #expect(
            grid.toneText
                == """
                d.....d.........d.d.d
                d##############.d.d.d
                d.....d.........d.d.d
                """)
    }

    @Test func drawingTwiceGivesTheSame() throws {
        let picture = try picture("{name   } [code  ]")
        let fields = Fields(["name": .value(FieldValue("山")), "code": .input(text: "12", cursor: 1)])
        #expect(picture.draw(fields) == picture.draw(fields))
        #expect(picture.draw(Fields()).cursor == nil)
    }
}
