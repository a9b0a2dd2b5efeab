/// How far counts lie from shares, measured as statisticians do: the sum of squared differences over what was expected.
enum ChiSquare {
    /// The sum divided by its degrees of freedom: about 1 when the counts follow the shares, many when they do not.
    static func perDegree(counts: [Int], weights: [Int]) -> Double {
        precondition(counts.count == weights.count && counts.count > 1)
        let people = Double(counts.reduce(0, +))
        let total = Double(weights.reduce(0, +))
        let sum = zip(counts, weights).reduce(0.0) { sum, pair in
            let expected = people * Double(pair.1) / total
            let difference = Double(pair.0) - expected
            return sum + difference * difference / expected
        }
        return sum / Double(counts.count - 1)
    }
}
