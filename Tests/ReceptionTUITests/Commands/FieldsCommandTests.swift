import Basics
import ReceptionDesk
import Testing

struct FieldsCommandTests {
    @Test("Every field is listed with its meaning", arguments: Language.allCases)
    func lists(language: Language) throws {
        let run = try BuiltProgram(["--lang", language.rawValue, "fields"])
        #expect(run.status == 0)
        let width = FieldName.allCases.map(\.rawValue.count).max() ?? 0
        let expected = FieldName.allCases.map { field in
            field.rawValue + String(repeating: " ", count: width - field.rawValue.count + 2) + field.meaning[language]
        }
        #expect(run.output.split(separator: "\n").map(String.init) == expected)
    }
}
