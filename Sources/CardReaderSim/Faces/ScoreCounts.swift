/// How often each score was met, for pairs of one person and for pairs of two.
public struct ScoreCounts: Hashable, Sendable {
    private var genuine = [Int](repeating: 0, count: 1001)
    private var impostor = [Int](repeating: 0, count: 1001)

    public init() {}

    public mutating func add(genuine score: Int) { genuine[min(max(score, 0), 1000)] += 1 }

    public mutating func add(impostor score: Int) { impostor[min(max(score, 0), 1000)] += 1 }

    public mutating func add(_ other: ScoreCounts) {
        for score in 0...1000 {
            genuine[score] += other.genuine[score]
            impostor[score] += other.impostor[score]
        }
    }

    public var genuinePairs: Int { genuine.reduce(0, +) }
    public var impostorPairs: Int { impostor.reduce(0, +) }

    /// The share of pairs of two people, 0…1, that count as the same at a threshold; 0 where there are none.
    public func falseAcceptRate(at threshold: Int) -> Double {
        share(impostor[min(max(threshold, 0), 1001)...].reduce(0, +), of: impostorPairs)
    }

    /// The share of pairs of one person, 0…1, that do not count as the same at a threshold; 0 where there are none.
    public func falseRejectRate(at threshold: Int) -> Double {
        share(genuine[..<min(max(threshold, 0), 1001)].reduce(0, +), of: genuinePairs)
    }

    /// The lowest threshold at which no more are accepted falsely than rejected falsely.
    public var equalErrorThreshold: Int {
        (0...1000).first { falseAcceptRate(at: $0) <= falseRejectRate(at: $0) } ?? 1000
    }

    private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}
