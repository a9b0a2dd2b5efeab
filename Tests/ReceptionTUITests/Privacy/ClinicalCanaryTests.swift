import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// What is held of a person's check-ups, treatment and operations is in the centre's file alone. The counter is given
/// nothing of it, and what the clinician looked at is nowhere once the view is closed.
struct ClinicalCanaryTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Words that nothing but a clinical item has.
    private let marks = ["心電図検査", "水晶体再建術", "短期滞在手術等基本料"].map { Data($0.utf8) }

    private func found(in data: Data) -> Bool { marks.contains { data.range(of: $0) != nil } }

    /// The names of the files in the home that hold a mark.
    private func files() throws -> Set<String> {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.homePath)
        return Set(
            names.filter { name in
                FileManager.default.contents(atPath: folder.homePath + "/" + name).map(found) ?? false
            }.map { String($0.split(separator: "-")[0]) })
    }

    @Test func `clinical items reach the clinician's screen and no file but the centre's`() throws {
        let desk = try WatchedDesk(in: folder)
        try desk.play(
            """
            account counter
            select kakuu-ichiro
            press to-reader
            pin 4826
            consent medication=yes checkup=yes
            expect checkup.consent = consented
            press reasons
            press back
            press import
            expect receipt.status = imported
            remove
            """)
        desk.dumpAll()
        #expect(!found(in: desk.line) && !found(in: Data(desk.words.utf8)))
        // The blood pressure of his check-up: a value that nothing else at the counter has.
        #expect(!desk.words.contains("142 mmHg") && desk.line.range(of: Data("systolic".utf8)) == nil)
        try desk.play(
            """
            press clinical
            press confirm
            expect clinical.value has 142 mmHg
            """)
        #expect(desk.line.range(of: Data("systolic".utf8)) != nil)
        try desk.play("press back\nexpect account = counter")
        let said = desk.words.count
        desk.dumpAll()
        #expect(!desk.words.dropFirst(said).contains("systolic"))
        #expect(try files() == ["centre.db"])
    }
}
