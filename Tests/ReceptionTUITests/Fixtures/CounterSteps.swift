import CardReaderSim
import ClinicRecords
import Eligibility
import ReceptionDesk

@testable import ReceptionTUI

/// What a clerk and a patient do at the counter, as acts and as lines of a scenario.
extension Session {
    /// The counter's account calls somebody to the reader, who proves to be the holder by PIN and answers every question
    /// not named with `rest`.
    func checkByPIN(
        _ person: String, pin: String, consents: [ConsentQuestion: Bool] = [:], rest: Bool = true
    ) throws {
        send(.accountChosen(.counter))
        send(.visitorChosen(person))
        send(.actChosen(.toReader))
        try perform(.pin(pin))
        try perform(.consent(consents, rest: rest))
    }

    func press(_ acts: Act...) {
        for act in acts { perform(ClerkLine.press(act)) }
    }

    /// As a window leaves it that is closed: nobody is signed in there any more.
    func closeWindow() throws {
        guard let operatorID = desk.account?.id else { return }
        try world.terminal.signOut(
            operatorID, at: SessionPlace(holder: desk.line.session, terminal: desk.site.terminal))
    }

    /// All entries of the centre's usage log, in order.
    func usageLog() throws -> [UsageEntry] { try world.centre.store.usageLog.entries() }
}

extension [UsageEntry] {
    func of(_ kind: UsageKind) -> [Usage] { map(\.usage).filter { $0.kind == kind } }
}
