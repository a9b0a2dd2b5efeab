import Basics

/// People who share a household number, with everybody who once belonged.
public struct CityHousehold: Hashable, Sendable {
    /// Never empty. The first gave the household its number.
    public let lives: [Life]

    /// Has a member of the city's NHI today.
    public var isCurrent: Bool { lives.contains(where: \.isCurrent) }

    /// All events of its people, in the order in which the offices noted them.
    public var events: [InsurerEvent] { lives.flatMap(\.events).inOrderOfNotice }
}

extension [InsurerEvent] {
    /// By the day noted; events of one day stay in the order in which they stand.
    var inOrderOfNotice: [InsurerEvent] {
        enumerated().sorted { ($0.element.noted, $0.offset) < ($1.element.noted, $1.offset) }.map(\.element)
    }
}
