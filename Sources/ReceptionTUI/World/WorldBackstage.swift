import Basics
import ClinicRecords
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// The view behind the counter: every system's own file is asked what it holds of a person. What is seen is counted, not
/// read, and nothing is written.
extension World {
    func lookBehind(_ person: PersonReference?, at now: Moment) -> [DeskEvent] {
        do throws(Failure) {
            return [.behindSeen(try seen(person, at: now))]
        } catch {
            return [.storeFailed(error.message)]
        }
    }

    private func seen(_ person: PersonReference?, at now: Moment) throws(Failure) -> BehindTheCounter {
        let day = now.day
        let leak = try leak(at: now)
        let last = exchanges.first
        guard let person else {
            return BehindTheCounter(
                person: nil, holdings: [], exchange: last, twoChecks: nil, myNumberFound: nil, leak: leak,
                on: day)
        }
        let behind = try insurers.behind(person)
        let holdings = try HeldAtTheCounter(databases: databases, person: person, linkCode: behind?.linkCode).holdings(
            chart: try chart(of: person, on: day))
        return BehindTheCounter(
            person: person, holdings: (behind?.holdings ?? []) + holdings, exchange: last,
            twoChecks: behind.flatMap { twoChecks(code: $0.linkCode) },
            myNumberFound: try last.map { (exchange) throws(Failure) in
                try insurers.textsWithMyNumber(of: person, among: exchange.texts)
            }, leak: leak, on: day)
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

    /// The last two checks on the line whose answers are about the same person as the latest answer.
    private func twoChecks(code: String) -> TwoChecks? {
        let checks = exchanges.compactMap { exchange in
            exchange.answer?.coverage.value.map { (exchange, $0) }
        }
        guard let (last, coverage) = checks.first,
            let before = checks.dropFirst().first(where: {
                $0.1.person == coverage.person && $0.1.insurerNumber == coverage.insurerNumber
                    && $0.1.number == coverage.number
            })
        else { return nil }
        return TwoChecks(first: before.0, second: last, code: code)
    }
}

extension LineExchange {
    /// Everything of it in which a number could stand.
    fileprivate var texts: [[UInt8]] {
        var texts = [request, sealedRequest.encapsulatedKey + sealedRequest.ciphertext]
        if case .opened(let clear, let sealed) = reply { texts += [clear, sealed] }
        return texts
    }

    /// The answer to a check, where that is what crossed.
    fileprivate var answer: Answer? {
        guard case .opened(let bytes, _) = reply,
            case .answer(let answer)? = try? CentreCoding.message(CentreReply.self, from: bytes)
        else { return nil }
        return answer
    }
}
