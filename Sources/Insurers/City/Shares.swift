import Basics

/// Values with whole-number weights, drawn in proportion to them, and where the weights come from.
public struct Shares<Value: Sendable>: Sendable {
    public let entries: [(value: Value, weight: Int)]
    public let provenance: Provenance
    /// Sum of the weights.
    public let total: Int
    /// Sum of the weights up to and with each entry.
    private let ends: [Int]

    /// `entries` are not empty and their weights positive.
    public init(_ entries: [(value: Value, weight: Int)], _ provenance: Provenance) {
        self.entries = entries
        self.provenance = provenance
        var sum = 0
        var ends: [Int] = []
        for entry in entries {
            sum += entry.weight
            ends.append(sum)
        }
        self.ends = ends
        self.total = sum
    }

    func draw(_ random: inout SeededRandom) -> Value { entries[position(of: random.below(total))].value }

    /// The entry in whose stretch `point` lies, 0 up to `total`.
    private func position(of point: Int) -> Int {
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if point < ends[middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Shares where Value == ClosedRange<Int> {
    /// A whole number of the range that was drawn.
    func drawWithin(_ random: inout SeededRandom) -> Int {
        let range = draw(&random)
        return range.lowerBound + random.below(range.count)
    }
}
