import Basics
import Eligibility

/// 一括照会: how many people a second the centre answers in batches, each with its entry in the log and one flush a batch,
/// against the bare look-ups of the same people through SQLite's own interface.
struct BulkBenchmark {
    struct Result {
        /// People a second, one value a repetition.
        let centre: Distribution
        let peer: Distribution
        /// Of the two rates.
        let ratio: Distribution
    }

    let store: CentreStore
    let peer: PlainLookup
    let questions: [Question]
    let repetitions: Int

    private let now = Moment(day: SyntheticCity.today, second: 9 * 3600)
    private let clock = ContinuousClock()

    /// People of one request to the centre, with one flush.
    static let batch = 1000

    /// - Parameter count: people a repetition.
    init(_ file: RegisterFile, store: CentreStore, count: Int, repetitions: Int) throws {
        self.store = store
        peer = try PlainLookup(path: file.path)
        // By number alone: nobody shows a card in a bulk request.
        let byNumber = (0..<count * 2).lazy.map { Question(file.known[$0 % file.known.count], index: $0) }
            .filter { $0.card == nil }
        questions = Array(byNumber.prefix(count))
        self.repetitions = repetitions
    }

    func run() throws -> Result {
        _ = (try centreRound(0), peerRound())
        var (ours, theirs, ratios): ([Double], [Double], [Double]) = ([], [], [])
        for repetition in 1...repetitions {
            let isFirst = repetition.isMultiple(of: 2)
            let before = isFirst ? try centreRound(repetition) : 0
            let peer = peerRound()
            let centre = isFirst ? before : try centreRound(repetition)
            ours.append(centre)
            theirs.append(peer)
            ratios.append(centre / peer)
        }
        return Result(centre: Distribution(ours), peer: Distribution(theirs), ratio: Distribution(ratios))
    }

    /// People a second. Every repetition asks anew: a check already answered would not be logged again.
    private func centreRound(_ repetition: Int) throws -> Double {
        let centre = Centre(store: store)
        let inquiries = questions.enumerated().map { index, question in
            Inquiry(
                check: "bulk-\(repetition)-\(index)", key: question.inquiry.key, on: question.inquiry.on,
                consents: question.inquiry.consents, asker: question.inquiry.asker)
        }
        let start = clock.now
        var answered = 0
        for first in stride(from: 0, to: inquiries.count, by: BulkBenchmark.batch) {
            let batch = Array(inquiries[first..<min(first + BulkBenchmark.batch, inquiries.count)])
            guard case .each(let replies) = centre.reply(to: .checkAll(batch), at: now) else {
                throw StoreProblem.damaged
            }
            answered += replies.count
        }
        return Double(answered) / (clock.now - start).seconds
    }

    private func peerRound() -> Double {
        let days = MedicationRules.visible(on: now.day)
        let start = clock.now
        for question in questions {
            _ = peer.find(
                question.plain, on: now.day.number, medicationFrom: days.lowerBound.number,
                to: days.upperBound.number)
        }
        return Double(questions.count) / (clock.now - start).seconds
    }
}
