import ArgumentParser
import ReceptionDesk

/// `madoguchi cards unlock-pin PERSON`
struct UnlockPINCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock-pin",
        abstract: "Has the PIN unlocked at the municipality's office: same digits, all tries.")

    @ParentCommand var parent: CardsCommand
    @Argument(help: "Whose card, as in madoguchi people.") var person: String

    func run() throws { try CardErrandRun(errand: .unlockPIN, person: person).run(parent) }
}

/// `madoguchi cards unlock-face PERSON`
struct UnlockFaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock-face", abstract: "Has the face unlocked at the municipality's office.")

    @ParentCommand var parent: CardsCommand
    @Argument(help: "Whose card, as in madoguchi people.") var person: String

    func run() throws { try CardErrandRun(errand: .unlockFace, person: person).run(parent) }
}

/// `madoguchi cards renew PERSON`
struct RenewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew", abstract: "Has the certificates renewed; the centre knows the new one after the night.")

    @ParentCommand var parent: CardsCommand
    @Argument(help: "Whose card, as in madoguchi people.") var person: String

    func run() throws { try CardErrandRun(errand: .renew, person: person).run(parent) }
}

/// `madoguchi cards report-loss PERSON`
struct ReportLossCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-loss", abstract: "Reports the card lost: its certificates are revoked at once.")

    @ParentCommand var parent: CardsCommand
    @Argument(help: "Whose card, as in madoguchi people.") var person: String

    func run() throws { try CardErrandRun(errand: .reportLoss, person: person).run(parent) }
}
