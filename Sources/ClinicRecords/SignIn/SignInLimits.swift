import Basics

/// What failed attempts at signing in lead to: first to waiting, which doubles, then to a lock.
///
/// The guidelines for such terminals ask for limits and leave the figures to the clinic; these are this project's.
/// [assumed]
public struct SignInLimits: Hashable, Sendable {
    /// Failures in a row after which each costs a wait.
    public let freeFailures: Int
    /// Seconds of the first wait.
    public let firstDelay: Int
    /// Failures in a row with which the account is locked.
    public let lockingFailures: Int
    /// Seconds after which a lock ends by itself, for a clinic without an administrator at hand.
    public let lockSeconds: Int

    public init(freeFailures: Int, firstDelay: Int, lockingFailures: Int, lockSeconds: Int) {
        self.freeFailures = freeFailures
        self.firstDelay = firstDelay
        self.lockingFailures = lockingFailures
        self.lockSeconds = lockSeconds
    }

    /// Two slips are free, the third costs 10 seconds, the fourth 20, the fifth 40, the sixth locks for 30 minutes.
    /// [assumed]
    public static let standard = SignInLimits(
        freeFailures: 2, firstDelay: 10, lockingFailures: 6, lockSeconds: 30 * 60)

    /// What the latest of `failures` in a row costs.
    func consequence(of failures: Int) -> Consequence {
        if failures >= lockingFailures { return .locked(seconds: lockSeconds) }
        if failures <= freeFailures { return .none }
        return .delay(seconds: firstDelay << (failures - freeFailures - 1))
    }

    enum Consequence: Hashable {
        case none
        case delay(seconds: Int)
        case locked(seconds: Int)
    }

    /// Whether failures whose last was at `last` still count. A slip of half an hour ago is no guessing; and a moment yet
    /// to come is that of another day's practice, whose clock was set later than this one's.
    func count(failuresOf last: Moment, at now: Moment) -> Bool { (0..<lockSeconds).contains(now - last) }
}
