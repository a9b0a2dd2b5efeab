import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi hold`
struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Says what each system holds, from its own file, and who answers for it.",
        discussion: """
            Rows are counted in the files of the data folder, table by table. Nothing is printed of My Number but
            whether a system has it, of anybody.

            Example: madoguchi hold --person kunren-hanako
            Example: madoguchi hold --system centre --json
            """)

    @ParentCommand var parent: Madoguchi
    @Option(help: "Only this system, such as municipal, entrusted, centre or receipt.") var system: String?
    @Option(
        help: "Only what is held of this person: an id of `madoguchi people`, R0001234, or insurer/number/branch.")
    var person: String?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.globals
        let systems = try system.map { [try HoldCommand.known($0)] } ?? SystemName.allCases
        let reference = try person.map { text in
            guard let reference = PersonReference(text) else { throw Failure.notAPerson(text) }
            return reference
        }
        let folder = try CityFolder.open(globals)
        let held = try Holdings(folder).of(reference, systems: systems)
        if json { try Output.json(held) } else { held.lines(in: globals.language).forEach(Output.line) }
    }

    private static func known(_ text: String) throws(Failure) -> SystemName {
        if let system = SystemName(rawValue: text) { return system }
        let names = SystemName.allCases.map(\.rawValue)
        let nearest = NearestName.of(text, among: names)
        throw Failure(
            .usage, ja: "「\(text)」というシステムはありません。近いもの: \(nearest)。使えるもの: \(names.joined(separator: " "))",
            en: "There is no system '\(text)'; the nearest is '\(nearest)'. Known: \(names.joined(separator: " "))")
    }
}
