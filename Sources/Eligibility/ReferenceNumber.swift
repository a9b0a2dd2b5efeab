/// What became of a request to register a reference number (照会番号登録).
public enum ReferenceOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Comes back in this institution's answers about the person from now on, in place of an earlier one.
    case registered
    /// No insurance answers to the numbers.
    case notFound = "not-found"
    /// Insurances of several people do.
    case ambiguous
}

/// 照会番号: the number under which an institution keeps a patient in its own records.
public enum ReferenceNumber {
    /// Characters at most. [found: public programs that register them]
    public static let longest = 50
}
