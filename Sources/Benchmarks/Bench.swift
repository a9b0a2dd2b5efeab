import ArgumentParser

/// Measures parts of the program against named peers in the same run, and prints goals beside figures.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "madoguchi-bench", abstract: "Measures against peers in the same run; asserts nothing.",
        subcommands: [LookupsCommand.self, ImportsCommand.self, MessagesBench.self],
        defaultSubcommand: LookupsCommand.self)
}

extension FigureTable {
    /// Prints what was measured, under a line that says how.
    func show(_ how: String) {
        print(how)
        print(text)
    }
}
