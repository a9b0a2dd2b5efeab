/// Which differences are taken and which stay.
struct Decisions {
    let taken: [Difference]
    let kept: [DifferenceItem: KeepReason]

    /// The items that only together name an insurance.
    private static let identity: Set<DifferenceItem> = [.insurer, .symbol, .number, .branch]
    private static let insurance: Set<DifferenceItem> = identity.union([.share, .lost, .limit])

    init(_ differences: [Difference], kept reasons: [DifferenceItem: KeepReason]) throws(ImportRefusal) {
        var taken: [Difference] = []
        var kept: [DifferenceItem: KeepReason] = [:]
        for difference in differences {
            switch difference.advice {
            case .keepOwn: kept[difference.item] = reasons[difference.item] ?? .ownSpelling
            // The birth dates agree by now, so that only the sex is left to ask about.
            case .ask where reasons[difference.item] == nil: throw .sexDiffers
            case .ask, .take:
                if let reason = reasons[difference.item] {
                    kept[difference.item] = reason
                } else {
                    taken.append(difference)
                }
            }
        }
        self.taken = taken
        self.kept = kept
        if isMixed { throw .mixedInsurance }
    }

    /// Whether parts of two insurances would be joined: of two insurers', whose ratio, loss and class go with their numbers, or
    /// of two households of one insurer.
    private var isMixed: Bool {
        if keepsInsurer { return taken.contains { Decisions.insurance.contains($0.item) } }
        if takes(.insurer) { return kept.keys.contains { Decisions.insurance.contains($0) } }
        return takes(.number) && kept[.symbol] != nil || takes(.symbol) && kept[.number] != nil
    }

    func takes(_ item: DifferenceItem) -> Bool { taken.contains { $0.item == item } }

    var keepsInsurer: Bool { kept[.insurer] != nil }

    /// Another insurance takes the place of the one held, rather than completing it.
    var changesIdentity: Bool { replaces(Decisions.identity) }

    /// Claims of earlier visits need the values held until now.
    var replacesInsurance: Bool { replaces(Decisions.identity.union([.share, .limit])) }

    private func replaces(_ items: Set<DifferenceItem>) -> Bool {
        taken.contains { items.contains($0.item) && $0.kind != .fills }
    }
}
