import Basics
import Testing

@testable import ReceptionDesk

struct LawfulDocumentTests {
    @Test(arguments: [
        ("2021-03-15", LawfulDocument.insuranceCard), ("2024-12-02", .insuranceCard), ("2025-12-01", .insuranceCard),
        ("2025-12-02", .eligibilityCertificate), ("2026-11-24", .eligibilityCertificate),
    ])
    func `number entry names the paper of the day`(day: String, document: LawfulDocument) throws {
        #expect(LawfulDocument.forNumberEntry(on: try #require(Day(day))) == document)
    }

    @Test func `the table is in order, and every entry names its source`() {
        let days = LawfulDocument.table.map(\.from)
        #expect(days == days.sorted())
        #expect(LawfulDocument.table.allSatisfy { $0.provenance.mark == .found && !$0.provenance.source.isEmpty })
    }
}
