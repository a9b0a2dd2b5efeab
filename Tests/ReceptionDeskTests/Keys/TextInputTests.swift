import Screens
import Testing

@testable import ReceptionDesk

struct TextInputTests {
    private func typed(_ keys: [Key], into text: String = "", limit: Int = 10) -> TextInput {
        var input = TextInput(text, limit: limit)
        for key in keys { #expect(input.edit(key) == true) }
        return input
    }

    /// The text with `|` at the cursor.
    private func marked(_ input: TextInput) -> String {
        "\(input.text.prefix(input.cursor))|\(input.text.dropFirst(input.cursor))"
    }

    @Test func `the cursor starts behind the text`() {
        #expect(marked(TextInput("架空", limit: 5)) == "架空|")
    }

    @Test(arguments: [
        ([Key.character("市")], "架空１２市|"), ([.backspace], "架空１|"), ([.left, .backspace], "架空|２"),
        ([.home, .delete], "|空１２"), ([.home, .character("新")], "新|架空１２"),
        ([.left, .left, .character("-")], "架空-|１２"), ([.home, .backspace, .left], "|架空１２"),
        ([.delete, .right], "架空１２|"), ([.home, .right, .end], "架空１２|"), ([.control("u")], "|"),
    ])
    func `Japanese is edited character by character`(keys: [Key], expected: String) {
        #expect(marked(typed(keys, into: "架空１２")) == expected)
    }

    @Test func `a letter with a mark is one character`() {
        #expect(marked(typed([.backspace], into: "か\u{3099}き\u{3099}")) == "か\u{3099}|")
    }

    @Test func `what goes beyond the limit is left out`() {
        #expect(marked(typed([.character("6")], into: "12345", limit: 5)) == "12345|")
        #expect(TextInput("1234567", limit: 5).text == "12345")
        var input = typed([.left], into: "124", limit: 5)
        input.insert("abcdef")
        #expect(marked(input) == "12ab|4")
        input.replace(with: "9876543")
        #expect(marked(input) == "98765|")
    }

    @Test func `control characters of a paste are left out`() {
        var input = TextInput(limit: 20)
        input.insert("12\u{1b}[A3\n4\r\n5\t6\u{7f}")
        #expect(input.text == "12[A3456")
    }

    @Test(arguments: [Key.enter, .tab, .backTab, .escape, .up, .down, .function(5), .control("r"), .pageUp])
    func `keys that do not edit are left to others`(key: Key) {
        var input = TextInput("12", limit: 5)
        #expect(input.edit(key) == false)
        #expect(marked(input) == "12|")
    }

    @Test func `only the field with the focus shows the cursor`() {
        let input = TextInput("12", limit: 5)
        #expect(input.content(hasFocus: true) == .input(text: "12", cursor: 2))
        #expect(input.content(hasFocus: false) == .input(text: "12", cursor: nil))
    }
}
