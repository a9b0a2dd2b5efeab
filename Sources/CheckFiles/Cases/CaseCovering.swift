import Basics

/// Few cases in which every two values that can meet do meet. Most mistakes of programs need no more than two values
/// together, and the full product would be a hundred thousand files. [assumed: general experience of testing]
struct CaseCovering {
    private struct Pair: Hashable {
        let first: Int
        let firstValue: Int
        let second: Int
        let secondValue: Int
    }

    private var random: SeededRandom
    private let dimensions = CaseTraits.dimensions

    init(seed: UInt64) { random = SeededRandom(seed: seed, purpose: "cases") }

    /// Greedy: each case begins with the first pair that has not met, and is the best of a few tries for the rest.
    mutating func cases() -> [CaseTraits] {
        var open = possiblePairs()
        var left = Set(open)
        var result: [CaseTraits] = []
        while let pair = open.first(where: left.contains) {
            let tries = (0..<24).map { _ in candidate(with: pair) }
            // The first of the best, so that the same seed gives the same case.
            let scores = tries.map { pairs(of: $0).count(where: left.contains) }
            let best = tries[scores.firstIndex(of: scores.max()!)!]
            left.subtract(pairs(of: best))
            open.removeAll { !left.contains($0) }
            result.append(best)
        }
        return result
    }

    private func possiblePairs() -> [Pair] {
        dimensions.indices.flatMap { first in
            dimensions.indices.dropFirst(first + 1).flatMap { second in
                (0..<dimensions[first].count).flatMap { firstValue in
                    (0..<dimensions[second].count).compactMap { secondValue in
                        let pair = Pair(
                            first: first, firstValue: firstValue, second: second, secondValue: secondValue)
                        return isPossible(pair) ? pair : nil
                    }
                }
            }
        }
    }

    /// Only class and age exclude each other: another pair is possible where it is at one of the ages or without a class.
    private func isPossible(_ pair: Pair) -> Bool {
        [CaseShare.under70, .elderly20].contains { share in
            var traits = CaseTraits()
            traits.limit = .noneHeld
            traits.share = share
            set(pair, in: &traits)
            return traits.isPossible
        }
    }

    private func set(_ pair: Pair, in traits: inout CaseTraits) {
        dimensions[pair.first].set(&traits, pair.firstValue)
        dimensions[pair.second].set(&traits, pair.secondValue)
    }

    /// A case with both values, and the other values by chance.
    private mutating func candidate(with pair: Pair) -> CaseTraits {
        while true {
            var traits = CaseTraits()
            for dimension in dimensions { dimension.set(&traits, random.below(dimension.count)) }
            set(pair, in: &traits)
            if traits.isPossible { return traits }
        }
    }

    private func pairs(of traits: CaseTraits) -> [Pair] {
        let values = dimensions.map { $0.index(traits) }
        return values.indices.flatMap { first in
            values.indices.dropFirst(first + 1).map {
                Pair(first: first, firstValue: values[first], second: $0, secondValue: values[$0])
            }
        }
    }
}
