import Basics

/// What walking a hash chain found, and how it stands to its anchor.
public struct ChainReport: Hashable, Sendable {
    /// How many entries are there.
    public let entries: Int
    /// Sequence and hash of the last entry; 0 and `HashChain.start` for none.
    public let last: Int
    public let head: String
    /// In the order of places, at most `ChainWalk.listed` of them.
    public let breaks: [ChainBreak]
    /// How many there are in all.
    public let breakCount: Int
    public let anchor: AnchorStanding

    public var isWhole: Bool { breakCount == 0 && anchor.isSound }

    /// The chain by itself, its anchor left aside.
    public var state: ChainState {
        guard let first = breaks.first else { return .intact(entries: entries, head: head) }
        return .broken(sequence: first.sequence, first.fault)
    }
}

/// What walking the chain of the usage log found.
public enum ChainState: Hashable, Sendable {
    /// `head` is the hash of the last entry. Whoever keeps it elsewhere can tell later that nothing before it was changed.
    case intact(entries: Int, head: String)
    case broken(sequence: Int, ChainFault)
}

/// One bad place of a chain.
public struct ChainBreak: Hashable, Sendable {
    public let sequence: Int
    public let fault: ChainFault
    /// Of a fault that spans several sequences, the last; else the same as `sequence`.
    public let through: Int
    /// Where an entry out of order was written.
    public let was: Int?

    init(_ sequence: Int, _ fault: ChainFault, through: Int? = nil, was: Int? = nil) {
        self.sequence = sequence
        self.fault = fault
        self.through = through ?? sequence
        self.was = was
    }
}

/// What is wrong with a bad place of a chain.
public enum ChainFault: String, Hashable, Sendable, CaseIterable {
    /// No entry with this sequence, and the log goes on behind it.
    case missing
    /// The content is not what was hashed.
    case altered
    /// Does not name the entry before as its predecessor: that one was written anew together with its hash.
    case unlinked
    /// Was put in later: what follows was written one place earlier, or it is a copy.
    case inserted
    /// Was written at another place.
    case outOfOrder = "out-of-order"
    /// Entries were given this sequence, and nothing is left from here to the end.
    case truncated
}

extension ChainBreak {
    public var text: Bilingual {
        let place = through == sequence ? "\(sequence)" : "\(sequence)–\(through)"
        return switch fault {
        case .missing: Bilingual(ja: "\(place)番目がありません（欠落）。", en: "Entry \(place) is missing.")
        case .altered: Bilingual(ja: "\(place)番目の内容が変えられています（改変）。", en: "Entry \(place) was changed.")
        case .unlinked:
            Bilingual(
                ja: "\(place)番目が前の項目につながりません。\(sequence - 1)番目が要約値ごと書き換えられています。",
                en: "Entry \(place) does not follow from the one before: \(sequence - 1) was rewritten with its hash.")
        case .inserted:
            Bilingual(ja: "\(place)番目は後から差し込まれたものです（挿入）。", en: "Entry \(place) was inserted later.")
        case .outOfOrder:
            Bilingual(
                ja: "\(place)番目は\(was ?? 0)番目に書かれたものです（入れ替え）。",
                en: "Entry \(place) was written as entry \(was ?? 0) (out of order).")
        case .truncated:
            Bilingual(
                ja: "\(place)番目から後ろが切り取られています（末尾の欠落）。",
                en: "The log was cut off at its end: \(place) are gone.")
        }
    }
}
