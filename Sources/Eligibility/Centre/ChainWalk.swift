/// Walks a hash chain from its beginning, entry by entry in the order of sequences, and names every bad place.
///
/// Keeps hashes alone, so that a log of any length can be walked as it is read.
public struct ChainWalk {
    /// How many breaks are listed; the rest is counted.
    public static let listed = 50
    /// How far from its place an entry that does not belong there is looked for.
    private static let reach = 64

    private var entries = 0
    private var last = 0
    private var head = HashChain.start
    /// Of the entries at their places, for those that turn up elsewhere and for the anchor.
    private var hashes: [Int: String] = [:]
    private var breaks: [ChainBreak] = []
    /// Entries that belong to another place.
    private var misplaced: [(sequence: Int, was: Int)] = []
    /// By how many places the entries behind something put in or taken out are off: the first guess for the next.
    private var shift = 0
    /// Whether the entry before is where it was written, so that a link to it means something.
    private var followsOn = true

    public init() {}

    public mutating func add(_ entry: some ChainedEntry) {
        place(entry.sequence, entry.hash)
        if entry.belongs(at: entry.sequence) {
            if followsOn, entry.previous != head { breaks.append(ChainBreak(entry.sequence, .unlinked)) }
            followsOn = true
        } else if let was = originalPlace(of: entry) {
            misplaced.append((entry.sequence, was))
            shift = was - entry.sequence
            followsOn = false
        } else {
            breaks.append(ChainBreak(entry.sequence, .altered))
        }
        head = entry.hash
    }

    /// An entry whose content is nothing that is ever written.
    public mutating func addUnreadable(sequence: Int, hash: String) {
        place(sequence, hash)
        breaks.append(ChainBreak(sequence, .altered))
        head = hash
    }

    private mutating func place(_ sequence: Int, _ hash: String) {
        entries += 1
        if sequence > last + 1 {
            breaks.append(ChainBreak(last + 1, .missing, through: sequence - 1))
            followsOn = false
        }
        last = sequence
        hashes[sequence] = hash
    }

    private func originalPlace(of entry: some ChainedEntry) -> Int? {
        if shift != 0, entry.belongs(at: entry.sequence + shift) { return entry.sequence + shift }
        for distance in 1...ChainWalk.reach {
            if entry.belongs(at: entry.sequence - distance) { return entry.sequence - distance }
            if entry.belongs(at: entry.sequence + distance) { return entry.sequence + distance }
        }
        return nil
    }

    /// What was found, with what was kept apart of the log: the highest sequence ever given out, and the anchor.
    public func report(lastSequenceGiven: Int, anchor: FoundAnchor) -> ChainReport {
        var found = merged(breaks + breaksOfMisplaced)
        if lastSequenceGiven > last { found.append(ChainBreak(last + 1, .truncated, through: lastSequenceGiven)) }
        return ChainReport(
            entries: entries, last: last, head: head, breaks: Array(found.prefix(ChainWalk.listed)),
            breakCount: found.count, anchor: standing(to: anchor))
    }

    /// Entries that changed places among themselves are out of order. Where everything from some place on is off by as much,
    /// something was put in before it, or taken out and the rest numbered anew.
    private var breaksOfMisplaced: [ChainBreak] {
        let was = Dictionary(misplaced.map { ($0.sequence, $0.was) }, uniquingKeysWith: { first, _ in first })
        if Set(was.keys) == Set(was.values) {
            return misplaced.map { ChainBreak($0.sequence, .outOfOrder, was: $0.was) }
        }
        var found: [ChainBreak] = []
        var shift = 0
        for (sequence, place) in misplaced {
            if hashes[place] == hashes[sequence] {
                found.append(ChainBreak(sequence, .inserted))
            } else if was[place] == sequence {
                found.append(ChainBreak(sequence, .outOfOrder, was: place))
            } else if place - sequence != shift {
                let change = place - sequence - shift
                shift = place - sequence
                found.append(
                    change < 0
                        ? ChainBreak(sequence + change, .inserted, through: sequence - 1)
                        : ChainBreak(sequence, .missing, through: sequence + change - 1))
            }
        }
        return found
    }

    /// In the order of places; what was put in is that and nothing more.
    private func merged(_ breaks: [ChainBreak]) -> [ChainBreak] {
        let inserted = Set(breaks.filter { $0.fault == .inserted }.flatMap { Array($0.sequence...$0.through) })
        return breaks.filter { $0.fault == .inserted || !inserted.contains($0.sequence) }
            .sorted { ($0.sequence, $0.through) < ($1.sequence, $1.through) }
    }

    private func standing(to found: FoundAnchor) -> AnchorStanding {
        switch found {
        case .missing: return .missing
        case .damaged: return .damaged
        case .notKept: return .notKept
        case .anchor(let anchor):
            if anchor.sequence > last { return .ahead(anchor: anchor.sequence, log: last) }
            let hash = anchor.sequence == 0 ? HashChain.start : hashes[anchor.sequence]
            guard hash == anchor.hash else { return .contradicts(sequence: anchor.sequence) }
            let newer = last - anchor.sequence
            return newer > AnchorStanding.largestRequest ? .farBehind(newer: newer) : .holds(newer: newer)
        }
    }
}
