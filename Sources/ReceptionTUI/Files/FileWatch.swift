import Basics
import CheckFiles
import Eligibility

/// Watches a folder: performs what the file desk decides. Time is handed in, so that a test turns it by hand.
final class FileWatch {
    private var desk = FileDesk()
    private let folder: SharedFolder
    private let answering: FileAnswering
    private let log: PairLog
    private let time: Time
    private var isOpen = false
    private var pairs: [String: Pair] = [:]
    /// Files beside the answers, as faults have it, and when they come.
    private var beside: [(due: Int, delivery: FilePlan.Delivery)] = []
    private var seen: [String: Int] = [:]
    private var lastSaid: String?
    /// Tells of what is no pair: a folder that went, a bulk that goes on.
    var say: (Bilingual) -> Void = { _ in }
    /// Whether to stop between two effects: what is under way is taken up again at the next start.
    var isToldToStop: () -> Bool = { false }

    struct Time {
        /// The time at the counter.
        let now: () -> Moment
        /// Milliseconds since the start.
        let milliseconds: () -> Int
        /// A clock that stands, for runs that are to be the same every time.
        let stands: Bool
    }

    private struct Pair {
        let ticket: FileTicket
        let answer: String?
        let note: String
    }

    init(folder: SharedFolder, answering: FileAnswering, log: PairLog, time: Time) {
        self.folder = folder
        self.answering = answering
        self.log = log
        self.time = time
    }

    /// Opens the folder for the first time.
    func begin() throws(Failure) {
        do throws(FolderProblem) {
            try folder.make()
            try folder.open()
        } catch {
            let text = error.text(folder.path)
            if case .watched = error { throw Failure(.unavailable, text) }
            throw Failure(.io, text)
        }
        isOpen = true
        try follow { [self] () throws(FolderProblem) in desk.start() }
    }

    /// One look, and all that follows from it. A folder that has gone is said once and waited for.
    func turn() throws(Failure) {
        try follow { [self] () throws(FolderProblem) in
            guard isOpen else {
                try folder.open()
                isOpen = true
                if lastSaid != nil { tell(Bilingual(ja: "\(folder.path) が戻りました。", en: "\(folder.path) is back.")) }
                lastSaid = nil
                return desk.start()
            }
            try bringBeside()
            let files = try folder.look()
            note(files)
            return desk.update(.looked(files, at: time.milliseconds()))
        }
        try workOffBulk()
    }

    /// When each request was seen first; what somebody has taken away again is forgotten.
    private func note(_ files: [SeenFile]) {
        let names = Set(files.map(\.name))
        seen = seen.filter { names.contains($0.key) || pairs[$0.key] != nil }
        for name in names where seen[name] == nil { seen[name] = time.milliseconds() }
    }

    // MARK: - Effects

    private func follow(_ begin: () throws(FolderProblem) -> [FileDeskEffect]) throws(Failure) {
        do {
            var effects = try begin()
            while !effects.isEmpty, !isToldToStop() {
                effects += desk.update(try perform(effects.removeFirst()))
            }
        } catch let problem as FolderProblem {
            isOpen = false
            _ = desk.update(.folderLost)
            let text = problem.text(folder.path)
            if lastSaid != text.en { tell(text) }
            lastSaid = text.en
        } catch let problem as StoreProblem {
            throw Failure(problem, file: "files.db")
        } catch {
            throw Failure(.io, ja: "\(error)", en: "\(error)")
        }
    }

    private func perform(_ effect: FileDeskEffect) throws -> FileDeskEvent {
        switch effect {
        case .recover:
            let open = try answering.journal.open(in: folder.path)
            try folder.tidy(keeping: open.map(\.ticket))
            return .recovered(open, working: try folder.working())
        case .claim(let name): return .claimed(name, try folder.claim(name))
        case .flush(let place):
            try folder.flush(place)
            return .flushed
        case .read(let name): return .read(name, try folder.read(name))
        case .begin(let digests):
            return .begun(try answering.journal.begin(digests, in: folder.path, at: time.now()))
        case .answer(let name, let ticket, let reading): return .answered(name, try answer(name, ticket, reading))
        case .write(let name, let ticket, let bytes):
            try folder.write(bytes, as: ticket)
            return .written(name)
        case .ready(let outcomes):
            try answering.journal.ready(outcomes)
            return .readied
        case .publish(let name, let ticket, let answer):
            try folder.publish(ticket, as: answer)
            return .published(name)
        case .discard(let name, let rejection):
            try folder.discard(name, rejection: rejection)
            note(name)
            return .discarded(name)
        case .close(let tickets):
            try answering.journal.close(tickets)
            return .closed
        }
    }

    private func answer(_ name: String, _ ticket: FileTicket, _ reading: FileReading) throws -> PreparedAnswer {
        guard let request = RequestName(name) else {
            return PreparedAnswer(outcome: FileOutcome(answer: nil, rejection: nil), bytes: [])
        }
        let answered = try answering.answer(request, ticket, reading, at: time.now())
        pairs[name] = Pair(ticket: ticket, answer: answered.answer.outcome.answer, note: answered.note)
        let now = time.milliseconds()
        beside += answered.beside.map { (now + $0.delay * 1000, $0) }
        return answered.answer
    }

    private func note(_ name: String) {
        let first = seen.removeValue(forKey: name)
        guard let pair = pairs.removeValue(forKey: name) else {
            return tell(Bilingual(ja: "\(name): 前回の続きを終えました。", en: "\(name): what a stop had left is done."))
        }
        log.write(
            PairLog.Pair(
                request: name, answer: pair.answer, taken: pair.ticket.at, done: time.now(),
                milliseconds: time.stands ? nil : first.map { time.milliseconds() - $0 }, note: pair.note))
    }

    private func tell(_ text: Bilingual) { say(text) }

    // MARK: - Beside the requests

    private func bringBeside() throws(FolderProblem) {
        let due = beside.filter { $0.due <= time.milliseconds() }
        beside.removeAll { $0.due <= time.milliseconds() }
        for (_, delivery) in due { try folder.push(delivery.bytes, to: delivery.name, faces: false) }
    }

    /// A piece of a bulk request between two looks, so that single requests do not wait for it.
    private func workOffBulk() throws(Failure) {
        let end = time.milliseconds() + FileWatch.bulkMilliseconds
        do throws(StoreProblem) {
            while !isToldToStop(),
                let (reception, progress) = try answering.workOff(FileWatch.bulkPiece, at: time.now())
            {
                if progress.isFinished || progress.done % 1000 < FileWatch.bulkPiece {
                    tell(
                        Bilingual(
                            ja: "一括照会 \(reception.number): \(progress.done)/\(progress.of) 件",
                            en: "bulk \(reception.number): \(progress.done) of \(progress.of)"))
                }
                if time.milliseconds() >= end { return }
            }
        } catch {
            throw Failure(error, file: "files.db")
        }
    }

    private static let bulkPiece = 100
    private static let bulkMilliseconds = 200
}
