import Basics
import CardReaderSim
import Eligibility
import Testing

/// Reader and centre know nothing of each other, and each has its own table of a rule that both follow: the tables agree.
struct ReaderAndCentreTests {
    @Test func `the reader asks about the limit exactly as long as the centre wants consent`() throws {
        let reader = try #require(ConsentQuestionDates.all.first { $0.question == .limit }).asked
        let centre = ConsentRules.limitByCard
        #expect(reader.map(\.from) == centre.map(\.from))
        #expect(reader.map(\.value) == centre.map { $0.value == .asked })
        #expect(centre.map(\.value) == [.asked, .unasked])
    }

    @Test func `the grace after a certificate begins on the same day and is as long`() {
        let reader = ReaderRuleTables.certificate.filter { $0.value.graceMonths > 0 }
        let centre = CertificateRules.graceMonths
        #expect(reader.map(\.from) == centre.map(\.from))
        #expect(reader.map(\.value.graceMonths) == centre.map(\.value))
        #expect(!centre.isEmpty)
    }

    /// The reader lets through exactly the cards that the centre answers.
    @Test(arguments: ["2024-08-31", "2024-09-01", "2024-11-20", "2024-11-30", "2026-02-28", "2026-08-05"])
    func `on every day around its end a certificate is worth the same to both`(validUntil: String) throws {
        let last = try #require(Day(validUntil))
        for day in (-1...150).map({ last + $0 }) {
            let reader = ReaderRules(on: day).certificate.standing(of: last, on: day)
            let centre: CertificateState =
                switch reader {
                case .inDate, .endsSoon: .alive
                case .qualificationOnly(let until): .inGrace(until: until)
                case .expired: .expired
                }
            #expect(CertificateRules.state(validUntil: last, on: day) == centre, "\(day)")
        }
    }
}
