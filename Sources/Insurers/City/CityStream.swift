import Basics

extension SeededRandom {
    /// A stream of its own for the `number`-th block, household or person under `base`.
    ///
    /// The product is mixed once before it becomes a seed: the generator steps its state by a constant, and seeds that
    /// lie a multiple of it apart would walk through the same numbers.
    init(base: UInt64, number: Int) {
        var mixer = SeededRandom(seed: base &+ (UInt64(truncatingIfNeeded: number) &* 0xd134_2543_de82_ef95))
        self.init(seed: mixer.next())
    }

    /// True in so many cases of a thousand.
    mutating func hits(perMille: Int) -> Bool { below(1000) < perMille }

    /// A day from the first to the last, both included.
    mutating func day(from first: Day, to last: Day) -> Day {
        first < last ? first + below(last - first + 1) : first
    }

    /// Puts the values in an order of chance. Written out, as the library's own way may change between its versions.
    mutating func mix<Value>(_ values: inout [Value]) {
        for last in values.indices.dropFirst().reversed() { values.swapAt(last, below(last + 1)) }
    }

    /// One of the values, all equally likely. The list must not be empty.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
