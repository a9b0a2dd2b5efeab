import Basics
import Eligibility

/// In which shares things happen to the people of the city. Weights are of a thousand unless they say otherwise.
///
/// The source gives totals only; how people come and go is assumed throughout, and nothing may be concluded from it.
public enum CityProportions {
    private static let assumed = Provenance(.assumed, "—")

    /// How those who are no longer members left. [assumed]
    public static let leaving = Shares<SpellEnd.Cause>(
        [(.employed, 560), (.movedOut, 140), (.movedInside, 60), (.turned75, 160), (.died, 40), (.welfare, 40)], assumed
    )

    /// How a household came. Children born later join by birth. [assumed]
    public static let joining = Shares<JoiningCause>(
        [(.leftEmployment, 590), (.movedIn, 270), (.movedInside, 80), (.welfareEnded, 60)], assumed)

    /// Days a household stays. [assumed]
    public static let stay = Shares<ClosedRange<Int>>(
        [
            (20...364, 200), (365...729, 160), (730...1094, 130), (1095...1824, 170), (1825...3649, 200),
            (3650...7300, 140),
        ], assumed)

    /// Of those who left, how many had lived in a household that still has members. [assumed]
    static let leftMembersBehind = 150
    /// Persons to a household in which nobody is a member any more, in tenths. [assumed]
    static let formerHouseholdTenths = 15
    /// Grown-up members who came later than their household, from a job of their own. [assumed]
    static let cameLater = 250
    /// Of those who came from a job: whose job the systems still know. [assumed]
    static let knownJob = 300
    /// Of those: who had been members before that job. [assumed]
    static let memberBefore = 300
    /// Of those who found work and live alone: who changed the employer since. [assumed]
    static let changedEmployer = 120
    /// Deaths a year from 75 on. [assumed]
    static let elderDeaths = 50

    /// Days until a notice reaches the municipality: 14 by law [found: city pages]; how many are late: assumed.
    static let municipalNotice = Shares<ClosedRange<Int>>(
        [(0...14, 850), (15...60, 120), (61...365, 30)],
        Provenance(.found, "city pages: 14 days; the late ones assumed"))
    /// Days the employer has for its notice, and again the insurer for entering it. [found: kenpo.gr.jp (SCSK)]
    static let employersNotice = Shares<ClosedRange<Int>>(
        [(0...5, 1000)], Provenance(.found, "kenpo.gr.jp (SCSK): 5 days and 5 days"))
    /// Days until a death is entered. [assumed]
    static let deathNotice = Shares<ClosedRange<Int>>([(0...7, 1000)], assumed)

    /// Persons who bear a character beyond JIS levels 1 and 2 in their name. [found: wic-net 21464]
    public static let beyondJIS = 44

    /// Members whose card is registered, and those with a known certificate that is not; the rest have none.
    /// [assumed; people of 75 and over alike]
    static let cards = Shares<Bool?>([(true, 600), (false, 150), (nil, 250)], assumed)

    /// Households of members in arrears, and of them those who have paid since. [assumed]
    static let arrears = 50
    static let paid = 400

    /// 特定疾病: per 100,000 persons kept. [derived: 4,900 of 810,000, a size chosen for measuring]
    static let diseasePer100000 = 605
    /// Of them on dialysis under 70 in one of the two upper classes. [assumed]
    static let dialysisUpper = 150
}
