import Basics
import Screens
import Testing

@Suite struct MessageTableTests {
    private func mistakes(_ text: String) -> [String] {
        do throws(TextFileErrors) {
            _ = try MessageTable(parsing: text, file: "m.txt")
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    @Test func aMessageTakesItsArguments() throws {
        let table = try MessageTable(
            parsing: """
                # shown above the keys
                import.done = {0}さんを取り込みました（{1}件）。

                line-down =  回線 = 不通
                """, file: "messages.ja.txt")
        #expect(table.text("import.done", ["山田", "2"]) == "山田さんを取り込みました（2件）。")
        #expect(table.text("line-down") == "回線 = 不通")
        #expect(table.codes == ["import.done", "line-down"])
    }

    @Test func argumentsAreNotReadAsPlaceholders() throws {
        let table = try MessageTable(parsing: "a = {0} {1} {0}", file: "m")
        #expect(table.text("a", ["{1}", "x"]) == "{1} x {1}")
    }

    @Test func gapsCanBeSeen() throws {
        let table = try MessageTable(parsing: "a = {0} {1}", file: "m")
        #expect(table.text("a", ["x"]) == "x {1}")
        #expect(table.text("no.such") == "no.such")
    }

    @Test(arguments: [
        ("hello", ["m.txt:1:1: “hello” is not of the form code = text"]),
        ("a =  ", ["m.txt:1:1: “a =” is not of the form code = text"]),
        ("Big = x", ["m.txt:1:1: “Big = x” is not of the form code = text"]),
        ("a = x\n\na = y", ["m.txt:3:1: the message “a” is given twice"]),
        ("a = 山 {x}", ["m.txt:1:8: “{x}” is not a placeholder such as {0}"]),
        ("a = {0", ["m.txt:1:5: “{0” is not a placeholder such as {0}"]),
        ("a = 0}", ["m.txt:1:6: “}” is not a placeholder such as {0}"]),
        (
            "a = {-1}\nb",
            ["m.txt:1:5: “{-1}” is not a placeholder such as {0}", "m.txt:2:1: “b” is not of the form code = text"]
        ),
    ])
    func mistakesAreToldWithTheirPlace(_ text: String, _ expected: [String]) {
        #expect(mistakes(text) == expected)
    }
}
