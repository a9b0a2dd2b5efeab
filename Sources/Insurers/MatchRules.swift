import Basics

/// What the registration compartment does with a person whom the residents' register does not have the same way.
enum MatchRules {
    enum Conduct: Hashable {
        case passOn
        /// Kept back, and what was passed on before closed to view, until the insurer has corrected it.
        case withhold
    }

    static let conduct: [Dated<Conduct>] = [
        Dated(from: Day("2020-10-01")!, .passOn, Provenance(.assumed, "—")),
        // The month is found, the day assumed.
        Dated(from: Day("2024-05-01")!, .withhold, Provenance(.found, "医療保険部会資料（wic-net 13077/16）")),
    ]
}
