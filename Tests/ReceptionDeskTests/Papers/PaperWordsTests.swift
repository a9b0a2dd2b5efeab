import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

/// What is said of papers, over all of them, all circumstances of the card and days of every rule.
struct PaperWordsTests {
    static let findings: [PaperFinding] = {
        let days = Set(PaperRules.lines.flatMap { $0.history.map(\.from) }).flatMap { [$0 - 1, $0] } + [Samples.today]
        return ShownPaper.allCases.flatMap { paper in
            CardCircumstance.allCases.flatMap { card in
                days.filter { $0 >= Samples.firstDays }.map {
                    PaperRules.finding(of: paper, card: card, scheme: .nhi, on: $0)
                }
            }
        }
    }()

    @Test func `words to the patient are whole and polite`() {
        for said in Set(Self.findings.map(\.speech)) {
            #expect(said.ja.hasSuffix("ください。") || said.ja.hasSuffix("いただけますか。"), "\(said.ja)")
            #expect(said.en.hasSuffix("?") || said.en.hasSuffix("."), "\(said.en)")
        }
    }

    @Test func `the conduct is said in whole sentences`() {
        for said in Set(Self.findings.map(\.conduct)) {
            #expect(said.ja.hasSuffix("。") && said.en.hasSuffix("."), "\(said.ja)")
            #expect(said.ja != said.en)
        }
    }

    /// 資格証明書 is another paper, and 差し戻し the word of 2021.
    @Test func `the official terms are used`() {
        for finding in Self.findings {
            for text in [finding.conduct.ja, finding.speech.ja, finding.ruling.name.ja, finding.paper.name.ja] {
                for avoided in ["資格証明書", "職員照合", "限度証"] { #expect(!text.contains(avoided), "\(text)") }
            }
        }
    }

    /// While there are insurance cards, nobody is asked for a certificate that does not exist yet.
    @Test func `nothing is asked for that the day does not know`() throws {
        for finding in Self.findings where finding.day < (try #require(Day("2024-12-02"))) {
            guard finding.paper != .eligibilityCertificate else { continue }
            #expect(!finding.conduct.ja.contains("資格確認書") && !finding.speech.ja.contains("資格確認書"))
        }
        for finding in Self.findings where finding.day >= (try #require(Day("2025-12-02"))) {
            #expect(!finding.speech.ja.hasPrefix("保険証"), "\(finding.speech.ja)")
        }
    }

    @Test func `codes are unlike each other`() {
        let rulings = PaperRuling.all
        #expect(Set(rulings.map(\.code)).count == rulings.count)
        #expect(Set(rulings.map(\.name)).count == rulings.count)
        #expect(Set(Self.findings.map(\.ruling)) == Set(rulings))
    }
}
