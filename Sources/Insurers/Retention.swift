import Basics

/// Whose records a municipality may let go.
public enum RetentionGroup: String, Hashable, Sendable, Codable, CaseIterable {
    /// Those who died before a day.
    case dead
    /// Those alive whose last enrolment ended before a day. Should they return, their records could not be continued.
    case left
}

/// For how many years records are kept, after a death and after the last enrolment of somebody who left.
public struct RetentionPeriods: Hashable, Sendable {
    public let dead: Int
    public let left: Int

    /// Records of `group` whose end lies before this day may go.
    public func limit(of group: RetentionGroup, on day: Day) -> Day {
        switch group {
        case .dead: day.adding(years: -dead)
        case .left: day.adding(years: -left)
        }
    }
}

/// The policy offered, as data. The minutes name no period: everything since fiscal 2012 is kept, the dead "should have been
/// deleted", and those who left are kept so that they can be continued.
public enum RetentionRules {
    public static let periods: [Dated<RetentionPeriods>] = [
        Dated(from: Day("2012-04-01")!, RetentionPeriods(dead: 5, left: 10), Provenance(.assumed, "—"))
    ]
}

/// What is to go: a group, and the day before which its end lies.
public struct PurgeSelection: Hashable, Sendable {
    public let group: RetentionGroup
    public let before: Day

    public init(_ group: RetentionGroup, before: Day) {
        self.group = group
        self.before = before
    }
}

/// What is kept of a purge: when, who decided it, what was chosen, and counts. Nothing of the data that left, and nothing by
/// which a person could be found.
public struct PurgeRecord: Hashable, Sendable {
    public let on: Day
    public let decidedBy: String
    public let selection: PurgeSelection
    public let residents: Int
    public let enrolments: Int
    public let grants: Int
    public let households: Int
    /// How many went, by the year of death or of leaving.
    public let years: [Int: Int]
}
