import Basics
import CheckFiles
import Eligibility

/// Has requests answered: by the centre over the line, by the journal for bulk requests; and lets the faults of files
/// strike.
final class FileAnswering {
    let clerk: FileClerk
    let journal: FileJournal
    private let line: FileLine
    private let world: World
    private var random: SeededRandom

    init(clerk: FileClerk, journal: FileJournal, line: FileLine, world: World, seed: UInt64) {
        self.clerk = clerk
        self.journal = journal
        self.line = line
        self.world = world
        random = SeededRandom(seed: seed, purpose: "files")
    }

    /// An answer, with what the log says of it.
    struct Answered {
        let answer: PreparedAnswer
        /// Files beside the answer itself, as faults have it: they come and go, and no stop is survived by them.
        let beside: [FilePlan.Delivery]
        let note: String
    }

    func answer(
        _ request: RequestName, _ ticket: FileTicket, _ reading: FileReading, at now: Moment
    ) throws(StoreProblem) -> Answered {
        let question = clerk.question(reading, named: request, ticket)
        var rejection: String?
        var seconds = 0
        let message: CheckMessage?
        switch question {
        case .centre(let asked, let content):
            // Asked again after a stop, the centre answers a check as of the first time.
            let (reply, delay) = line.ask(asked, at: now)
            seconds = delay
            message = clerk.answer(to: content, reply, at: now)
        case .bulk(let content):
            let reception = clerk.reception(of: content, ticket)
            if case .bytes(let bytes) = reading { try journal.receive(reception, request: bytes) }
            message = clerk.receipt(for: content, reception)
        case .results(let content): message = try results(content, at: now)
        case .settled(let settlement):
            message = settlement.message
            rejection = settlement.rejection.map { "\($0.ja)\n\($0.en)" }
        }
        return prepared(message, as: request.answer, rejection: rejection, seconds: seconds)
    }

    private func results(_ request: BulkDownloadRequest, at now: Moment) throws(StoreProblem) -> CheckMessage? {
        let number = request.body.receptionNumber
        guard let reception = try journal.reception(number, of: clerk.asker.institution),
            let bulk = BulkRequest(stored: try journal.request(of: reception.ticket))
        else { return clerk.unknownReception(request, at: now) }
        guard try journal.progress(of: reception.ticket).isFinished else {
            return clerk.stillWorking(bulk, reception, at: now)
        }
        let replies = try journal.replies(of: reception.ticket).map {
            try? CentreCoding.message(CentreReply.self, from: Array($0.utf8))
        }
        return clerk.results(of: bulk, reception, replies: replies, at: now)
    }

    private func prepared(
        _ message: CheckMessage?, as name: String, rejection: String?, seconds: Int
    ) -> Answered {
        guard let message else {
            return Answered(
                answer: PreparedAnswer(outcome: FileOutcome(answer: nil, rejection: rejection), bytes: []), beside: [],
                note: "no-answer")
        }
        let written = message.written(in: clerk.form)
        let (plan, faults) = world.faults.strike(FilePlan(name: name, bytes: written.bytes), &random)
        var note = [rejection == nil ? "answered" : "rejected"] + faults
        if written.replaced > 0 { note.append("replaced=\(written.replaced)") }
        guard let first = plan.deliveries.first else {
            return Answered(
                answer: PreparedAnswer(outcome: FileOutcome(answer: nil, rejection: rejection), bytes: []), beside: [],
                note: note.joined(separator: " "))
        }
        let answer = PreparedAnswer(
            outcome: FileOutcome(answer: first.name, rejection: rejection), bytes: first.bytes,
            delay: (seconds + first.delay + (first.half?.seconds ?? 0)) * 1000)
        let half = first.half.map { half in
            FilePlan.Delivery(
                name: first.name, bytes: Array(first.bytes.prefix(half.count)), delay: seconds + first.delay)
        }
        return Answered(
            answer: answer, beside: [half].compactMap(\.self) + plan.deliveries.dropFirst(),
            note: note.joined(separator: " "))
    }

    // MARK: - Bulk

    private var worked: (ticket: Int, request: BulkRequest)?

    /// Asks about the next people of the oldest bulk request; nil where nothing is left to be asked, or nobody answers.
    func workOff(_ count: Int, at now: Moment) throws(StoreProblem) -> (BulkReception, BulkProgress)? {
        guard let reception = try journal.nextBulk(of: clerk.asker.institution),
            let request = try bulkRequest(of: reception.ticket)
        else { return nil }
        let places = try journal.unasked(of: reception.ticket, limit: count)
        let asked = clerk.inquiries(of: request, reception, places: places)
        var replies = Dictionary(uniqueKeysWithValues: places.map { ($0, "") })
        if !asked.isEmpty {
            guard case .each(let each)? = line.ask(.checkAll(asked.map(\.inquiry)), at: now).reply,
                each.count == asked.count
            else { return nil }
            for (question, reply) in zip(asked, each) {
                replies[question.place] = (try? CentreCoding.bytes(of: reply)).map {
                    String(decoding: $0, as: UTF8.self)
                }
            }
        }
        try journal.keep(replies, of: reception.ticket)
        return (reception, try journal.progress(of: reception.ticket))
    }

    private func bulkRequest(of ticket: Int) throws(StoreProblem) -> BulkRequest? {
        if let worked, worked.ticket == ticket { return worked.request }
        let request = BulkRequest(stored: try journal.request(of: ticket))
        worked = request.map { (ticket, $0) }
        return request
    }
}

extension BulkRequest {
    /// From the bytes that the journal keeps, which were read once before.
    fileprivate init?(stored bytes: [UInt8]) {
        guard case .bulkRequest(let request)? = (try? CheckMessage.read(bytes, as: .bulkRequest))?.message else {
            return nil
        }
        self = request
    }
}
