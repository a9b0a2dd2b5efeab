import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

/// One cell of the table: a paper, what is known of the card, and what it is worth from one day to the next.
private struct Cell: CustomTestStringConvertible {
    let paper: ShownPaper
    let card: CardCircumstance
    let scheme: Scheme
    /// Days and the rulings' codes, each holding until the day before the next.
    let worth: [(day: String, code: String)]

    init(_ paper: ShownPaper, _ card: CardCircumstance, _ scheme: Scheme = .employees, _ worth: (String, String)...) {
        self.paper = paper
        self.card = card
        self.scheme = scheme
        self.worth = worth
    }

    var testDescription: String { "\(paper.rawValue) \(card.rawValue) \(scheme.rawValue)" }
}

struct PaperRulesTests {
    private static let relieved = [
        Cell(
            .expiredInsuranceCard, .absent, .nhi, ("2021-03-01", "out-of-date"), ("2025-08-01", "this-visit"),
            ("2026-04-01", "this-visit"), ("2026-08-01", "out-of-date")),
        Cell(
            .expiredInsuranceCard, .absent, .employees, ("2021-03-01", "out-of-date"), ("2025-12-02", "this-visit"),
            ("2026-04-01", "this-visit"), ("2026-08-01", "out-of-date")),
        Cell(
            .expiredInsuranceCard, .unreadable, .nhi, ("2021-03-01", "out-of-date"), ("2023-07-10", "by-declaration"),
            ("2025-08-01", "this-visit"), ("2026-08-01", "by-declaration")),
        Cell(
            .notice, .absent, .nhi, ("2024-12-02", "needs-card"), ("2025-08-01", "this-visit"),
            ("2026-08-01", "needs-card")),
        Cell(
            .notice, .absent, .lateElderly, ("2024-12-02", "needs-card"), ("2025-12-02", "this-visit"),
            ("2026-08-01", "needs-card")),
    ]

    private static let lasting = [
        Cell(.insuranceCard, .absent, .employees, ("2021-03-01", "by-number"), ("2025-12-02", "none-in-date")),
        Cell(.eligibilityCertificate, .absent, .nhi, ("2024-12-02", "by-number")),
        Cell(.eligibilityCertificate, .certificateExpired, .nhi, ("2024-12-02", "by-number")),
        Cell(.notice, .unreadable, .nhi, ("2024-12-02", "with-card")),
        Cell(.notice, .certificateExpired, .nhi, ("2024-12-02", "with-card")),
        Cell(.notice, .notValid, .nhi, ("2024-12-02", "by-number")),
        Cell(.portalScreen, .absent, .nhi, ("2023-07-10", "needs-card")),
        Cell(.portalScreen, .unreadable, .nhi, ("2023-07-10", "with-card")),
        Cell(.portalScreen, .certificateExpired, .nhi, ("2023-07-10", "needs-certificate")),
        Cell(.portalScreen, .cardExpired, .nhi, ("2023-07-10", "needs-certificate")),
        Cell(.declaration, .absent, .nhi, ("2023-07-10", "needs-card")),
        Cell(.declaration, .readerDown, .nhi, ("2023-07-10", "by-declaration")),
        Cell(.declaration, .notValid, .nhi, ("2023-07-10", "by-declaration")),
        Cell(.app, .readerDown, .nhi, ("2025-05-21", "by-app")),
        Cell(.app, .outOfReach, .nhi, ("2025-05-21", "by-app")),
        Cell(.app, .certificateExpired, .nhi, ("2025-05-21", "same-card")),
        Cell(.app, .absent, .nhi, ("2025-05-21", "needs-card")),
        Cell(.nothing, .absent, .nhi, ("2021-03-01", "full-charge")),
        Cell(.nothing, .readerDown, .nhi, ("2021-03-01", "full-charge"), ("2023-07-10", "by-declaration")),
    ]

