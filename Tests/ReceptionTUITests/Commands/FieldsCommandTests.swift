import Basics
import ReceptionDesk
import Testing

struct FieldsCommandTests {
    @Test("Every field is listed with its meaning", arguments: Language.allCases)
    func lists(language: Language) throws {
        let run = try BuiltProgram(["--lang", language.rawValue, "fields"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == FieldName.allCases.count)
        for (line, field) in zip(lines, FieldName.allCases) {
            #expect(line.hasPrefix(field.rawValue + " ") && line.hasSuffix(" " + field.meaning[language]))
        }
    }
}
