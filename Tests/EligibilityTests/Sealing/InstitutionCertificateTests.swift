import Basics
import Testing

@testable import Eligibility

/// Which certificates make an institution, and on which days.
struct InstitutionCertificateTests {
    private let ends: SealedEnds

    init() throws { ends = try SealedEnds() }

    private func refusal(_ terminal: TerminalSeal, on day: Day = SealedEnds.today) throws -> LineRefusal? {
        let request = try terminal.seal([1], session: "S", sequence: 1, on: day).request
        return ends.centre.refusal(of: request.bytes, on: day)
    }

    @Test func `it holds from its first day to its last`() throws {
        let terminal = try ends.terminal(from: "2026-04-01", until: "2026-11-24")
        #expect(try refusal(terminal, on: day("2026-03-31")) == .certificateNotYetValid)
        #expect(try refusal(terminal, on: day("2026-04-01")) == nil)
        #expect(try refusal(terminal, on: day("2026-11-24")) == nil)
        #expect(try refusal(terminal, on: day("2026-11-25")) == .certificateExpired)
    }

    @Test func `one of another authority of the same name is refused`() throws {
        let stranger = try InstitutionAuthority(key: .ofExercises("stranger"))
        #expect(try refusal(try ends.terminal(by: stranger)) == .otherAuthority)
    }

    @Test func `the authority's own is no institution's`() throws {
        let key = LineKey.ofExercises("authority")
        let terminal = TerminalSeal(
            institution: clinic, key: key, certificate: ends.authority.certificate, centre: ends.centre.publicBytes)
        #expect(try refusal(terminal) == .otherAuthority)
    }

    @Test func `one that names no institution is refused`() throws {
        for name in ["", "4017999015", "a clinic"] {
            #expect(try refusal(try ends.terminal(of: name)) == .unknownInstitution, "\(name)")
        }
    }

    @Test func `somebody else's certificate is of no use without its key`() throws {
        #expect(try refusal(try ends.terminal(usingKeyOf: "a thief")) == .tampered)
    }

    @Test func `bytes that are no certificate are refused`() throws {
        let terminal = TerminalSeal(
            institution: clinic, key: .ofExercises("x"), certificate: [1, 2, 3], centre: ends.centre.publicBytes)
        #expect(try refusal(terminal) == .unreadable)
    }

    @Test func `keys and certificates come back from the text of their file`() throws {
        let key = LineKey.ofExercises("terminal")
        let certificate = try ends.authority.issue(
            to: clinic, publicBytes: key.publicBytes, from: day("2026-01-01"), until: day("2026-12-31"))
        let pair = CertifiedLineKey(key: key, certificate: certificate)
        let read = try #require(LinePEM.certifiedKeys(try LinePEM.text(of: [pair, pair])))
        #expect(read.map(\.certificate) == [certificate, certificate])
        #expect(read.map(\.key.publicBytes) == [key.publicBytes, key.publicBytes])
        #expect(LinePEM.key(try LinePEM.text(of: key))?.publicBytes == key.publicBytes)
        for text in ["", "nonsense", try LinePEM.text(of: [pair])] { #expect(LinePEM.key(text) == nil) }
        #expect(LinePEM.certifiedKeys(try LinePEM.text(of: key)) == nil)
        #expect(read[0].isGood(for: clinic, on: day("2026-12-31"), authority: ends.authority))
        #expect(!read[0].isGood(for: clinic, on: day("2027-01-01"), authority: ends.authority))
        #expect(!read[0].isGood(for: otherClinic, on: day("2026-06-01"), authority: ends.authority))
    }
}
