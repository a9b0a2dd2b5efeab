import Basics
import Eligibility

/// Income classes and limit classes of the people of the city, and how often a class is granted.
public enum CityIncomes {
    private static let assumed = Provenance(.assumed, "—")

    /// Up to 69. [assumed]
    static let younger = Shares<IncomeClass>([(.general, 690), (.low, 310)], assumed)
    /// 70 to 74. [assumed]
    static let seventies = Shares<IncomeClass>([(.general, 560), (.low, 370), (.active, 70)], assumed)
    /// 75 and over; general II exists since 2022-10 [found: 市町村の2割負担の案内], the shares are assumed.
    static let elders: [Dated<Shares<IncomeClass>>] = [
        dated("2008-04-01", [(.general, 530), (.low, 400), (.active, 70)]),
        dated("2022-10-01", [(.general, 340), (.general2, 200), (.low, 390), (.active, 70)]),
    ]
    /// Whose class is drawn anew in an August; the others keep theirs. [assumed]
    static let redrawn = 150

    /// Years back for which the systems keep assessments and grants. [assumed]
    static let yearsKept = 5

    /// Of a thousand persons insured in a year from August to July, to how many a class is granted in it. [assumed:
    /// chosen for 210,000 grants among 810,000 persons]
    static func granted(by insurer: CityInsurer) -> Int { insurer.isEmployees ? 22 : insurer == .elders ? 150 : 80 }

    static func draw(insurer: CityInsurer, birth: Day, on day: Day, _ random: inout SeededRandom) -> IncomeClass {
        guard insurer != .elders else { return (elders.inForce(on: day) ?? elders[0]).value.draw(&random) }
        return day < AgeBand.seventyFrom(birth: birth) ? younger.draw(&random) : seventies.draw(&random)
    }

    /// 適用区分 that goes with an income class.
    static func limitClass(
        _ income: IncomeClass, insurer: CityInsurer, birth: Day, on day: Day, _ random: inout SeededRandom
    ) -> LimitClass {
        if insurer != .elders, day < AgeBand.seventyFrom(birth: birth) {
            return income == .low ? .o : under70.draw(&random)
        }
        switch income {
        case .active: return active.draw(&random)
        case .low: return low.draw(&random)
        case .general2: return .general2
        case .general: return insurer == .elders ? .general1 : .general
        }
    }

    /// [assumed]
    private static let under70 = Shares<LimitClass>([(.a, 60), (.i, 100), (.u, 420), (.e, 420)], assumed)
    private static let active = Shares<LimitClass>([(.active3, 250), (.active2, 300), (.active1, 450)], assumed)
    private static let low = Shares<LimitClass>([(.low2, 600), (.low1, 400)], assumed)

    private static func dated(
        _ from: String, _ shares: [(value: IncomeClass, weight: Int)]
    ) -> Dated<Shares<IncomeClass>> {
        let provenance = Provenance(.assumed, "—")
        return Dated(from: Day(from)!, Shares(shares, provenance), provenance)
    }
}
