import Basics

/// 記号・番号等: what a paper names a person by, in the form in which the register is searched.
public struct InsuredKey: Hashable, Sendable {
    public let insurer: InsurerNumber
    /// In key form; empty where none was given: then any symbol answers.
    public let symbol: String
    /// In key form, never empty.
    public let number: String
    /// Nil where none was given, as on papers from before branches: then any branch answers.
    public let branch: BranchNumber?
    public let birth: Day

    /// Throws what is wrong with insurer, number or branch. A blank branch is none.
    ///
    /// 75 and over have neither symbol nor branch [found: receipt-file rules], so what was typed there is set aside.
    public init(insurer: String, symbol: String, number: String, branch: String?, birth: Day) throws(NumberProblem) {
        self.insurer = try InsurerNumber(insurer)
        self.number = KeyForm.of(number)
        guard !self.number.isEmpty else { throw .missing(.number) }
        let isLateElderly = self.insurer.scheme == .lateElderly
        let branchForm = KeyForm.of(branch ?? "")
        self.branch = branchForm.isEmpty || isLateElderly ? nil : try BranchNumber(branchForm)
        self.symbol = isLateElderly ? "" : KeyForm.of(symbol)
        self.birth = birth
    }
}
