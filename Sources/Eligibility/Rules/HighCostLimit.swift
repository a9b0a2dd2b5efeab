import Basics

/// 自己負担限度額 of one month, and why.
public struct HighCostLimit: Hashable, Sendable {
    /// Yen a month; nil where there is no limit at the window.
    public let yen: Int?
    /// The class that was reckoned with: the one given, or the one assumed for want of it.
    public let limitClass: LimitClass?
    /// The amounts are of an edition that is not confirmed to be in force.
    public let isProvisional: Bool
    public let reasons: [ReasonWords]

    /// The limit of a month in an edition of the law.
    ///
    /// `measure` is the considerate measure in force; it acts only on the months it is meant for. Of class limit, measure
    /// and specified disease the lowest holds. [that the lowest holds: derived from the 厚生労働省 worked examples of 2023]
    /// Throws `classOfOtherAge`, or `amountsUnknown` where no source says what the class had.
    public init(
        of month: CostMonth, in edition: LimitEdition, measure: Dated<ConsiderateMeasure?>? = nil
    ) throws(LimitProblem) {
        var reasons: [ReasonWords] = [.limitEdition(edition)]
        var candidates: [Int] = []
        if let given = month.limitClass, given.isFrom70 != month.band.isFrom70 { throw .classOfOtherAge(given) }
        limitClass = month.limitClass ?? LimitClass.assumed(band: month.band, tenths: month.tenths)
        if let limitClass {
            if month.limitClass == nil { reasons.append(.limitClassAssumed(limitClass, tenths: month.tenths)) }
            let line = try HighCostLimit.line(for: limitClass, month, edition)
            let formula = month.turns75 ? line.value.formula.halved : line.value.formula
            candidates.append(formula.yen(cost: month.costYen))
            reasons.append(.limitAmount(limitClass, line, formula: formula, cost: month.costYen))
            if line.from < edition.entry.from, edition.entry.provenance.mark == .provisional {
                reasons.append(.limitCarriedOn(from: line.from, to: edition))
            }
            if month.isFourth { reasons.append(.limitFourth(counts: line.value.part == .fourthMonth)) }
        } else {
            reasons.append(.limitNoClass)
        }
        if month.turns75 { reasons.append(.limitTurns75) }
        if let measure, let value = measure.value, ConsiderateMeasure.isFor(month) {
            let yen = value.yen(cost: month.costYen, turns75: month.turns75)
            candidates.append(yen)
            reasons.append(.limitMeasure(yen, measure.provenance))
        }
        if let specified = month.specifiedYen {
            let yen = month.turns75 ? specified / 2 : specified
            candidates.append(yen)
            reasons.append(.limitSpecified(yen))
        }
        yen = candidates.min()
        isProvisional = edition.entry.provenance.mark == .provisional && limitClass != nil
        self.reasons = reasons
    }

    /// Outpatients of 70 and over have a limit of their own, on which the fourth month has no effect but for 現役並み,
    /// where there is none.
    private static func line(
        for limitClass: LimitClass, _ month: CostMonth, _ edition: LimitEdition
    ) throws(LimitProblem) -> Dated<LimitLine> {
        if month.care == .outpatient, let own = LimitTable.line(limitClass, .outpatient, in: edition) { return own }
        if month.isFourth, let fourth = LimitTable.line(limitClass, .fourthMonth, in: edition) { return fourth }
        guard let line = LimitTable.line(limitClass, .month, in: edition) else {
            throw .amountsUnknown(limitClass, edition)
        }
        return line
    }
}
