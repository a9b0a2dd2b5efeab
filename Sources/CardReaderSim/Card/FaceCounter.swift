/// What the chip makes of a comparison of faces.
public enum FaceResult: Hashable, Sendable {
    case accepted
    /// Not the holder; so many tries are left before the face locks, at least one.
    case refused(triesLeft: Int)
    /// Locked, now or before; only the municipality unlocks it.
    case locked
}

/// The counter of faces that were not recognised.
///
/// Ten misses in a row lock the face, a recognised face resets the count, a staff comparison does not (found: TBS NEWS
/// DIG quoting the MHLW). That the PIN does not either follows from the PIN's own counter (derived); that the counter lies
/// on the chip, so that misses at several institutions add up, is assumed.
public struct FaceCounter: Hashable, Sendable {
    /// Consecutive misses that lock it.
    public static let tries = 10

    /// 10…0; 0 is locked.
    public private(set) var triesLeft: Int

    /// `triesLeft` below ten for a card that comes with misses.
    public init(triesLeft: Int = FaceCounter.tries) {
        self.triesLeft = min(max(triesLeft, 0), FaceCounter.tries)
    }

    /// Once locked it stays locked, whoever looks into the camera.
    public mutating func count(matched: Bool) -> FaceResult {
        guard triesLeft > 0 else { return .locked }
        if matched {
            triesLeft = FaceCounter.tries
            return .accepted
        }
        triesLeft -= 1
        return triesLeft == 0 ? .locked : .refused(triesLeft: triesLeft)
    }
}
