import Testing

@testable import Basics

struct TextFileErrorTests {
    let error = TextFileError(file: "a.txt", line: 3, column: 12, Bilingual(ja: "違います", en: "is wrong"))

    @Test func `an error is told with its place, in either language`() {
        #expect(error.text(in: .ja) == "a.txt:3:12: 違います")
        #expect(error.text(in: .en) == "a.txt:3:12: is wrong")
        #expect("\(error)" == "a.txt:3:12: is wrong")
    }

    @Test func `a column that is not named is the first`() {
        #expect(TextFileError(file: "a", line: 1, Bilingual("x")).text(in: .en) == "a:1:1: x")
    }

    @Test func `several errors stand on a line each`() {
        #expect(TextFileErrors([error, error]).text(in: .en) == "a.txt:3:12: is wrong\na.txt:3:12: is wrong")
    }
}
