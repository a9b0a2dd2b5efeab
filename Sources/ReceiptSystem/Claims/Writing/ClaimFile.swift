import Basics
import Eligibility

/// Whose claims these are.
public struct ClaimingInstitution: Hashable, Sendable {
    /// 医療機関コード, ten digits.
    public let code: InstitutionCode
    public let name: String
    /// At most 15 half-width characters.
    public let telephone: String

    public init(code: InstitutionCode, name: String, telephone: String) {
        self.code = code
        self.name = name
        self.telephone = telephone
    }

    /// Nil for a fee table that has no claim file here: dental care and visiting nurses.
    public var fileKind: ClaimFileKind? {
        switch code.feeTable {
        case .medical: .medical
        case .pharmacy: .pharmacy
        case .dental, .visitingNurses, nil: nil
        }
    }
}

/// A claim file for one review body, ready to be written.
public struct ClaimFile: Hashable, Sendable {
    public let kind: ClaimFileKind
    public let body: ReviewBody
    public let bytes: [UInt8]
    public let claims: Int
    public let points: Int
    /// Characters that Windows-31J lacks, written as ●.
    public let replaced: Int
    /// Texts that were cut to the length of their column.
    public let cut: Int

    /// Those of the claims that go to this body and come to any points; of a pharmacy what was dispensed. Claimed in the month after the treatment. [found: general practice]
    public init(
        _ claims: [Claim], to body: ReviewBody, by institution: ClaimingInstitution, kind: ClaimFileKind, month: Day
    ) {
        let own = claims.filter { $0.body == body }.compactMap { kind == .pharmacy ? $0.dispensedOnly : $0 }
            .filter { $0.points > 0 }
        var writer = ClaimWriter(kind)
        writer.head(institution, body, month: month.firstOfMonth.adding(months: 1))
        for (index, claim) in own.enumerated() {
            switch kind {
            case .medical: writer.medical(claim, number: index + 1)
            case .pharmacy: writer.pharmacy(claim, number: index + 1)
            }
        }
        self.kind = kind
        self.body = body
        self.claims = own.count
        points = writer.points
        writer.total(claims: own.count)
        bytes = writer.bytes
        replaced = writer.texts.replaced
        cut = writer.texts.cut
    }
}
