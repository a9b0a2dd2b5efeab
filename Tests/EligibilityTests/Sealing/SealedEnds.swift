import Basics

@testable import Eligibility

/// Both ends of a line, with keys of the test.
struct SealedEnds {
    static let today = day("2026-11-24")
    static let now = Moment(day: today, second: 9 * 3600)

    let authority: InstitutionAuthority
    let centre: CentreSeal

    init() throws {
        authority = try InstitutionAuthority(key: .ofExercises("authority"))
        centre = CentreSeal(key: .ofExercises("centre"), authority: authority.certificate)
    }

    /// - Parameter issuer: where it is not the authority that the centre knows.
    func terminal(
        of institution: String = clinic, from: String = "2026-01-01", until: String = "2028-12-31",
        by issuer: InstitutionAuthority? = nil, usingKeyOf other: String? = nil
    ) throws -> TerminalSeal {
        let key = LineKey.ofExercises("terminal of \(institution)")
        return TerminalSeal(
            institution: institution, key: other.map { LineKey.ofExercises($0) } ?? key,
            certificate: try (issuer ?? authority).issue(
                to: institution, publicBytes: key.publicBytes, from: day(from), until: day(until)),
            centre: centre.publicBytes)
    }
}

extension TerminalSeal {
    /// Sealed today, unless said otherwise.
    func seal(
        _ request: CentreRequest, session: String = "S", sequence: Int = 1, on day: Day = SealedEnds.today
    ) throws -> (request: SealedRequest, reply: ReplyOpening) {
        try seal(try CentreCoding.bytes(of: request), session: session, sequence: sequence, on: day)
    }
}

extension CentreSeal {
    /// Why the bytes do not open; nil where they do.
    func refusal(of bytes: [UInt8], on day: Day = SealedEnds.today) -> LineRefusal? {
        guard let request = SealedRequest(bytes: bytes) else { return .unreadable }
        do throws(LineRefusal) {
            _ = try open(request, on: day).body
            return nil
        } catch {
            return error
        }
    }

    /// The clear bytes of a request, and the sealed reply `answer` to it.
    func opened(_ request: SealedRequest, answer: [UInt8]) throws -> (body: [UInt8], reply: [UInt8]) {
        let opened = try open(request, on: SealedEnds.today)
        let body = opened.body
        return (body, try opened.seal(answer))
    }
}
