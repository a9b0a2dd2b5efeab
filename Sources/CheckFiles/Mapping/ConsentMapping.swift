import Basics
import Eligibility

extension ResultRecord {
    /// The limit certificate, and whether it was consented to.
    mutating func take(_ limit: Section<LimitCertificate>, _ circumstances: ResponseCircumstances) {
        let consent = circumstances.consents[.limit]
        limitApplicationCertificateRelatedConsFlg = consent.map { .known($0.isGiven ? .given : .refused) }
        limitApplicationCertificateRelatedConsTime = consent?.moment
        let ofDisease = circumstances.consents[.specifiedDisease]
        specificDiseasesCertificateRelatedConsFlg = ofDisease.map { .known($0.isGiven ? .given : .refused) }
        specificDiseasesCertificateRelatedConsTime = ofDisease?.moment
        guard case .shown(let certificate) = limit else { return }
        limitApplicationCertificateRelatedInfo = LimitCertificateInfo(certificate)
        specificDiseasesCertificateList = certificate.disease.map { [DiseaseCertificate($0)] } ?? []
    }

    /// Consents to view medical information. With a certificate that has expired there are none.
    mutating func takeConsents(_ circumstances: ResponseCircumstances) {
        guard circumstances.mayView else { return }
        func viewing(_ item: ConsentItem) -> ViewingConsent {
            switch circumstances.consents[item] {
            case .given(let moment):
                ViewingConsent(
                    flag: .given, consented: moment, available: ConsentRules.viewableUntil(consentGiven: moment))
            case .refused: ViewingConsent(flag: .refused)
            case nil: ViewingConsent()
            }
        }
        specificHealthCheckupsInfo = viewing(.checkup)
        pharmacistsInfo = viewing(.medication)
        diagnosisInfo = viewing(.treatment)
        operationInfo = viewing(.operations)
    }
}

extension ResponseCircumstances.Consent {
    var isGiven: Bool { moment != nil }

    var moment: Moment? {
        switch self {
        case .given(let moment): moment
        case .refused: nil
        }
    }
}

extension LimitCertificateInfo {
    init(_ certificate: LimitCertificate) {
        self.init()
        limitApplicationCertificateClassification = LimitCertificateKind(certificate.limitClass).map(Code.known)
        limitApplicationCertificateClassificationFlag = .known(LimitClassification(certificate.limitClass))
        limitApplicationCertificateValidStartDate = certificate.from
        limitApplicationCertificateValidEndDate = certificate.to
        limitApplicationCertificateLongTermDate = certificate.longStay
    }
}

extension DiseaseCertificate {
    /// The category is not held; 20,000 yen tell it, since only dialysis has them. [derived]
    init(_ disease: SpecifiedDisease) {
        self.init()
        specificDiseasesDiseaseCategory = disease.limitYen > 10_000 ? .known(.dialysis) : nil
        specificDiseasesValidStartDate = disease.from
        specificDiseasesValidEndDate = disease.to
        specificDiseasesSelfPay = disease.limitYen
    }
}

extension LimitCertificateKind {
    /// Which paper would show the class; nil for classes that are printed on none. [assumed: general law]
    init?(_ limitClass: LimitClass) {
        switch limitClass {
        case .a, .i, .u, .e, .active2, .active1: self = .limit
        case .o, .low2, .low1: self = .limitAndMeals
        case .active3, .general, .general2, .general1: return nil
        }
    }
}

extension LimitClassification {
    /// The two have the same codes.
    init(_ limitClass: LimitClass) {
        switch limitClass {
        case .a: self = .a
        case .i: self = .i
        case .u: self = .u
        case .e: self = .e
        case .o: self = .o
        case .active3: self = .active3
        case .active2: self = .active2
        case .active1: self = .active1
        case .general: self = .general
        case .low2: self = .low2
        case .low1: self = .low1
        case .general2: self = .general2
        case .general1: self = .general1
        }
    }
}
