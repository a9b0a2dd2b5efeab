import Basics
import Testing

@testable import Eligibility

/// Reasons cross the line as what they are about, and are put into words where they are read.
@Suite struct ReasonTests {
    static let reasons: [Reason] = [
        .certificate(.unknown), .certificate(.notLinked), .certificate(.expired(validUntil: day("2026-08-05"))),
        .certificate(.inGrace(until: day("2026-11-30"), on: day("2026-11-24"))),
        .coverage(.holds(since: day("2015-04-01"), insurer: "架空市")), .coverage(.notStarted(begins: day("2027-01-01"))),
        .coverage(.lost(on: day("2024-03-06"))),
        .coverage(.applicationEnded(on: day("2024-05-10"), insurer: "架空市")), .coverage(.newer), .coverage(.notFound),
        .coverage(.noneKnown), .coverage(.closed), .coverage(.ambiguous), .coverage(.overlaps),
        .coverage(.share(.lateElderly, tenths: 2, from: day("2022-10-01"))),
        .limit(.unasked(on: day("2026-11-24"))), .limit(.inGrace), .limit(.consentedByCard), .limit(.consentedByNumber),
        .limit(.notConsentedByCard), .limit(.notConsentedByNumber), .limit(.noneHeld),
        .limit(.amounts(.u, on: day("2026-11-24"))),
        .limit(.longStay(from: day("2026-08-01"))), .limit(.disease(limitYen: 10_000, to: day("2030-12-31"))),
        .medication(.cardNeeded), .medication(.certificateExpired), .medication(.notConsented),
        .medication(.range(from: day("2023-11-24"), to: day("2026-10-31"))), .medication(.lag(to: day("2026-10-31"))),
        .medication(.viewable(consentGiven: Moment("2026-11-24 09:00")!)), .medication(.beforeLaunch),
        .consent(.byCardOnly), .clinical(.consented(.checkup, at: Moment("2026-11-24 09:00")!)),
        .clinical(.notYet(.treatment)), .clinical(.certificateExpired(.operations)),
    ]

    @Test(arguments: reasons)
    func `a reason crosses the line without its words and has them again`(_ reason: Reason) throws {
        let bytes = try CentreCoding.bytes(of: reason)
        #expect(try CentreCoding.message(Reason.self, from: bytes) == reason)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(reason.text.en))
        #expect(!reason.text.ja.isEmpty && reason.text.ja != reason.text.en)
        #expect(reason.code.contains("."))
    }

    @Test func `the words name days and amounts`() {
        #expect(Reason.limit(.disease(limitYen: 10_000, to: day("2030-12-31"))).text.en.contains("10,000 yen"))
        #expect(Reason.coverage(.lost(on: day("2024-03-06"))).text.ja.contains("令和6年3月6日"))
    }

    @Test func `every line of the burden table is found again by what its reason carries`() {
        for line in BurdenShare.table {
            let found = BurdenShare.line(of: line.value.band, tenths: line.value.tenths, from: line.from)
            #expect(found?.value == line.value)
        }
    }
}
