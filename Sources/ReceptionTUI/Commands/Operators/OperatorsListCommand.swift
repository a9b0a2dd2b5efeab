import ArgumentParser
import Basics
import ClinicRecords
import ReceptionDesk

/// `madoguchi operators`, `madoguchi operators list`
struct OperatorsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every operator, whether locked and where signed in. The default.")

    @ParentCommand var parent: OperatorsCommand
    @Flag(help: "A JSON array, one object an operator.") var json = false

    func run() throws {
        let folder = try OperatorsFolder.open(parent)
        let listings = try folder.store.operators(at: folder.now).map {
            OperatorListing($0, lives: folder.databases.windows.lives)
        }
        if json {
            try Output.json(listings)
        } else {
            for listing in listings { Output.line(listing.line[parent.parent.globals.language]) }
        }
    }
}

/// One operator as `operators` lists them. No password, and nothing made of one.
struct OperatorListing: Encodable {
    let id: String
    let name: String
    let account: String
    let since: String
    let credential: String
    let failures: Int
    @AlwaysWritten var closedUntil: String?
    @AlwaysWritten var signedInSince: String?
    @AlwaysWritten var terminal: String?

    /// - Parameter lives: a session whose program is gone is not shown.
    init(_ standing: OperatorStanding, lives: (SessionPlace) -> Bool) {
        id = standing.operator.id
        name = standing.operator.name
        account = standing.operator.account.rawValue
        since = "\(standing.operator.since)"
        credential = standing.operator.credential.rawValue
        failures = standing.failures
        closedUntil = standing.closedUntil.map { "\($0)" }
        let session = standing.session.flatMap { lives($0.place) ? $0 : nil }
        signedInSince = session.map { "\($0.since)" }
        terminal = session?.place.terminal
    }

    var line: Bilingual {
        let plain = "\(id)  \(name)  \(account)  \(since)"
        let (ja, en) =
            if let signedInSince, let terminal {
                ("  使用中（\(terminal)、\(signedInSince)から）", "  signed in at \(terminal) since \(signedInSince)")
            } else if let closedUntil {
                ("  \(closedUntil)まで受付停止（失敗\(failures)回）", "  closed until \(closedUntil) after \(failures) failures")
            } else {
                ("", "")
            }
        return Bilingual(ja: plain + ja, en: plain + en)
    }
}
