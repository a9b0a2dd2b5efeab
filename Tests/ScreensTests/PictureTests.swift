import Testing

@testable import Screens

@Suite struct PictureTests {
    @Test func aFileGivesCodeNameSizeAndFields() throws {
        let file = """
            # who is at the counter
            screen P20 result
            size   22x3
            ---
            +-結果---------------+
            | {patient.name    } |
            | [s ] {keys} <face >|
            ---

            # the cells are few
            s = patient.sex
            """
        let picture = try Picture(parsing: file, file: "result.ja.txt")
        #expect(picture.code == "P20")
        #expect(picture.name == "result")
        #expect(picture.columns == 22)
        #expect(picture.rows == 3)
        #expect(
            picture.slots == [
                Slot(name: "patient.name", kind: .output, row: 1, column: 2, width: 18, height: 1),
                Slot(name: "patient.sex", kind: .input, row: 2, column: 2, width: 4, height: 1),
                Slot(name: "keys", kind: .output, row: 2, column: 7, width: 6, height: 1),
                Slot(name: "face", kind: .region, row: 2, column: 14, width: 7, height: 1),
            ])
        #expect(
            picture.background.text == """
                +-結果---------------+
                |                    |
                |                    |
                """)
    }

    @Test func columnsCountCellsNotCharacters() throws {
        #expect(try picture("氏名 {name } 様").slots[0].column == 5)
    }

    @Test func aLongerStandInIsOneWhenTheLegendGivesIt() throws {
        #expect(
            try picture("{held } {keys }", legend: "held = receipt.insurer").slots.map(\.name) == [
                "receipt.insurer", "keys",
            ])
    }

    @Test func spacesThatAnEditorStrippedFromTheEndsOfRowsAreSupplied() throws {
        let picture = try Picture(parsing: pictureFile("+----+\n {s.s}\n\n a\n+----+", size: "6x5"), file: "p")
        #expect(picture.background.text == "------\n\n\n a\n------")
        #expect(try Picture(parsing: pictureFile("{name}\n\"", size: "8x2"), file: "p").slots[0].height == 2)
    }

    @Test func carriageReturnsAndAByteOrderMarkAreTolerated() throws {
        let file = "\u{FEFF}" + pictureFile("ab {name}").replacing("\n", with: "\r\n")
        #expect(try Picture(parsing: file, file: "p").slots.map(\.name) == ["name"])
    }

    @Test func anAngleIsTextUnlessANameFollows() throws {
        let picture = try picture("a < b > c <1> <- -> <photo>")
        #expect(picture.slots.map(\.name) == ["photo"])
        #expect(picture.background.text == "a < b > c <1> <- ->")
    }

    @Test func aDittoMarkRepeatsTheFieldAbove() throws {
        let picture = try picture(
            """
            {next     }
            "\("          ")
            "\("          ")
            {why      }
            """)
        #expect(picture.slots.map(\.height) == [3, 1])
        #expect(picture.background.cells.allSatisfy { $0 == .empty })
    }

    @Test func aDittoMarkRepeatsTheFieldsToItsRightWhereTheyFindRoom() throws {
        let picture = try picture(
            """
            |{n}|{name }|{state}| x |{z}|
            |"  |       |       | x |yes|
            |"  |"      | total | x |   |
            """, legend: "n = no\nz = last")
        #expect(picture.slots.map(\.name) == ["no", "name", "state", "last"])
        #expect(picture.slots.map(\.height) == [3, 3, 2, 1])
        #expect(
            picture.background.text == """
                |   |       |       | x |   |
                |   |       |       | x |yes|
                |   |       | total | x |   |
                """)
    }

    @Test func fieldsToTheLeftAreNotRepeated() throws {
        #expect(try picture("{a.a} {b.b}\n      \"    ").slots.map(\.height) == [1, 2])
    }

    @Test func aRegionGrowsByDittoMarks() throws {
        #expect(try picture("<face >|\n\"      |\n\"      |").slots.first?.height == 3)
    }
}
