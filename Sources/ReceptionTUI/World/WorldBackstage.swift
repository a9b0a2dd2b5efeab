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
            guard let person, let held else { return .systems([]) }
            let atCounter = try held.holdings(chart: try chart(of: person, on: now.day))
            return .systems((behind?.holdings ?? []) + atCounter)
        case .items: return .items(try held?.atCentre())
        case .checks:
            guard let held, let behind else { return .checks(nil) }
            return .checks(twoChecks(of: try held.papers(), code: behind.linkCode))
        case .leak, .line: preconditionFailure("looked at above")
        }
    }

    /// What a drill of this moment finds in the usage logs; it becomes known when it is looked at.
    private func leak(at now: Moment) throws(Failure) -> LeakCase? {
        let looks = try Reconciliation(
            centre: databases.centre, terminal: terminal, receipt: receipts, folder: "."
        ).unexplainedLooks()
        do throws(StoreProblem) {
            return LeakCase(
                looks: looks, known: now.day,
                containment: try terminal.containment(of: looks, at: now, lives: windows.lives))
        } catch {
            throw Failure(error, file: "terminal.db")
        }
    }

    /// The person's chart at the receipt computer, as the day's list has it; nil for somebody without one.
    private func chart(of person: PersonReference, on day: Day) throws(Failure) -> String? {
        guard case .training(let id) = person else { return nil }
        do throws(ReceiptStoreProblem) {
            return try receipts.dayList(on: day).first { $0.visit == World.visit(id, on: day) }?.chart
        } catch {
            throw Failure(error, file: "receipt.db")
        }
    }

    /// The last message of the person; where none of theirs is remembered, the last of all.
    private func lastCrossing(for person: PersonReference?) throws(Failure) -> LastCrossing? {
        guard var shown = exchanges.first else { return nil }
        guard let person else {
            return LastCrossing(exchange: shown, isOf: .notSaid, remembered: exchanges.count, myNumberFound: nil)
        }
        let papers = try HeldAtTheCounter(
            databases: databases, person: person, linkCode: try insurers.behind(person)?.linkCode
        ).papers()
        var subject = shown.subject(amid: papers)
        if subject == .somebodyElse, let own = exchanges.first(where: { $0.subject(amid: papers) == .personInFront }) {
            (shown, subject) = (own, .personInFront)
        }
        return LastCrossing(
            exchange: shown, isOf: subject, remembered: exchanges.count,
            myNumberFound: try insurers.textsWithMyNumber(of: person, among: exchanges.flatMap(\.texts)))
    }

    /// The last two checks on the line whose answers name one of the person's papers.
    private func twoChecks(of papers: Set<String>, code: String) -> TwoChecks? {
        let own = exchanges.lazy.filter { $0.subject(amid: papers) == .personInFront }.prefix(2)
        guard let last = own.first, let before = own.dropFirst().first else { return nil }
        return TwoChecks(first: before, second: last, code: code)
    }
}

extension LineExchange {
    /// Everything of it in which a number could stand.
    fileprivate var texts: [[UInt8]] {
        var texts = [request, sealedRequest.encapsulatedKey + sealedRequest.ciphertext]
        if case .opened(let clear, let sealed) = reply { texts += [clear, sealed] }
        return texts
    }

    /// Whom its answer names, by the numbers of the coverage.
    fileprivate func subject(amid papers: Set<String>) -> LastCrossing.Subject {
        guard let coverage = answer?.coverage.value, let paper = PersonReference(coverage) else { return .notSaid }
        return papers.contains(paper.text) ? .personInFront : .somebodyElse
    }

    /// The answer to a check, where that is what crossed.
    fileprivate var answer: Answer? {
        guard case .opened(let bytes, _) = reply,
            case .answer(let answer)? = try? CentreCoding.message(CentreReply.self, from: bytes)
        else { return nil }
        return answer
    }
}
