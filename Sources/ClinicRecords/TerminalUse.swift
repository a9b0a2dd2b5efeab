import Basics
import Eligibility

/// One check or view that a terminal made, as it goes into the terminal's own usage log: by which time it had an answer, or
/// had given up.
public struct TerminalUse: Hashable, Sendable {
    public let usage: Usage
    /// The visit of the day's list that it belonged to; nil for none.
    public let visit: String?

    public init(_ usage: Usage, visit: String?) {
        self.usage = usage
        self.visit = visit
    }
}

/// One entry of the terminal's usage log: a use, and its link to the entry before.
public struct TerminalEntry: Hashable, Sendable, ChainedEntry {
    public let sequence: Int
    public let use: TerminalUse
    public let previous: String
    public let hash: String

    public var fields: [String] { use.usage.fields + [use.visit ?? ""] }

    /// The entry as it has to be, in its place.
    init(_ use: TerminalUse, sequence: Int, after previous: String) {
        self.init(
            sequence: sequence, use: use, previous: previous,
            hash: HashChain.digest(of: [previous, String(sequence)] + use.usage.fields + [use.visit ?? ""]))
    }

    /// The entry as found in a store.
    init(sequence: Int, use: TerminalUse, previous: String, hash: String) {
        self.sequence = sequence
        self.use = use
        self.previous = previous
        self.hash = hash
    }
}
