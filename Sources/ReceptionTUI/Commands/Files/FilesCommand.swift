import ArgumentParser

/// `madoguchi files`: the file interface that receipt computers speak.
struct FilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files", abstract: "The file interface: OQS… XML in req/, res/ and face/ of a shared folder.",
        subcommands: [
            FilesWatchCommand.self, FilesSendCommand.self, FilesPutCommand.self, FilesDiffCommand.self,
            FilesCasesCommand.self,
        ])

    @ParentCommand var parent: Madoguchi
}
