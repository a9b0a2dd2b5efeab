import Eligibility

/// What the files of the insurers' side hold of one person, and under which names. My Number is counted by and not handed
/// out.
public struct PersonHoldings: Sendable {
    public struct File: Sendable {
        /// Such as `municipal.db`.
        public let file: String
        /// How the person is named there, without My Number.
        public let named: [String]
        public let tables: [HeldTable]
    }

    public let files: [File]
    /// 紐付番号: what stands for the person at the centre.
    public let linkCode: String
}
