/// Which tables of the law amounts are reckoned by, where an announced one is not confirmed to be in force. The choice of
/// whoever reads an answer: the centre gives the class and knows nothing of it.
public enum TableChoice: String, Hashable, Sendable, Codable, CaseIterable {
    /// The last table in force.
    case inForce = "in-force"
    /// The announced table from its day on: its amounts are 暫定.
    case provisional
}
