import Basics
import ReceptionDesk
import Testing

@testable import CardReaderSim
@testable import ReceptionTUI

/// The file of the chips refuses in the middle of a visit: the patient is not left before a reader that waits for ever.
struct FailingChipsTests {
    private let databases: Databases
    private let session: Session

    init() throws {
        databases = try .inMemory()
        session = try Shipped.session(in: databases)
        session.send(.accountChosen(.counter))
        session.send(.visitorChosen("kunren-hanako"))
        session.send(.actChosen(.toReader))
    }

    @Test func `a PIN that the chip cannot count ends the visit`() throws {
        for event in session.desk.moves(for: .pin("123")) { session.send(.reader(event)) }
        try databases.cards.database.close()
        session.send(.reader(.digitPressed(4)))
        #expect(session.desk.reader.stateName == .takingCard)
        #expect(session.desk.reader.screen.refusal == .deviceFailed)
        #expect(session.desk.message.code == .storeFailed)
    }

    @Test func `a face that the chip cannot count leads back to the choice`() throws {
        try databases.cards.database.close()
        session.send(.reader(.faceChosen))
        session.settle()
        #expect(session.desk.reader.stateName == .choosing)
        #expect(session.desk.message.code == .storeFailed)
    }
}
