import Basics
import ClinicRecords
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// The view behind the counter: every system's own file is asked what it holds of a person. What is seen is counted, not
/// read, and nothing is written.
extension World {
    func lookBehind(_ page: BackstagePage, of person: PersonReference?, at now: Moment) -> [DeskEvent] {
        do throws(Failure) {
            return [.behindSeen(BehindTheCounter(person: person, sight: try sight(page, of: person, at: now)))]
        } catch {
            return [.storeFailed(error.message)]
        }
    }

    private func sight(
        _ page: BackstagePage, of person: PersonReference?, at now: Moment
    ) throws(Failure) -> BackstageSight {
        switch page {
        case .leak: return .leak(try leak(at: now), on: now.day)
        case .systems:
            guard let known = try known(person) else { return .systems([]) }
            let atCounter = try known.held.holdings(chart: try known.held.chart())
            return .systems((known.behind?.holdings ?? []) + atCounter)
        case .items: return .items(try known(person)?.held.atCentre())
        case .line:
            guard let person, let known = try known(person) else { return .line(nil) }
            return .line(try lastCrossing(about: person, papers: try known.held.papers()))
        case .checks:
            guard let person, let known = try known(person), let behind = known.behind else { return .checks(nil) }
            return .checks(twoChecks(of: person, try known.held.papers(), code: behind.linkCode))
        }
    }

    /// A person as the insurers' side and the files at the counter know them; nil for nobody.
    private func known(
        _ person: PersonReference?
    ) throws(Failure) -> (behind: InsurersBehind?, held: HeldAtTheCounter)? {
        guard let person else { return nil }
        let behind = try insurers.behind(person)
        return (behind, HeldAtTheCounter(databases: databases, person: person, linkCode: behind?.linkCode))
    }

    /// What a drill of this moment finds in the usage logs; it becomes known when it is looked at.
    private func leak(at now: Moment) throws(Failure) -> LeakCase? {
        let looks = try Reconciliation(
            centre: databases.centre, terminal: terminal, receipt: receipts, folder: "."
        ).unexplainedLooks()
        do throws(StoreProblem) {
            if looks.isEmpty { return nil }
            // Deadlines run from the day on which it was first seen at this window, not from each look anew.
            let known = leakKnown ?? now.day
            leakKnown = known
            return LeakCase(
                looks: looks, known: known,
                containment: try terminal.containment(of: looks, at: now, lives: windows.lives))
        } catch {
            throw Failure(error, file: "terminal.db")
        }
    }

    /// The last message about the person; nil where none is remembered.
    private func lastCrossing(
        about person: PersonReference, papers: Set<String>
    ) throws(Failure) -> LastCrossing? {
        guard let shown = remembered.first(where: { $0.isAbout(person, papers: papers) }) else { return nil }
        return LastCrossing(
            exchange: shown.exchange, bringsContents: shown.bringsContents, remembered: remembered.count,
            myNumberFound: try insurers.textsWithMyNumber(of: person, among: remembered.flatMap(\.texts)))
    }

    /// The last two checks on the line whose answers name one of the person's papers.
    private func twoChecks(of person: PersonReference, _ papers: Set<String>, code: String) -> TwoChecks? {
        let own = remembered.lazy.filter { $0.answer != nil && $0.isAbout(person, papers: papers) }.prefix(2)
        guard let last = own.first, let before = own.dropFirst().first else { return nil }
        return TwoChecks(first: before.exchange, second: last.exchange, code: code)
    }
}
