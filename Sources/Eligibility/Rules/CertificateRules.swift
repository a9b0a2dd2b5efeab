import Basics

/// What a user-authentication certificate is worth at the centre on a day.
public enum CertificateState: Hashable, Sendable, Codable {
    case alive
    /// Expired, but qualification is still given up to and including `until`.
    case inGrace(until: Day)
    case expired
}

/// 電子証明書の有効期限 and the grace after it.
public enum CertificateRules {
    /// Whole months of grace after the month of expiry. Before the first entry there is none.
    public static let graceMonths: [Dated<Int>] = [
        Dated(
            from: Day("2024-12-02")!, 3,
            Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合（2024-12-02）"))
    ]

    /// `validUntil` is the certificate's last day, `day` the day of the check.
    public static func state(validUntil: Day, on day: Day) -> CertificateState {
        guard day > validUntil else { return .alive }
        guard let grace = graceMonths.inForce(on: day) else { return .expired }
        let until = validUntil.firstOfMonth.adding(months: grace.value + 1) - 1
        return day <= until ? .inGrace(until: until) : .expired
    }
}
