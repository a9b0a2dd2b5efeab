import Basics

/// One request on its way.
struct FileBatchItem: Hashable, Sendable {
    let name: String
    var reading: FileReading?
    var ticket: FileTicket?
    var answer: PreparedAnswer?

    init(name: String) { self.name = name }

    init(_ open: OpenTicket) {
        name = open.name
        ticket = open.ticket
    }

    /// What becomes of it, once that is known.
    var outcome: FileOutcome? {
        if let answer { return answer.outcome }
        if case .ready(let outcome) = ticket?.stage { return outcome }
        return nil
    }
}

/// Requests that go through the steps together.
struct FileBatch: Hashable, Sendable {
    enum Step: Int, Hashable, Sendable, CaseIterable {
        case claim, read, begin, answer, write, ready, publish, discard, close
    }

    private var items: [FileBatchItem]
    /// The next one.
    private var step: Step?

    init(_ items: [FileBatchItem], at step: Step) {
        self.items = items
        self.step = step
    }

    var names: [String] { items.map(\.name) }

    /// What has to be done for what a crash left.
    static func recovering(_ open: [OpenTicket], working: [String]) -> [FileBatch] {
        let known = Set(open.map(\.name))
        let left = Set(working)
        let unknown = working.filter { RequestName($0) != nil && !known.contains($0) }.map(FileBatchItem.init(name:))
        let begun = open.filter { $0.ticket.stage == .begun }
        // Taken and gone without an answer: somebody has emptied `working/`. There is nothing left to answer.
        let gone = begun.filter { !left.contains($0.name) }
        let published = open.filter { $0.ticket.stage != .begun }
        return [
            FileBatch(published.map(FileBatchItem.init), at: .publish),
            FileBatch(gone.map(FileBatchItem.init), at: .close),
            FileBatch(begun.filter { left.contains($0.name) }.map(FileBatchItem.init) + unknown, at: .read),
        ].filter { !$0.items.isEmpty }
    }

    // MARK: - What happened

    mutating func claimed(_ name: String, _ done: Bool) {
        if !done { items.removeAll { $0.name == name } }
    }

    mutating func read(_ name: String, _ reading: FileReading) { change(name) { $0.reading = reading } }

    mutating func begun(_ tickets: [String: FileTicket]) {
        for (name, ticket) in tickets { change(name) { $0.ticket = ticket } }
    }

    mutating func answered(_ name: String, _ answer: PreparedAnswer) { change(name) { $0.answer = answer } }

    /// Takes one out of the batch, to be written later.
    mutating func setAside(_ name: String, _ answer: PreparedAnswer) -> FileBatchItem? {
        answered(name, answer)
        let item = items.first { $0.name == name }
        items.removeAll { $0.name == name }
        return item
    }

    private mutating func change(_ name: String, _ change: (inout FileBatchItem) -> Void) {
        guard let index = items.firstIndex(where: { $0.name == name }) else { return }
        change(&items[index])
    }

    // MARK: - What is to be done

    /// The effects of the next step that has any; none once the batch is through.
    mutating func effects() -> [FileDeskEffect] {
        while let now = step {
            step = Step(rawValue: now.rawValue + 1)
            let effects = effects(of: now)
            if !effects.isEmpty { return effects }
        }
        return []
    }

    private func effects(of step: Step) -> [FileDeskEffect] {
        switch step {
        case .claim: return items.map { .claim($0.name) } + [.flush(.claims)]
        case .read: return items.map { .read($0.name) }
        case .begin:
            let new = items.filter { $0.ticket == nil }
            let digests = new.map { ($0.name, $0.reading?.digest ?? "") }
            return new.isEmpty ? [] : [.begin(Dictionary(uniqueKeysWithValues: digests))]
        case .answer:
            return items.compactMap { item in
                item.ticket.map { .answer(item.name, $0, item.reading ?? .unreadable) }
            }
        case .write:
            return items.compactMap { item in
                guard let ticket = item.ticket, let answer = item.answer, answer.outcome.answer != nil else {
                    return nil
                }
                return .write(item.name, ticket, answer.bytes)
            }
        case .ready:
            let pairs = items.compactMap { item in
                item.ticket.flatMap { ticket in item.answer.map { (ticket.number, $0.outcome) } }
            }
            return pairs.isEmpty ? [] : [.ready(Dictionary(uniqueKeysWithValues: pairs))]
        case .publish:
            let published: [FileDeskEffect] = items.compactMap { item in
                guard let ticket = item.ticket, let name = item.outcome?.answer else { return nil }
                return .publish(item.name, ticket, as: name)
            }
            return published.isEmpty ? [] : published + [.flush(.answers)]
        case .discard:
            return items.compactMap { item in
                item.outcome.map { .discard(item.name, rejection: $0.rejection) }
            }
        case .close:
            let numbers = items.compactMap { $0.ticket?.number }
            return numbers.isEmpty ? [] : [.close(numbers)]
        }
    }
}

extension FileReading {
    /// Tells contents apart in the journal; empty for a file that was not read.
    fileprivate var digest: String {
        guard case .bytes(let bytes) = self else { return "" }
        // FNV-1a: only to be looked at beside the name, no proof of anything.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16) + "-\(bytes.count)"
    }
}
