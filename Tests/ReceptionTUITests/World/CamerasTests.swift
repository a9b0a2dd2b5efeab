import ReceptionDesk
import Testing

@testable import ReceptionTUI

struct CamerasTests {
    @Test func `what one camera is to see is not seen by another`() throws {
        let library = try Shipped.library()
        let session = try Session.freePractice(
            library: library, databases: .inMemory(), site: library.site("hospital"), now: Shipped.now, session: "S",
            language: .en, seed: 1)
        session.send(.accountChosen(.counter))
        try session.perform(WorldLine.reader(2))
        try session.perform(.face(.cameraFails))
        session.send(.visitorChosen("kunren-hanako"))
        session.send(.actChosen(.toReader))
        session.send(.reader(.faceChosen, at: 1))
        session.settle()
        #expect(session.desk.reader.stateName == .askingConsent)
    }
}
