import Basics

/// All traits of one case. The first values together are the plain case.
struct CaseTraits: Hashable, Sendable {
    var validity = CaseValidity.valid
    var limit = CaseLimit.classed(.u)
    var share = CaseShare.under70
    var circle = CaseCircle.none
    var padding = CasePadding.spaces
    var kana = CaseKana.halfWidth
    var order = CaseOrder.interface
    var optional = CaseOptional.usual
    var records = CaseRecords.one

    /// Whether there can be such a case.
    var isPossible: Bool { limit.fits(share) }

    /// In the order of the index.
    var all: [any CaseTrait] { [validity, limit, share, circle, padding, kana, order, optional, records] }

    /// A trait that can be varied.
    struct Dimension: Sendable {
        let count: Int
        /// Gives a case the value of that number.
        let set: @Sendable (inout CaseTraits, Int) -> Void
        /// The number of the value that a case has.
        let index: @Sendable (CaseTraits) -> Int

        init<Trait: CaseTrait>(_ path: WritableKeyPath<CaseTraits, Trait> & Sendable) {
            let values = Array(Trait.allCases)
            count = values.count
            set = { $0[keyPath: path] = values[$1] }
            index = { traits in values.firstIndex(of: traits[keyPath: path])! }
        }
    }

    static let dimensions: [Dimension] = [
        Dimension(\.validity), Dimension(\.limit), Dimension(\.share), Dimension(\.circle), Dimension(\.padding),
        Dimension(\.kana), Dimension(\.order), Dimension(\.optional), Dimension(\.records),
    ]
}
