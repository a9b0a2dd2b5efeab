import Basics
import Testing

@testable import ReceptionDesk

struct SourceLineTests {
    private func line(_ text: String) throws -> SourceLine {
        try #require(SourceLine(text[...], file: "f.txt", number: 1))
    }

    @Test func `a line is a verb and what follows`() throws {
        let line = try line("  expect\tcoverage.status =  valid  ")
        #expect(line.verb == "expect")
        #expect(line.rest == "coverage.status =  valid")
        #expect(line.words == ["coverage.status", "=", "valid"])
        #expect(line.restColumn == 9)
    }

    @Test(arguments: ["", "   ", "\t", "# all of it", "   # all of it"])
    func `a line that says nothing is none`(text: String) {
        #expect(SourceLine(text[...], file: "f", number: 1) == nil)
    }

    @Test func `a comment begins after a space only`() throws {
        #expect(try line("say a#b # c").rest == "a#b")
        #expect(try line("cancel# x").verb == "cancel#")
    }

    @Test func `columns are counted in cells`() throws {
        #expect(try line("動詞 x").restColumn == 6)
    }

    @Test func `both ends of lines are known, and numbers count from 1`() {
        let lines = SourceLine.lines(of: "a 1\r\n\r\nb 2\n", file: "f")
        #expect(lines.map(\.verb) == ["a", "b"])
        #expect(lines.map(\.rest) == ["1", "2"])
        #expect(lines.map(\.number) == [1, 3])
    }

    @Test func `a bar divides the languages, and without one the text serves both`() throws {
        #expect(try line("say はい。 | Yes | no").bilingual == Bilingual(ja: "はい。", en: "Yes | no"))
        #expect(try line("say 12").bilingual == Bilingual("12"))
    }

    @Test func `attributes are words of the form name=value`() throws {
        let found = try line("x a=1 b=c=d").attributes()
        #expect(found.map(\.name) == ["a", "b"])
        #expect(found.map(\.value) == ["1", "c=d"])
        for bad in ["x a", "x =1"] {
            let error = try #require(throws: TextFileError.self) { try line(bad).attributes() }
            #expect(error.column == 3)
        }
    }
}
