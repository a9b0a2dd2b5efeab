/// The pages behind the counter, in the order in which they are turned.
public enum BackstagePage: String, CaseIterable, Sendable {
    /// Which system holds what, and where My Number is.
    case systems
    /// The last message as it crossed.
    case line
    /// Two checks of one person side by side.
    case checks
    /// What was held against what was shown.
    case items
    /// The leak drill: looks without a visit, and who must be told by when.
    case leak

    public var screen: ScreenName {
        switch self {
        case .systems: .backstageSystems
        case .line: .backstageLine
        case .checks: .backstageChecks
        case .items: .backstageItems
        case .leak: .backstageLeak
        }
    }

    func turned(by step: Int) -> BackstagePage {
        let all = BackstagePage.allCases
        let place = all.firstIndex(of: self)!
        return all[(place + step + all.count) % all.count]
    }
}

/// The view behind the counter while it is open: in front of the window, or beside and below it where there is room.
public struct Backstage: Hashable, Sendable {
    public var page = BackstagePage.systems
    /// The system under the cursor, an index of `SystemName.allCases`.
    public var row = 0
    /// What was seen; nil until the world has looked.
    public var seen: BehindTheCounter?
}
