import Basics

/// The renewals of 1 August that lie behind a city.
struct RenewalCalendar {
    /// Oldest first.
    let augusts: [Day]

    init(_ generator: CityGenerator) { augusts = Set(generator.renewals.map(\.noted)).sorted() }

    /// The last renewal that reached an enrolment entered on `noted`, which ended, as was entered on `endNoted`, with
    /// `ends`; nil for none. A renewal goes to whoever is insured as far as the office knows on the day.
    func last(noted: Day, ends: Day, endNoted: Day?) -> Day? {
        augusts.last { august in
            august >= noted && (ends > august || (endNoted ?? .endless) > august)
        }
    }
}
