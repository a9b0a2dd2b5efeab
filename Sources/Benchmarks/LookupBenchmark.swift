import Basics
import Eligibility

/// How long the same questions take the centre and its peer, in microseconds; the two take turns.
struct LookupBenchmark {
    struct Result {
        /// One value a look-up, of all repetitions.
        let centre: Distribution
        let peer: Distribution
        /// One value a repetition: medians of the centre over medians of the peer.
        let ratio: Distribution
        /// Of the centre, one value a repetition.
        let medians: Distribution
    }

    let store: CentreStore
    let peer: PlainLookup
    let questions: [Question]
    let repetitions: Int

    private let now = Moment(day: SyntheticCity.today, second: 9 * 3600)
    private let clock = ContinuousClock()

    init(_ file: RegisterFile, lookups: Int, repetitions: Int) throws {
        store = try file.store()
        peer = try PlainLookup(path: file.path)
        questions = (0..<lookups).map { Question(file.known[$0 % file.known.count], index: $0) }
        self.repetitions = repetitions
    }

    func run() throws -> Result {
        // The first round fills the page caches and is not counted.
        _ = (try centreRound(), peerRound())
        var (ours, theirs, ratios, medians): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for repetition in 0..<repetitions {
            let isFirst = repetition.isMultiple(of: 2)
            let before = isFirst ? try centreRound() : []
            let peer = peerRound()
            let centre = isFirst ? before : try centreRound()
            ratios.append(Distribution(centre).median / Distribution(peer).median)
            medians.append(Distribution(centre).median)
            ours += centre
            theirs += peer
        }
        return Result(
            centre: Distribution(ours), peer: Distribution(theirs), ratio: Distribution(ratios),
            medians: Distribution(medians))
    }

    /// The whole way of a check: answered, logged, flushed.
    func loggedChecks(_ count: Int) -> Distribution {
        let centre = Centre(store: store)
        return Distribution(
            questions.prefix(count).map { question in
                measure {
                    if let card = question.card {
                        _ = centre.reply(to: question.inquiry, assuming: card, at: now)
                    } else {
                        _ = centre.reply(to: .check(question.inquiry), at: now)
                    }
                }
            })
    }

    private func centreRound() throws -> [Double] {
        try questions.map { question in
            try measure { _ = try store.answerPastTheLog(to: question.inquiry, assuming: question.card, at: now) }
        }
    }

    private func peerRound() -> [Double] {
        let days = MedicationRules.visible(on: now.day)
        return questions.map { question in
            measure {
                _ = peer.find(
                    question.plain, on: now.day.number, medicationFrom: days.lowerBound.number,
                    to: days.upperBound.number)
            }
        }
    }

    private func measure(_ work: () throws -> Void) rethrows -> Double {
        let start = clock.now
        try work()
        return (clock.now - start).microseconds
    }
}

extension Duration {
    var microseconds: Double {
        Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12
    }

    var seconds: Double { microseconds / 1e6 }
}
