import Basics
import Eligibility

/// The wish to take an answer into the receipt computer (取り込み).
public struct ImportRequest: Hashable, Sendable {
    /// The check that gave the answer: it is imported once, however often it is requested.
    public let check: String
    /// The chart chosen at the counter; nil to find the patient by reading and birth date, or to open a new chart.
    public let chart: String?
    public let answer: Answer
    /// Items whose own value stays, and why.
    public let kept: [DifferenceItem: KeepReason]
    /// Who imports, as signed in.
    public let operatorID: String
    public let at: Moment

    public init(
        check: String, chart: String?, answer: Answer, kept: [DifferenceItem: KeepReason] = [:],
        by operatorID: String, at: Moment
    ) {
        self.check = check
        self.chart = chart
        self.answer = answer
        self.kept = kept
        self.operatorID = operatorID
        self.at = at
    }

    /// The coverage to take; throws the refusal when the answer gives none that holds.
    func importable() throws(ImportRefusal) -> Coverage {
        guard answer.check == check else { throw .otherCheck(answer.check) }
        guard answer.validity == .valid, let coverage = answer.coverage.value else { throw .notValid(answer.validity) }
        return coverage
    }
}

/// What became of an `ImportRequest`.
public enum ImportOutcome: Hashable, Sendable {
    /// Now, into this chart; `changed` lists the items taken, in the order of `DifferenceItem`.
    case imported(chart: String, at: Moment, changed: [DifferenceItem])
    /// Earlier, into this chart; nothing was changed now.
    case alreadyImported(chart: String, at: Moment)
    /// Nothing was changed. A refusal is not recorded, so the same check can be imported once it is remedied.
    case refused(ImportRefusal)
}

/// An import as it was recorded.
public struct ImportRecord: Hashable, Sendable {
    public let check: String
    public let chart: String
    public let at: Moment
    public let operatorID: String
    /// The items taken, in the order of `DifferenceItem`.
    public let changed: [DifferenceItem]
    public let kept: [DifferenceItem: KeepReason]

    public init(
        check: String, chart: String, at: Moment, operatorID: String, changed: [DifferenceItem],
        kept: [DifferenceItem: KeepReason]
    ) {
        self.check = check
        self.chart = chart
        self.at = at
        self.operatorID = operatorID
        self.changed = changed
        self.kept = kept
    }
}
