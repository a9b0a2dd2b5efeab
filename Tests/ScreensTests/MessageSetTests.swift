import Basics
import Screens
import Testing

@Suite struct MessageSetTests {
    private func set(ja: String, en: String?) -> MessageSet {
        var set = MessageSet()
        var files = [
            ScreenFile(name: "messages.ja.txt", text: ja), ScreenFile(name: "result.ja.txt", text: "no table"),
        ]
        if let en { files.append(ScreenFile(name: "messages.en.txt", text: en)) }
        let errors = set.reload(files)
        #expect(errors.isEmpty)
        return set
    }

    @Test func aMessageIsFoundInItsLanguage() {
        let set = set(ja: "a = はい{0}", en: "a = yes {0}")
        #expect(set.text("a", ["1"], in: .ja) == "はい1")
        #expect(set.text("a", ["1"], in: .en) == "yes 1")
        #expect(set.text("b", in: .en) == "b")
        #expect(set.contractErrors(needed: ["a"]).isEmpty)
    }

    @Test func bothLanguagesHaveTheSameCodesAndPlaceholders() {
        let set = set(ja: "a = {0}\nb = x\nd = {0}{1}", en: "a = {1}\nc = x\nd = {1} {0}")
        #expect(
            set.contractErrors(needed: ["a", "e"]).map(\.description) == [
                "messages.ja.txt:1:1: there is no message “c”",
                "messages.ja.txt:1:1: there is no message “e”",
                "messages.ja.txt:1:1: the placeholders of “a” differ from those in messages.en.txt",
                "messages.en.txt:1:1: there is no message “b”",
                "messages.en.txt:1:1: there is no message “e”",
                "messages.en.txt:1:1: the placeholders of “a” differ from those in messages.ja.txt",
            ])
    }

    @Test func bothTablesMustExist() {
        #expect(
            set(ja: "a = b", en: nil).contractErrors().map(\.description) == [
                "messages.en.txt:1:1: there is no messages.en.txt to go with it"
            ])
    }

    @Test func aBadTableLeavesTheLastGoodOne() {
        var set = set(ja: "a = b", en: "a = c")
        let errors = set.reload([ScreenFile(name: "messages.ja.txt", text: "a")])
        #expect(errors.map(\.description) == ["messages.ja.txt:1:1: “a” is not of the form code = text"])
        #expect(set.text("a", in: .ja) == "b")
    }

    @Test func aTableNeedsALanguage() {
        var set = MessageSet()
        let errors = set.reload([ScreenFile(name: "messages.txt", text: "a = b")])
        #expect(errors.map(\.description) == ["messages.txt:1:1: a file here is called NAME.ja.txt or NAME.en.txt"])
    }
}