    @Test(arguments: relieved + lasting)
    private func `both sides of every date`(cell: Cell) throws {
        func code(_ day: Day) -> String {
            PaperRules.finding(of: cell.paper, card: cell.card, scheme: cell.scheme, on: day).ruling.code
        }
        for (index, (text, expected)) in cell.worth.enumerated() {
            let day = try #require(Day(text))
            #expect(code(day) == expected, "\(text)")
            if index > 0 { #expect(code(day - 1) == cell.worth[index - 1].code, "the day before \(text)") }
        }
        let exists = cell.paper == .insuranceCard || cell.paper == .expiredInsuranceCard || cell.paper == .nothing
        let first = try #require(Day(cell.worth[0].day))
        if !exists { #expect(code(first - 1) == "not-yet") }
        let last = try #require(Day("2026-11-24"))
        #expect(code(last) == cell.worth.last?.code)
    }

    @Test func `every paper has one line for each circumstance and scheme, in order of its dates`() {
        for paper in ShownPaper.allCases {
            for card in CardCircumstance.allCases {
                for scheme in Scheme.allCases {
                    let lines = PaperRules.lines.filter {
                        $0.paper == paper && $0.cards.contains(card) && $0.schemes.contains(scheme)
                    }
                    #expect(lines.count == 1, "\(paper) \(card) \(scheme)")
                }
            }
        }
        for line in PaperRules.lines {
            let days = line.history.map(\.from)
            #expect(days == days.sorted() && Set(days).count == days.count && !days.isEmpty, "\(line.paper)")
            #expect(line.history.allSatisfy { !$0.provenance.source.isEmpty })
        }
    }

    @Test func `a rule says until when it holds, and what does not exist from when it will`() throws {
        let relief = PaperRules.finding(
            of: .expiredInsuranceCard, card: .absent, scheme: .nhi, on: try #require(Day("2026-02-10")))
        #expect(relief.from == Day("2025-08-01") && relief.until == Day("2026-03-31"))
        #expect(relief.source.ja.hasSuffix("（2025-08-01～2026-03-31）"))
        let later = PaperRules.finding(
            of: .declaration, card: .unreadable, scheme: nil, on: try #require(Day("2021-03-15")))
        #expect(later.from == nil && later.source.en.hasSuffix("(from 2023-07-10)"))
        let now = PaperRules.finding(of: .notice, card: .absent, scheme: nil, on: Samples.today)
        #expect(now.until == nil && now.source.en.hasSuffix("(from 2026-08-01)"))
    }

    @Test func `an unknown scheme gets no relief of its own`() throws {
        let day = try #require(Day("2025-09-01"))
        #expect(PaperRules.finding(of: .notice, card: .absent, scheme: .nhi, on: day).ruling == .thisVisit)
        #expect(
            PaperRules.finding(of: .notice, card: .absent, scheme: nil, on: day).ruling == .notAccepted(.needsCard))
    }

    @Test(arguments: [
        ("2021-03-15", [ShownPaper.insuranceCard]), ("2024-12-01", [.insuranceCard]),
        ("2024-12-02", [.insuranceCard, .eligibilityCertificate]),
        ("2025-12-01", [.insuranceCard, .eligibilityCertificate]), ("2025-12-02", [.eligibilityCertificate]),
        ("2026-11-24", [.eligibilityCertificate]),
    ])
    func `the number form names the papers of the day`(day: String, papers: [ShownPaper]) throws {
        #expect(ShownPaper.forNumberEntry(on: try #require(Day(day))) == papers)
    }

    @Test func `what nobody has confirmed says so`() {
        let assumed = [
            PaperRules.finding(of: .declaration, card: .cardExpired, scheme: nil, on: Samples.today),
            PaperRules.finding(of: .notice, card: .cardExpired, scheme: nil, on: Samples.today),
            PaperRules.finding(of: .nothing, card: .cardExpired, scheme: nil, on: Samples.today),
        ]
        #expect(assumed.allSatisfy { $0.provenance.mark == .assumed })
        let expired = PaperRules.finding(of: .expiredInsuranceCard, card: .absent, scheme: nil, on: Samples.today)
        #expect(expired.source.ja.contains("仮定"))
    }
}
