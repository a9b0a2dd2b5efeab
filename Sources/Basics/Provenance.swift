/// How well a rule or a figure is established. Carried to the screen and into SIMULATION.md.
public enum Mark: String, Sendable, Codable, CaseIterable {
    /// Found in the source named.
    case found
    /// Computed or combined here from found facts.
    case derived
    /// General knowledge or a choice of this project; not confirmed by a source.
    case assumed
    /// Announced, but not confirmed to be in force.
    case provisional
}

/// Where a rule comes from, in a short name that SIMULATION.md lists in full.
public struct Provenance: Hashable, Sendable, Codable {
    public let mark: Mark
    /// A law, an official page or a public document; "—" where there is none.
    public let source: String

    public init(_ mark: Mark, _ source: String) {
        self.mark = mark
        self.source = source
    }
}

/// A value that holds from a day on, until the next entry of its table.
public struct Dated<Value: Sendable>: Sendable {
    public let from: Day
    public let value: Value
    public let provenance: Provenance

    public init(from: Day, _ value: Value, _ provenance: Provenance) {
        self.from = from
        self.value = value
        self.provenance = provenance
    }
}

extension Array {
    /// The entry in force on `day`: the last that begins on or before it. The table must be in order of its dates.
    public func inForce<Value>(on day: Day) -> Dated<Value>? where Element == Dated<Value> {
        last { $0.from <= day }
    }
}
