import Basics

// Which classes there are at which age, and which is taken where none is known.
extension LimitClass {
    /// Whether this is a class of people of 70 and over; ア to オ are those under 70. [found: nikken-kenpo, lumicef.jp]
    public var isFrom70: Bool {
        switch self {
        case .a, .i, .u, .e, .o: false
        case .active3, .active2, .active1, .general, .general2, .general1, .low2, .low1: true
        }
    }

    /// The class by which a window of 70 and over reckons without a certificate: 3割 as 現役並みⅢ (区ア), 2割 as 一般Ⅱ
    /// at 75 and over (区カ) and else 一般 (区エ), 1割 as 一般Ⅰ (区キ) and else 一般. Nil under 70, where there is no limit at
    /// the window. [found: hangilc/myclinic-ts]
    public static func assumed(band: AgeBand, tenths: Int) -> LimitClass? {
        guard band.isFrom70 else { return nil }
        if tenths == 3 { return .active3 }
        guard band == .lateElderly else { return .general }
        return tenths == 2 ? .general2 : .general1
    }

    /// The income class on which the burden ratio of such a person turns. [derived: the classes are those of income]
    public var income: IncomeClass {
        switch self {
        case .active3, .active2, .active1: .active
        case .general2: .general2
        case .o, .low2, .low1: .low
        case .a, .i, .u, .e, .general, .general1: .general
        }
    }
}

extension AgeBand {
    /// Whether the classes of 70 and over are those of this band.
    public var isFrom70: Bool { self == .from70 || self == .lateElderly }
}
