import Basics

/// Two municipalities' records of one person that do not meet.
public struct AggregationFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// Days between the two on which nobody insures.
        case gap
        /// Days on which both do.
        case overlap
    }

    /// When it was found.
    public let day: Day
    public let kind: Kind
    /// 適用終了年月日 of the earlier, 適用開始年月日 of the later.
    public let earlierEnd: Day
    public let laterStart: Day
}
