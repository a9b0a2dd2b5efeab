import ArgumentParser

/// `madoguchi faces`: the fictional faces, and how well the reader tells them apart.
struct FacesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faces", abstract: "Draws fictional faces, and measures how often their comparison errs.",
        discussion: """
            Every face is drawn from a number; no picture is read or written.
            Example: madoguchi faces show 7 8 --frame masked && madoguchi faces evaluate --people 400
            """,
        subcommands: [FacesShowCommand.self, FacesEvaluateCommand.self])

    @ParentCommand var parent: Madoguchi
}
