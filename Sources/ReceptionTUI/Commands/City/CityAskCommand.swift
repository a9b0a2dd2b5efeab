import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi city ask`
struct CityAskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Another administration asks through the information network, by its own code for a person.",
        discussion: """
            Each organisation has another code for the same person, and every question goes on record. The window never \
            sees any of it.
            Example: madoguchi city ask tax-office --person 409995/10000012/01
            """)

    @ParentCommand var parent: CityCommand
    @Argument(help: "Name of the organisation, such as tax-office.") var organisation: String
    @Option(help: "The person: insurer/number/branch, or a resident's number such as R0000012.") var person: String

    func run() throws {
        let globals = parent.parent.globals
        guard let reference = PersonReference(person) else { throw Failure.notAPerson(person) }
        let folder = try CityFolder.open(globals)
        let given = try folder.insurers.ask(organisation, about: reference, on: folder.day)
        let items = given.insurers.map { "\($0.insurer) (\($0.acquired))" }.joined(separator: ", ")
        let text = Bilingual(
            ja: "\(organisation) の符号 \(given.code): " + (items.isEmpty ? "提供なし" : "提供 \(items)")
                + "。記録 \(given.recorded)件。",
            en: "code of \(organisation): \(given.code); " + (items.isEmpty ? "nothing given" : "given \(items)")
                + "; \(given.recorded) on record.")
        Output.line(text[globals.language])
    }
}

extension Failure {
    static func notAPerson(_ text: String) -> Failure {
        Failure(
            .usage, ja: "--person \(text) は使えません。409995/10000012/01 か R0000012 の形で指定してください。",
            en: "--person \(text) cannot be used; write 409995/10000012/01 or R0000012.")
    }
}
