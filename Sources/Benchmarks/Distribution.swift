/// Repeated measurements of one thing, in the unit of whoever took them.
struct Distribution: Equatable {
    private let sorted: [Double]

    /// `values` must not be empty.
    init(_ values: [Double]) { sorted = values.sorted() }

    var minimum: Double { sorted[0] }
    var maximum: Double { sorted[sorted.count - 1] }
    var median: Double { quantile(0.5) }

    /// The smallest value that `share` of all values do not exceed; 0…1. Never a value that was not measured.
    func quantile(_ share: Double) -> Double {
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    /// `1.05 (0.98-1.21)`: median, minimum and maximum.
    func text(digits: Int = 2) -> String {
        "\(median.text(digits)) (\(minimum.text(digits))-\(maximum.text(digits)))"
    }
}

extension Double {
    /// With so many digits behind the point.
    func text(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
        let whole = Int((magnitude * Double(scale)).rounded())
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(whole)" }
        let rest = String(whole % scale)
        return "\(sign)\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
    }
}
