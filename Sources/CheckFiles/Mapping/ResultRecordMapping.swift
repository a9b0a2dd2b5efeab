import Basics
import Eligibility

extension ResultRecord {
    /// The record of an answer; nil where it shows no coverage. What the centre does not hold, such as the address, has
    /// no element.
    public init?(_ answer: Answer, _ circumstances: ResponseCircumstances) {
        guard let coverage = answer.coverage.value else { return nil }
        self.init(coverage, on: answer.on)
        take(answer.limit, circumstances)
        takeConsents(circumstances)
        referenceNumber = circumstances.referenceNumber
    }

    /// The coverage alone.
    init(_ coverage: Coverage, on day: Day) {
        self.init()
        insuredCardClassification = .known(.general)
        insurerNumber = coverage.insurerNumber
        insuredCardSymbol = coverage.symbol
        insuredIdentificationNumber = coverage.number
        insuredBranchNumber = coverage.branch ?? ""
        personalFamilyClassification = .known(coverage.relation == .insured ? .insured : .family)
        name = coverage.person.name.withFullWidthBlank
        nameKana = HalfWidthKana.of(coverage.person.kana)
        sex1 = .known(SexCode(coverage.person.sex))
        birthdate = coverage.person.birth
        qualificationDate = coverage.acquired
        disqualificationDate = coverage.lost
        insurerName = coverage.insurerName
        takeShare(coverage, on: day)
    }

    /// The ratio stands in another place at every age, and in none for most people. [found: comments of two programs]
    private mutating func takeShare(_ coverage: Coverage, on day: Day) {
        switch AgeBand(birth: coverage.person.birth, scheme: coverage.scheme, on: day) {
        case .beforeSchool:
            preschoolClassification = .known(.preschool)
        case .under70:
            break
        case .from70:
            var certificate = ElderlyCertificate()
            certificate.elderlyRecipientValidStartDate = max(
                coverage.acquired, AgeBand.seventyFrom(birth: coverage.person.birth))
            certificate.elderlyRecipientContributionRatio = ContributionRatio(tenths: coverage.share)
            elderlyRecipientCertificateInfo = certificate
        case .lateElderly:
            insuredPartialContributionRatio = ContributionRatio(tenths: coverage.share)
        }
    }
}

extension SexCode {
    init(_ sex: Sex) {
        switch sex {
        case .male: self = .male
        case .female: self = .female
        case .unset: self = .unset
        }
    }
}
