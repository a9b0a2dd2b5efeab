import Basics
import Eligibility

@testable import ReceptionDesk

extension Samples {
    /// Somebody seen from behind, after two checks.
    static func behind(_ page: BackstagePage) -> BehindTheCounter {
        BehindTheCounter(person: .training("hanako"), sight: sight(page))
    }

    private static func sight(_ page: BackstagePage) -> BackstageSight {
        let centre = SystemHolding(
            system: .centre, named: ["K7"], tables: [HeldTable(table: "medication", columns: [], rows: 4)])
        switch page {
        case .systems:
            return .systems([
                SystemHolding(
                    system: .municipal, named: ["R0000001", "409995/1234567/02"],
                    tables: [HeldTable(table: "resident", columns: ["id", "my_number"], rows: 1)]), centre,
            ])
        case .line:
            return .line(LastCrossing(exchange: exchange(2), remembered: 2, myNumberFound: 0))
        case .checks: return .checks(TwoChecks(first: exchange(1), second: exchange(2), code: "K7"))
        case .items: return .items(centre)
        case .leak:
            let look = UnexplainedLook(
                at: Moment("2026-11-24 09:00")!, operatorID: "ippan", subject: "C1", kind: Bilingual("check"),
                sections: ["medication"])
            return .leak(LeakCase(looks: [look], known: Day("2026-11-24")!), on: Day("2026-11-24")!)
        }
    }

    private static func exchange(_ sequence: Int) -> LineExchange {
        LineExchange(
            session: "S", sequence: sequence, request: Array("{\"check\":{}}".utf8),
            sealedRequest: SealedMessage(
                encapsulatedKey: [UInt8](repeating: 4, count: 65), ciphertext: [UInt8(sequence), 9, 9]),
            reply: .opened(Array("{\"answer\":{}}".utf8), sealed: [7, 7, 7]))
    }
}
