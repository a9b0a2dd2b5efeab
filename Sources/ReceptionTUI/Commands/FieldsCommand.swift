import ArgumentParser
import ReceptionDesk
import Screens

/// `madoguchi fields`: the vocabulary of pictures and scenarios.
struct FieldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "Lists every field name with its meaning.")

    @ParentCommand var parent: Madoguchi

    func run() throws {
        let width = FieldName.allCases.map(\.rawValue.count).max() ?? 0
        for field in FieldName.allCases {
            let name = field.rawValue + String(repeating: " ", count: width - field.rawValue.count)
            Output.line("\(name)  \(field.meaning[parent.globals.language])")
        }
    }
}
