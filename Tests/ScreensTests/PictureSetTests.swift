import Basics
import Screens
import Testing

@Suite struct PictureSetTests {
    private let result = pictureFile("{status} {keys}", code: "P20", name: "result")
    private let waiting = pictureFile("{status}", code: "P10", name: "waiting")

    private func set(_ files: [(String, String)]) -> PictureSet {
        var set = PictureSet()
        let errors = set.reload(files.map { ScreenFile(name: $0.0, text: $0.1) })
        #expect(errors.isEmpty)
        return set
    }

    private func contract(_ files: [(String, String)]) -> [String] {
        set(files).contractErrors(supplied: ["status", "keys"]).map(\.description)
    }

    @Test func picturesAreFoundByNameAndLanguage() {
        let set = set([("result.ja.txt", result), ("waiting.en.txt", waiting)])
        #expect(set.names == ["result", "waiting"])
        #expect(set["result", .ja]?.code == "P20")
        #expect(set["result", .en] == nil)
    }

    @Test func aSoundSetKeepsTheContract() {
        #expect(
            contract([
                ("result.ja.txt", result), ("result.en.txt", result), ("waiting.ja.txt", waiting),
                ("waiting.en.txt", waiting),
            ]) == [])
    }

    @Test func everyNameMustBeSupplied() {
        let odd = pictureFile("ab\n{other }", code: "P20", name: "result", size: "8x2").replacing(
            "ab\n", with: "ab      \n")
        #expect(
            contract([("result.ja.txt", odd), ("result.en.txt", odd)]) == [
                "result.ja.txt:5:1: there is no field “other”", "result.en.txt:5:1: there is no field “other”",
            ])
    }

    @Test func bothLanguagesMustExist() {
        #expect(contract([("result.ja.txt", result)]) == ["result.ja.txt:1:1: there is no result.en.txt to go with it"])
    }

    @Test func aBadFileIsReportedOnceAndNotAsMissing() {
        var set = PictureSet()
        let files = [ScreenFile(name: "result.ja.txt", text: result), ScreenFile(name: "result.en.txt", text: "bad")]
        #expect(set.reload(files).allSatisfy { $0.file == "result.en.txt" })
        #expect(set["result", .en] == nil)
        #expect(set.contractErrors(supplied: ["status", "keys"]) == [])
    }

    @Test func bothLanguagesCarryTheSameFields() {
        let less = pictureFile("{status}       ", code: "P20", name: "result")
        #expect(
            contract([("result.ja.txt", result), ("result.en.txt", less)]) == [
                "result.en.txt:1:1: the field “keys” of result.ja.txt is not here, or is of another kind"
            ])
        let typed = pictureFile("{status} [keys]", code: "P20", name: "result")
        #expect(contract([("result.ja.txt", result), ("result.en.txt", typed)]).count == 2)
    }

    @Test func bothLanguagesHaveTheSameSizeAndCode() {
        let wider = pictureFile("{status} {keys}  ", code: "P21", name: "result")
        #expect(
            contract([("result.ja.txt", result), ("result.en.txt", wider)]) == [
                "result.ja.txt:1:1: the code is P20, but P21 in result.en.txt",
                "result.ja.txt:1:1: the size differs from that of result.en.txt",
                "result.en.txt:1:1: the code is P21, but P20 in result.ja.txt",
                "result.en.txt:1:1: the size differs from that of result.ja.txt",
            ])
    }

    @Test func noTwoScreensShareACode() {
        let twin = pictureFile("{status}", code: "P20", name: "twin")
        #expect(
            contract([
                ("result.ja.txt", result), ("result.en.txt", result), ("twin.ja.txt", twin), ("twin.en.txt", twin),
            ]) == [
                "twin.ja.txt:1:1: the code P20 is that of result.en.txt too",
                "twin.en.txt:1:1: the code P20 is that of result.en.txt too",
            ])
    }

    @Test func aBadFileLeavesTheLastGoodPicture() {
        var set = set([("result.ja.txt", result)])
        let good = set["result", .ja]
        let errors = set.reload([
            ScreenFile(name: "result.ja.txt", text: result.replacing("{status}", with: "{status ")),
            ScreenFile(name: "waiting.ja.txt", text: waiting),
        ])
        #expect(errors.map(\.description) == ["result.ja.txt:4:1: “{” is not closed on its row"])
        #expect(set["result", .ja] == good)
        #expect(set["waiting", .ja] != nil)
    }

    @Test func aGoodFileReplacesThePicture() {
        var set = set([("result.ja.txt", result)])
        let reworded = pictureFile("状態 {status} {keys}", code: "P20", name: "result")
        #expect(set.reload([ScreenFile(name: "result.ja.txt", text: reworded)]).isEmpty)
        #expect(set["result", .ja]?.columns == 20)
    }

    @Test func fileAndScreenHaveTheSameName() {
        var set = PictureSet()
        let errors = set.reload([
            ScreenFile(name: "other.ja.txt", text: result), ScreenFile(name: "result.txt", text: result),
            ScreenFile(name: "result.fr.txt", text: result), ScreenFile(name: "messages.ja.txt", text: "a = b"),
        ])
        #expect(
            errors.map(\.description) == [
                "other.ja.txt:1:1: the screen is named “result”, its file “other”",
                "result.fr.txt:1:1: a file here is called NAME.ja.txt or NAME.en.txt",
                "result.txt:1:1: a file here is called NAME.ja.txt or NAME.en.txt",
            ])
        #expect(set.names == [])
    }
}
