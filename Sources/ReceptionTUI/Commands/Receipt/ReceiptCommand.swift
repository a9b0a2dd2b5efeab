import ArgumentParser

/// `madoguchi receipt`: the receipt computer's month.
struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "The receipt computer's month: visits, claims, their check, and what comes back.",
        discussion: """
            fill makes a past month of visits, claims writes the claim file of a review body, validate checks any such \
            file, returns plays the review bodies. 訓練用（架空）: all people and numbers are fictional.
            Example: madoguchi receipt fill --month 2024-06 --visits 500 && madoguchi receipt claims --month 2024-06
            """,
        subcommands: [
            ReceiptFillCommand.self, ReceiptClaimsCommand.self, ReceiptValidateCommand.self, ReceiptReturnsCommand.self,
        ])

    @ParentCommand var parent: Madoguchi
}
