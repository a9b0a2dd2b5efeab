/// 保険者番号・記号・番号・枝番 as typed or as a file has them. The branch may be missing on old papers; the symbol is empty
/// where there is none.
public struct PaperNumbers: Hashable, Sendable, Codable {
    public let insurer: String
    public let symbol: String
    public let number: String
    public let branch: String?

    public init(insurer: String, symbol: String, number: String, branch: String?) {
        self.insurer = insurer
        self.symbol = symbol
        self.number = number
        self.branch = branch
    }
}
