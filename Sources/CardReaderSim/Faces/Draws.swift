import Basics

extension SeededRandom {
    /// An even draw between two bounds, in steps of a 2^53rd.
    mutating func between(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * Double(next() >> 11) / 9_007_199_254_740_992
    }

    mutating func between(_ range: ClosedRange<Double>) -> Double { between(range.lowerBound, range.upperBound) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True in `share` of all cases.
    mutating func chance(_ share: Double) -> Bool { between(0, 1) < share }

    /// One of several; the earlier ones more often where they stand in more than once.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

    /// About `spread` either way, the middle more often than the ends: a sum of three even draws.
    mutating func about(_ middle: Double, _ spread: Double) -> Double {
        middle + spread * (between(-1, 1) + between(-1, 1) + between(-1, 1)) / 1.7
    }
}

extension Double {
    func limited(_ low: Double, _ high: Double) -> Double { Swift.min(Swift.max(self, low), high) }

    /// 0 up to `start`, 1 from `end` on, a straight line between.
    func share(from start: Double, to end: Double) -> Double { ((self - start) / (end - start)).limited(0, 1) }
}
