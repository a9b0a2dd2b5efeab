import Basics
import Eligibility
import ReceptionDesk

/// The keys of the dedicated line, each in the file of its owner: the terminal's are not in the centre's, nor the other way.
///
/// Made when they are first needed. A certificate that is not in force on the day of the counter is issued anew to the same
/// key, so that a counter can be moved to any day. [simplified: an institution applies for the next one]
final class LineKeys {
    /// How long a certificate of an institution is good for. [assumed]
    private static let years = 3

    private let authority: InstitutionAuthority
    let centre: CentreSeal
    private let owners: any LineKeyOwners
    private var certified: [CertifiedLineKey]
    /// Made last, and for which day: a certificate need not be verified for every message.
    private var made: (seal: TerminalSeal, day: Day)?

    init(_ owners: any LineKeyOwners) throws(Failure) {
        self.owners = owners
        let authorityKey = try owners.key(of: .authority)
        do throws(LineKeyProblem) {
            authority = try InstitutionAuthority(key: authorityKey)
        } catch {
            throw Failure(error)
        }
        centre = CentreSeal(key: try owners.key(of: .centre), authority: authority.certificate)
        certified = try owners.certifiedKeys()
    }

    /// The terminal's end for this institution on this day.
    func terminal(of institution: String, on day: Day) throws(Failure) -> TerminalSeal {
        if let made, made.seal.institution == institution, made.day == day { return made.seal }
        let seal = try certifiedTerminal(of: institution, on: day)
        made = (seal, day)
        return seal
    }

    private func certifiedTerminal(of institution: String, on day: Day) throws(Failure) -> TerminalSeal {
        if let found = certified.first(where: { $0.isGood(for: institution, on: day, authority: authority) }) {
            return seal(found, institution)
        }
        let held = certified.first { $0.isOf(institution, authority: authority) }
        let key = if let held { held.key } else { try owners.newKey(of: institution) }
        let new = try issue(to: institution, key, from: day, until: day.adding(years: LineKeys.years), by: authority)
        certified = certified.filter { !$0.isOf(institution, authority: authority) } + [new]
        try owners.keep(certified)
        return seal(new, institution)
    }

    /// A terminal with a certificate that is not to be believed, as the fault has it.
    func foreignTerminal(
        _ wrong: MessageForeign.Wrong, for institution: String, on day: Day
    ) throws(Failure) -> TerminalSeal {
        let key = LineKey.ofExercises("somebody else")
        switch wrong {
        case .otherAuthority:
            let stranger: InstitutionAuthority
            do throws(LineKeyProblem) {
                stranger = try InstitutionAuthority(key: .ofExercises("no authority"))
            } catch {
                throw Failure(error)
            }
            return seal(try issue(to: institution, key, from: day, until: day, by: stranger), institution)
        case .otherInstitution:
            let other = LineKeys.strangers.first { $0 != institution } ?? institution
            return seal(try issue(to: other, key, from: day, until: day, by: authority), other)
        case .expired:
            return seal(try issue(to: institution, key, from: day - 365, until: day - 1, by: authority), institution)
        }
    }

    /// Institutions of nobody here. [fictional]
    private static let strangers = ["4016699029", "4017999014"]

    private func seal(_ certified: CertifiedLineKey, _ institution: String) -> TerminalSeal {
        TerminalSeal(
            institution: institution, key: certified.key, certificate: certified.certificate,
            centre: centre.publicBytes)
    }

    private func issue(
        to institution: String, _ key: LineKey, from: Day, until: Day, by authority: InstitutionAuthority
    ) throws(Failure) -> CertifiedLineKey {
        do throws(LineKeyProblem) {
            return CertifiedLineKey(
                key: key,
                certificate: try authority.issue(
                    to: institution, publicBytes: key.publicBytes, from: from, until: until))
        } catch {
            throw Failure(error)
        }
    }
}

extension Failure {
    init(_ problem: LineKeyProblem) {
        self.init(
            .badData, ja: "専用回線の鍵か証明書を作れません（\(problem)）。データフォルダーの *.pem を移し、もう一度実行してください。",
            en:
                "A key or certificate of the line cannot be made (\(problem)). Move *.pem out of the data folder, and try again."
        )
    }
}
