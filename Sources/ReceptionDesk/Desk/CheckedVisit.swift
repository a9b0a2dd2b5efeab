import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem

/// One answered check at the window: the answer, whose it is, and what has been done with it.
public struct CheckedVisit: Hashable, Sendable {
    public let answer: Answer
    /// The visit it was asked for.
    public let visitor: String?
    /// Nil for a check by number.
    public let proof: IdentityProof?
    /// What the receipt computer knows of this person; nil until it has said so.
    public private(set) var match: PatientMatch?
    public private(set) var differences: [Difference] = []
    /// Items that stay as the receipt computer has them, and why.
    public private(set) var kept: [DifferenceItem: KeepReason] = [:]
    public private(set) var outcome: ImportOutcome?
    /// Where keys and seconds stood when the clerk's work at this answer began: when it came, or by number when its form
    /// was opened.
    public let began: EffortMark
    /// What it took until it was imported; nil until then, and for an import that was made earlier.
    public private(set) var took: Effort?
    /// The same insurance typed by hand, where that was tried for comparison.
    public internal(set) var byHand: HandComparison?

    /// Contents that were opened at this window under the viewing account.
    public internal(set) var opened: Set<ConsentItem> = []

    public init(answer: Answer, visitor: String?, proof: IdentityProof?, began: EffortMark? = nil) {
        self.answer = answer
        self.visitor = visitor
        self.proof = proof
        self.began = began ?? EffortMark(keys: 0, at: answer.at)
    }

    /// The receipt computer has looked. Advice stands as the first decision: a name with ● is kept as it is.
    mutating func matched(_ found: PatientMatch) {
        match = found
        guard case .one(let patient) = found else { return }
        differences = Difference.list(held: patient, answer: answer)
        takeAll()
    }

    /// From taking the answer's value through the reasons for keeping one's own, and round again.
    mutating func turnDecision(on item: DifferenceItem) {
        let reasons = item.keepReasons
        guard let reason = kept[item] else {
            kept[item] = reasons[0]
            return
        }
        let next = (reasons.firstIndex(of: reason) ?? -1) + 1
        let isOwn = differences.contains { $0.item == item && $0.advice == .keepOwn }
        // Where the answer cannot carry the name, there is nothing to take.
        kept[item] = next < reasons.count ? reasons[next] : isOwn ? reasons[0] : nil
    }

    /// Takes every item that may be taken; where the advice is to keep one's own spelling, that stays.
    mutating func takeAll() {
        let own = differences.filter { $0.advice == .keepOwn }.map { ($0.item, KeepReason.ownSpelling) }
        kept = Dictionary(uniqueKeysWithValues: own)
    }

    mutating func imported(_ outcome: ImportOutcome, at mark: EffortMark) {
        self.outcome = outcome
        if case .imported = outcome { took = Effort(from: began, to: mark) }
    }

    /// Those of the receipt computer's patients among whom the clerk has to choose.
    var candidates: [ReceiptPatient] { if case .several(let patients) = match { patients } else { [] } }

    var isImported: Bool {
        switch outcome {
        case .imported, .alreadyImported: true
        case .refused, nil: false
        }
    }

    /// The chart it belongs to; nil for a new patient or an open choice.
    var chart: String? {
        switch outcome {
        case .imported(let chart, _, _), .alreadyImported(let chart, _): return chart
        case .refused, nil: break
        }
        if case .one(let patient) = match { return patient.chart }
        return nil
    }
}
