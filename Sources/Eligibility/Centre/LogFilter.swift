import Basics

/// Which entries of a usage log are asked for; nil for all of them.
public struct LogFilter: Hashable, Sendable {
    /// First and last day of asking.
    public var from: Day?
    public var until: Day?
    public var operatorID: String?
    public var kind: UsageKind?

    public init(from: Day? = nil, until: Day? = nil, operatorID: String? = nil, kind: UsageKind? = nil) {
        self.from = from
        self.until = until
        self.operatorID = operatorID
        self.kind = kind
    }

    /// The conditions in the terms of a log's table, with what is bound to them; empty for all entries.
    public var conditions: (sql: String, days: [Int], texts: [String]) {
        var parts: [String] = []
        var days: [Int] = []
        var texts: [String] = []
        if let from {
            parts.append("day >= ?")
            days.append(from.number)
        }
        if let until {
            parts.append("day <= ?")
            days.append(until.number)
        }
        if let operatorID {
            parts.append("operator = ?")
            texts.append(operatorID)
        }
        if let kind {
            parts.append("kind = ?")
            texts.append(kind.rawValue)
        }
        return (parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND "), days, texts)
    }
}
