import Basics

/// How the limit of a class is computed from a month's cost (総医療費).
public enum LimitFormula: Hashable, Sendable {
    /// `base` yen, and 1 % of what the cost exceeds `threshold` yen by.
    case rising(base: Int, threshold: Int)
    /// So many yen, whatever the cost.
    case fixed(Int)

    /// The limit in yen for a cost in yen.
    ///
    /// A cost below the threshold counts as the threshold; the 1 % is rounded half-up to 1 yen.
    /// [found: 健康保険法施行令 42条, quoted by a receipt-office blog]
    public func yen(cost: Int) -> Int {
        switch self {
        case .rising(let base, let threshold): base + (max(0, cost - threshold) + 50) / 100
        case .fixed(let yen): yen
        }
    }

    /// The same with every amount halved, as in the month of the 75th birthday.
    public var halved: LimitFormula {
        switch self {
        case .rising(let base, let threshold): .rising(base: base / 2, threshold: threshold / 2)
        case .fixed(let yen): .fixed(yen / 2)
        }
    }

    /// As a table prints it: `80,100円＋(総医療費－267,000円)×1％`.
    public var text: Bilingual {
        switch self {
        case .rising(let base, let threshold):
            Bilingual(
                ja: "\(grouped(base))円＋(総医療費－\(grouped(threshold))円)×1％",
                en: "\(grouped(base)) yen + (cost - \(grouped(threshold)) yen) x 1 %")
        case .fixed(let yen):
            Bilingual(ja: "\(grouped(yen))円", en: "\(grouped(yen)) yen")
        }
    }
}

/// A number with commas between its thousands: `80,100`.
public func grouped(_ number: Int) -> String {
    var digits = String(abs(number))
    var groups: [String] = []
    while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
}
