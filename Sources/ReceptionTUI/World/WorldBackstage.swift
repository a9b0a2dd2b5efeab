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
        case .line: return .line(try lastCrossing(for: person))
        case .systems, .checks, .items: break
        }
        let behind = try person.flatMap { (person) throws(Failure) in try insurers.behind(person) }
        let held = person.map { HeldAtTheCounter(databases: databases, person: $0, linkCode: behind?.linkCode) }
        switch page {
        case .systems:
            guard let held else { return .systems([]) }
            let atCounter = try held.holdings(chart: try held.chart())
            return .systems((behind?.holdings ?? []) + atCounter)
        case .items: return .items(try held?.atCentre())
        case .checks:
            guard let person, let held, let behind else { return .checks(nil) }
            return .checks(twoChecks(of: person, try held.papers(), code: behind.linkCode))
        case .leak, .line: preconditionFailure("looked at above")
        }
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

    /// The last message about the person; nil where none is remembered, or nobody is in front.
    private func lastCrossing(for person: PersonReference?) throws(Failure) -> LastCrossing? {
        guard let person else { return nil }
        let papers = try HeldAtTheCounter(
            databases: databases, person: person, linkCode: try insurers.behind(person)?.linkCode
        ).papers()
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
