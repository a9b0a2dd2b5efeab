import Basics
import Testing

@testable import Eligibility

struct LimitTableTests {
    @Test(
        arguments: [
            ("2014-12-31", nil), ("2015-01-01", LimitEdition.of2015), ("2018-07-31", .of2015), ("2018-08-01", .of2018),
            ("2026-07-31", .of2018), ("2026-08-01", .of2018), ("2030-01-01", .of2018),
        ] as [(String, LimitEdition?)])
    func `the edition in force is that of the day, and never a provisional one`(_ on: String, _ edition: LimitEdition?)
    {
        #expect(LimitEdition.inForce(on: day(on), provisional: false)?.value == edition)
    }

    @Test func `a provisional edition is taken where it is asked for, from its day on`() {
        #expect(LimitEdition.inForce(on: day("2026-07-31"), provisional: true)?.value == .of2018)
        #expect(LimitEdition.inForce(on: day("2026-08-01"), provisional: true)?.value == .of2026)
        #expect(LimitEdition.announced(on: day("2026-07-31")) == nil)
        #expect(LimitEdition.announced(on: day("2026-08-01"))?.value == .of2026)
    }

    @Test func `editions and lines stand in order of their dates, each with its name`() {
        #expect(LimitEdition.table.map(\.value) == LimitEdition.allCases)
        for edition in LimitEdition.table {
            #expect(edition.from.description.hasPrefix(edition.value.rawValue))
            #expect(edition.from.dayOfMonth == 1)
        }
        #expect(LimitTable.lines.map(\.from) == LimitTable.lines.map(\.from).sorted())
    }

    @Test(arguments: LimitClass.allCases)
    func `every class has a limit since 2018`(_ limitClass: LimitClass) {
        for edition in [LimitEdition.of2018, .of2026] {
            #expect(LimitTable.line(limitClass, .month, in: edition) != nil)
        }
        let line = LimitTable.line(limitClass, .outpatient, in: .of2018)
        let hasOwn: Set<LimitClass> = [.general, .general1, .general2, .low2, .low1]
        #expect((line != nil) == hasOwn.contains(limitClass))
    }

    @Test func `all amounts halve to whole yen`() {
        for line in LimitTable.lines {
            switch line.value.formula {
            case .rising(let base, let threshold): #expect(base % 2 == 0 && threshold % 2 == 0)
            case .fixed(let yen): #expect(yen % 2 == 0)
            }
        }
    }

    @Test func `amounts from memory are marked as assumed`() throws {
        #expect(try #require(LimitTable.line(.a, .month, in: .of2026)).provenance.mark == .assumed)
        #expect(try #require(LimitTable.line(.u, .month, in: .of2026)).provenance.mark == .derived)
        #expect(try #require(LimitTable.line(.u, .fourthMonth, in: .of2026)).provenance.mark == .found)
        #expect(try #require(LimitTable.line(.u, .month, in: .of2018)).provenance.mark == .found)
    }
}
