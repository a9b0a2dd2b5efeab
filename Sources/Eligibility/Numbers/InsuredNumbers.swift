/// 保険者番号・記号・番号・枝番: what a paper is headed with, in the form in which the register is searched; without the birth
/// date, which the messages about a reference number and about medication do not carry.
public struct InsuredNumbers: Hashable, Sendable {
    public let insurer: InsurerNumber
    /// In key form; empty where none was given: then any symbol answers.
    public let symbol: String
    /// In key form, never empty.
    public let number: String
    /// Nil where none was given, as on papers from before branches: then any branch answers.
    public let branch: BranchNumber?

    /// Throws what is wrong with insurer, number or branch. A blank branch is none.
    ///
    /// 75 and over have neither symbol nor branch [found: receipt-file rules], so what was typed there is set aside.
    public init(insurer: String, symbol: String, number: String, branch: String?) throws(NumberProblem) {
        self.insurer = try InsurerNumber(insurer)
        self.number = KeyForm.of(number)
        guard !self.number.isEmpty else { throw .missing(.number) }
        let isLateElderly = self.insurer.scheme == .lateElderly
        let branchForm = KeyForm.of(branch ?? "")
        self.branch = branchForm.isEmpty || isLateElderly ? nil : try BranchNumber(branchForm)
        self.symbol = isLateElderly ? "" : KeyForm.of(symbol)
    }

    /// Throws as the other.
    init(_ paper: PaperNumbers) throws(NumberProblem) {
        try self.init(insurer: paper.insurer, symbol: paper.symbol, number: paper.number, branch: paper.branch)
    }
}
