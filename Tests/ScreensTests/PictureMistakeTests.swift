import Basics
import Screens
import Testing

@Suite struct PictureMistakeTests {
    @Test(arguments: [
        ("size 3x1\n---\nabc\n", ["p.txt:1:1: the header has no line “screen”"]),
        ("screen P10 a\n---\nabc\n", ["p.txt:1:1: the header has no line “size”"]),
        ("screen P10 a\nsize 3x1\nabc\n", ["p.txt:1:1: no line --- between header and picture"]),
        ("", ["p.txt:1:1: no line --- between header and picture"]),
        (
            "screen p10 a\nsize 3*1\n---\nabc\n",
            [
                "p.txt:1:1: “screen p10 a” is not a header line (screen P20 result, size 80x24)",
                "p.txt:2:1: “size 3*1” is not a header line (screen P20 result, size 80x24)",
            ]
        ),
        (
            "screen P10 a\nscreen P11 b\nsize 3x1\ncolour red\n---\nabc\n",
            [
                "p.txt:2:1: “screen P11 b” is not a header line (screen P20 result, size 80x24)",
                "p.txt:4:1: “colour red” is not a header line (screen P20 result, size 80x24)",
            ]
        ),
        (
            "screen P10 a\nsize 999999999x9\n---\nabc\n",
            ["p.txt:2:1: “size 999999999x9” is not a header line (screen P20 result, size 80x24)"]
        ),
    ])
    func theHeaderIsChecked(_ file: String, _ expected: [String]) {
        #expect(mistakes(file) == expected)
    }

    @Test(arguments: [
        ("+-+\n-+", "3x2", "p.txt:5:3: the width of this row is 2, not 3 cells"),
        ("| |\n|", "3x2", "p.txt:5:2: the width of this row is 1, not 3 cells"),
        ("窓口\n窓口a", "4x2", "p.txt:5:5: the width of this row is 5, not 4 cells"),
        ("abc", "3x2", "p.txt:3:1: the number of rows is 1, not 2"),
        ("a─b", "3x1", "p.txt:4:2: “─” (U+2500) is one cell wide on some terminals and two on others"),
        ("窓●b", "4x1", "p.txt:4:3: “●” (U+25CF) is one cell wide on some terminals and two on others"),
        ("a\tb", "2x1", "p.txt:4:2: U+0009 is a control character or takes no cell of its own"),
        ("か\u{3099}", "2x1", "p.txt:4:3: U+3099 is a control character or takes no cell of its own"),
        ("a\u{200D}b", "2x1", "p.txt:4:2: U+200D is a control character or takes no cell of its own"),
        ("\u{E000}", "1x1", "p.txt:4:1: U+E000 is a private or unknown character"),
    ])
    func everyRowIsAsWideAsThePictureOnEveryTerminal(_ drawing: String, _ size: String, _ expected: String) {
        #expect(mistakes(pictureFile(drawing, size: size)) == [expected])
    }

    @Test(arguments: [
        ("a {name  ", "p.txt:4:3: “{” is not closed on its row"),
        ("窓[name  ", "p.txt:4:3: “[” is not closed on its row"),
        ("a <name  ", "p.txt:4:3: “<” is not closed on its row"),
        ("{na {name}", "p.txt:4:1: “{” is not closed on its row"),
        ("a name }", "p.txt:4:8: “}” closes nothing"),
        ("a ]", "p.txt:4:3: “]” closes nothing"),
        ("{}", "p.txt:4:1: “” is not a field name: a small letter, then letters, digits and dots"),
        ("{  }", "p.txt:4:1: “” is not a field name: a small letter, then letters, digits and dots"),
        ("{Name}", "p.txt:4:1: “Name” is not a field name: a small letter, then letters, digits and dots"),
        ("[two words]", "p.txt:4:1: “two words” is not a field name: a small letter, then letters, digits and dots"),
        ("{氏名}", "p.txt:4:1: “氏名” is not a field name: a small letter, then letters, digits and dots"),
    ])
    func fieldsAreWellFormed(_ drawing: String, _ expected: String) {
        #expect(mistakes(pictureFile(drawing)) == [expected])
    }

    @Test(
        arguments: [
            ("{s} a", nil, "p.txt:4:1: “s” stands in for a name that the legend does not give"),
            ("{keys}", "s = patient.sex", "p.txt:6:1: the picture does not use “s” of the legend"),
            ("{s}", "s = patient.sex\ns = other", "p.txt:7:1: the legend gives “s” twice"),
            ("{s}", "s = patient.sex\ns patient", "p.txt:7:1: “s patient” is not a legend line (s = patient.sex)"),
            ("{s}", "s = a.b\nt = C", "p.txt:7:1: “t = C” is not a legend line (s = patient.sex)"),
        ] as [(String, String?, String)])
    func standInsAndLegendAgree(_ drawing: String, _ legend: String?, _ expected: String) {
        #expect(mistakes(pictureFile(drawing, legend: legend)) == [expected])
    }

    @Test(arguments: [
        ("\"  {name}", "p.txt:4:1: a ditto mark needs the first cell of a field right above it"),
        ("{name}\n \"    ", "p.txt:5:2: a ditto mark needs the first cell of a field right above it"),
        ("{name}\n      \n\"     ", "p.txt:6:1: a ditto mark needs the first cell of a field right above it"),
        ("{name}\n\" ab  ", "p.txt:5:1: text stands where the field “name” is repeated"),
    ])
    func dittoMarksStandUnderFields(_ drawing: String, _ expected: String) {
        #expect(mistakes(pictureFile(drawing)) == [expected])
    }

    @Test func allMistakesAreReportedInTheOrderOfLines() {
        let found = mistakes(pictureFile("abc}\n●b{d\n{q}ab", legend: "x = y.z", size: "4x4"))
        #expect(
            found == [
                "p.txt:3:1: the number of rows is 3, not 4",
                "p.txt:4:4: “}” closes nothing",
                "p.txt:5:1: “●” (U+25CF) is one cell wide on some terminals and two on others",
                "p.txt:5:3: “{” is not closed on its row",
                "p.txt:6:1: “q” stands in for a name that the legend does not give",
                "p.txt:6:5: the width of this row is 5, not 4 cells",
                "p.txt:8:1: the picture does not use “x” of the legend",
            ])
    }

    @Test func mistakesAreToldInJapaneseToo() {
        #expect(throws: TextFileErrors.self) { try Picture(parsing: pictureFile("a ]"), file: "p.txt") }
        do throws(TextFileErrors) {
            _ = try Picture(parsing: pictureFile("a ]"), file: "p.txt")
        } catch {
            #expect(error.text(in: .ja) == "p.txt:4:3: 「]」に対応する開き括弧がありません")
        }
    }
}
