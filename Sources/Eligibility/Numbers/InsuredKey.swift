import Basics

/// 記号・番号等: what a paper names a person by, in the form in which the register is searched.
public struct InsuredKey: Hashable, Sendable {
    public let numbers: InsuredNumbers
    public let birth: Day

    public var insurer: InsurerNumber { numbers.insurer }
    public var symbol: String { numbers.symbol }
    public var number: String { numbers.number }
    public var branch: BranchNumber? { numbers.branch }

    /// Throws what is wrong with insurer, number or branch. A blank branch is none.
    public init(insurer: String, symbol: String, number: String, branch: String?, birth: Day) throws(NumberProblem) {
        numbers = try InsuredNumbers(insurer: insurer, symbol: symbol, number: number, branch: branch)
        self.birth = birth
    }
}
