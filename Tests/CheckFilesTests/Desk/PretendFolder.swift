import Basics
import Eligibility
import GRDB

@testable import CheckFiles

/// A watched folder in memory, its journal, and the receipt computer behind it.
struct PretendFolder {
    var requests: [String: String] = [:]
    var working: [String: String] = [:]
    var answers: [String: String] = [:]
    var rejected: [String: String] = [:]
    /// What the receipt computer has taken away, in order.
    var consumed: [(name: String, text: String)] = []
    /// Whether it takes answers away as soon as they are there.
    var isGreedy = false
    /// The questions put to the centre, by the name of the check.
    var asked: [String: Int] = [:]
    let journal: FileJournal
    private(set) var published: [String: Int] = [:]
    /// Milliseconds by which answers to a name are held back.
    var delays: [String: Int] = [:]

    init() throws { journal = try FileJournal(try DatabaseQueue(), named: "T") }

    /// A crash: after so many effects, and with the last one half done or whole.
    struct Crash: Error {}

    /// Performs effects until there are none.
    ///
    /// - Parameter budget: effects until the crash; nil for none.
    mutating func play(_ desk: inout FileDesk, _ effects: [FileDeskEffect], budget: inout Int?) throws {
        var effects = effects
        while !effects.isEmpty {
            let effect = effects.removeFirst()
            if let left = budget, left == 0 {
                // A file that was being written when the power went is there in part.
                if case .write(_, let ticket, let bytes) = effect {
                    working[ticket.temporaryName] = String(decoding: bytes.prefix(bytes.count / 2), as: UTF8.self)
                }
                throw Crash()
            }
            budget = budget.map { $0 - 1 }
            effects += desk.update(try perform(effect))
        }
    }

    /// Starts the desk, looks until nothing happens any more, and stops.
    mutating func serve(looks: Int = 3, budget: inout Int?) throws {
        var desk = FileDesk()
        try play(&desk, desk.start(), budget: &budget)
        for look in 0..<looks { try play(&desk, desk.update(.looked(seen, at: look * 100)), budget: &budget) }
    }

    var seen: [SeenFile] {
        requests.map {
            SeenFile(
                name: $0.key, size: $0.value.utf8.count, stamp: $0.value, isPlain: true,
                endsWhole: $0.value.hasSuffix("</XmlMsg>"))
        }
    }

    private mutating func perform(_ effect: FileDeskEffect) throws -> FileDeskEvent {
        switch effect {
        case .recover: return .recovered(try journal.open(in: "F"), working: working.keys.sorted())
        case .claim(let name):
            guard let text = requests.removeValue(forKey: name) else { return .claimed(name, false) }
            guard working[name] == nil else { throw Clobbered(name: name) }
            working[name] = text
            return .claimed(name, true)
        case .flush: return .flushed
        case .read(let name): return .read(name, working[name].map { .bytes(Array($0.utf8)) } ?? .unreadable)
        case .begin(let digests): return .begun(try journal.begin(digests, in: "F", at: Moment("2026-11-24 09:00")!))
        case .answer(let name, let ticket, let reading): return .answered(name, answer(name, ticket, reading))
        case .write(let name, let ticket, let bytes):
            working[ticket.temporaryName] = String(decoding: bytes, as: UTF8.self)
            return .written(name)
        case .ready(let outcomes):
            try journal.ready(outcomes)
            return .readied
        case .publish(let name, let ticket, let answer):
            if let text = working.removeValue(forKey: ticket.temporaryName) {
                published[answer, default: 0] += 1
                answers[answer] = text
                if isGreedy { consume() }
            }
            return .published(name)
        case .discard(let name, let rejection):
            if let text = working.removeValue(forKey: name), rejection != nil { rejected[name] = text }
            return .discarded(name)
        case .close(let tickets):
            try journal.close(tickets)
            return .closed
        }
    }

    struct Clobbered: Error { let name: String }

    private mutating func answer(_ name: String, _ ticket: FileTicket, _ reading: FileReading) -> PreparedAnswer {
        asked["T-\(ticket.number)", default: 0] += 1
        guard case .bytes(let bytes) = reading, let request = RequestName(name) else {
            return PreparedAnswer(outcome: FileOutcome(answer: nil, rejection: "unreadable"), bytes: [])
        }
        let text = "answer to " + String(decoding: bytes, as: UTF8.self)
        let isBad = !text.hasSuffix("</XmlMsg>")
        return PreparedAnswer(
            outcome: FileOutcome(answer: request.answer, rejection: isBad ? "cut short" : nil), bytes: Array(text.utf8),
            delay: delays[name] ?? 0)
    }

    mutating func consume() {
        for (name, text) in answers.sorted(by: { $0.key < $1.key }) { consumed.append((name, text)) }
        answers = [:]
    }
}
