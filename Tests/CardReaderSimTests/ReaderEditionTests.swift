import Basics
import Testing

@testable import CardReaderSim

@Suite struct ReaderEditionTests {
    @Test(arguments: [
        ("2020-12-31", "2021-03", nil), ("2021-03-01", "2021-03", nil), ("2022-09-10", "2021-03", nil),
        ("2022-09-11", "2021-03", "2022-09"), ("2023-12-15", "2021-03", "2023-12"),
        ("2024-12-01", "2021-03", "2024-10"), ("2024-12-02", "2024-12", nil), ("2025-02-28", "2024-12", nil),
        ("2025-03-01", "2024-12", "2025-03"), ("2025-09-19", "2024-12", "2025-09"),
        ("2026-11-24", "2024-12", "2026-04"),
    ])
    func theNearestEarlierEditionServesAndSaysSo(day: String, serving: String, missing: String?) {
        let edition = ServingEdition(on: Day(day)!)
        #expect(edition.edition.name == serving)
        #expect(edition.standsInFor?.name == missing)
        #expect(edition.isExact == (missing == nil))
        if let missing {
            #expect(edition.note?.ja.contains(missing) == true && edition.note?.en.contains(serving) == true)
        } else {
            #expect(edition.note == nil)
        }
    }

    @Test func tablesAreInOrderAndEveryBuiltEditionIsKnown() {
        let known = KnownEdition.all
        #expect(known.map(\.from) == known.map(\.from).sorted())
        for built in ReaderEdition.built {
            #expect(known.contains { $0.from == built.from && $0.value.name == built.value.name })
        }
    }
}
