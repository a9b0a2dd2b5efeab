import Basics
import Testing

@testable import Insurers

struct FederationTests {
    private let today = day("2026-11-24")

    @Test func `a use of personal data for which there is no form of that operator and day is found`() throws {
        let test = try TestSystems()
        let uses = [
            FederationUse(day: today, operatorID: "op1", form: "F-1", purpose: "claim"),
            FederationUse(day: today, operatorID: "op2", form: "F-1", purpose: "claim"),
            FederationUse(day: today + 1, operatorID: "op1", form: "F-1", purpose: "claim"),
            FederationUse(day: today, operatorID: "op1", form: nil, purpose: "curiosity"),
        ]
        let found = try test.connections.federation.write { db in
            let federation = FederationSystem(db: db)
            try federation.file(form: "F-1", operatorID: "op1", on: today)
            for use in uses { try federation.log(use) }
            return try federation.usesWithoutForm()
        }
        #expect(found == Array(uses.dropFirst()))
    }
}
