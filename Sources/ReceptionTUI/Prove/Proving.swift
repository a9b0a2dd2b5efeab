import Basics
import Eligibility
import Foundation
import ReceptionDesk

/// A data folder of which the claims are proven. It may be in use. No record in it is changed, though an older file is brought
/// up to date as by any start; and a folder that others may open is opened all the same, so that this is said and the rest
/// as well.
struct Proving {
    let home: Home
    let library: Library
    let day: Day
    let seed: UInt64
    private let use: HomeUse

    /// - Throws: an unavailable failure where nothing was ever done in the folder.
    init(home: Home, library: Library, day: Day, seed: UInt64) throws(Failure) {
        try home.refuseLosses()
        guard FileManager.default.fileExists(atPath: home.path("centre.db")) else {
            throw Failure(
                .unavailable, ja: "\(home.folder.path) にはまだ何もありません。窓口を開くか madoguchi days で作ってください。",
                en: "There is nothing in \(home.folder.path) yet; the window or madoguchi days makes it.")
        }
        self.home = home
        self.library = library
        self.day = day
        self.seed = seed
        use = try HomeUse(home, .shared)
    }

    /// A damaged file speaks against the claims that rest on it, and against no other.
    func proof(of claim: ProofClaim) -> Proof {
        do throws(Failure) {
            return try look(at: claim)
        } catch {
            return Proof(
                claim: claim, looked: Bilingual(ja: "見られませんでした", en: "could not be looked at"),
                found: [error.message])
        }
    }

    private func look(at claim: ProofClaim) throws(Failure) -> Proof {
        switch claim {
        case .myNumberInFiles:
            let logs = try logs()
            let insurers = try InsurersRoot(
                Databases.insurers(in: home), centre: logs.centre, insurers: library.insurers, seed: seed)
            return try MyNumberInFiles(files: HomeFiles(home), search: insurers.myNumbers()).proof()
        case .myNumberInOutput:
            let (output, search) = try TerminalOutput.collect(library, day: day, seed: seed)
            return MyNumberInOutput(output: output, search: search).proof()
        case .photos:
            return try PhotosInFiles(files: HomeFiles(home), people: library.roster.people(on: day)).proof()
        case .consent: return ConsentInLogs(report: try reconciled()).proof()
        case .imports: return ImportsChecked(report: try reconciled()).proof()
        case .chains:
            let logs = try logs()
            return ChainsWhole(
                verifications: [
                    LogVerification(log: .centre, report: try logs.report(of: .centre)),
                    LogVerification(log: .terminal, report: try logs.report(of: .terminal)),
                ]
            ).proof()
        case .permissions: return try PermissionsRight(home: home, files: HomeFiles(home)).proof()
        }
    }

    private func logs() throws(Failure) -> UsageLogs {
        UsageLogs(home: home, centre: try Databases.centre(in: home), terminal: try Databases.terminal(in: home))
    }

    private func reconciled() throws(Failure) -> ReconciliationReport {
        ReconciliationReport(try logs().reconciliation(), LogFilter())
    }
}
