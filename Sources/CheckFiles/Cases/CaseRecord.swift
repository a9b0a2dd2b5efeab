import Basics
import Eligibility

/// The message of a case.
struct CaseRecord {
    let number: Int
    let traits: CaseTraits
    let clock: Moment
    let institution: String

    var response: CheckResponse {
        var response = CheckResponse()
        response.header.processExecutionTime = clock
        response.header.qualificationConfirmationDate = clock.day
        response.header.medicalInstitutionCode = institution
        response.header.arbitraryFileIdentifier = "CASE-\(padded(number, to: 4))"
        response.header.referenceClassification = .known(.card)
        response.header.segmentOfResult = .known(.done)
        response.body.processingResultStatus = .known(.done)
        response.body.qualificationValidity = .known(traits.validity.code)
        response.body.results = [insurance]
        switch traits.records {
        case .one: break
        case .withAssistance: response.body.results.append(assistance)
        }
        return response
    }

    private var insurance: ResultRecord {
        var record = person
        record.insuredCardClassification = .known(.general)
        record.insuredIdentificationNumber = String(1_000_000 + number)
        record.qualificationDate = max(clock.day.adding(years: -5), birth)
        record.insurerNumber = traits.share.isLate ? "39409990" : "409995"
        record.insurerName = traits.share.isLate ? "架空県後期高齢者医療広域連合" : "架空市国民健康保険"
        if !traits.share.isLate { record.insuredBranchNumber = "01" }
        switch traits.validity {
        case .valid: break
        case .invalid, .invalidNewer:
            record.disqualificationDate = clock.day - 20
            record.reasonOfLoss = .known(.otherInsurance)
        }
        takeShare(&record)
        takeLimit(&record)
        takeOptional(&record)
        return record
    }

    /// 医療扶助 beside the insurance: the fields of the insurer hold payer and recipient. [found: a program]
    private var assistance: ResultRecord {
        var record = person
        record.insuredCardClassification = .known(.medicalAssistance)
        record.insurerNumber = "12409991"
        record.insuredIdentificationNumber = String(9_000_000 + number)
        record.insurerName = "架空市福祉事務所"
        var ticket = MedicalTicket()
        ticket.ticketType = .known(.medical)
        ticket.medicalTicketValidDate = clock.day.firstOfMonth
        ticket.medicalTicketExpirationDate = clock.day.lastOfMonth
        ticket.medicalTreatmentMonth = CalendarMonth(of: clock.day)
        ticket.designatedMedicalInstitutionCode = institution
        ticket.designatedMedicalInstitutionFlag = .known(.same)
        ticket.medicalTreatmentType = .known(.outpatient)
        ticket.selfPayAmount = 0
        ticket.singleOrCombinedUse = .known(.combined)
        ticket.statusOfSocialInsurance = .known(.present)
        record.publicExpenseResultList = [ticket]
        return record
    }

    private var person: ResultRecord {
        var record = ResultRecord()
        record.name = names.name
        record.nameKana = names.kana
        record.sex1 = .known(number.isMultiple(of: 2) ? .female : .male)
        record.birthdate = birth
        return record
    }

    private var names: (name: String, kana: String) {
        let name =
            switch traits.circle {
            case .none: "訓練　花子"
            case .name, .nameAndAddress: "訓練　●子"
            case .outsideCharset: "𠮷野　花子"
            }
        let reading =
            switch (traits.kana, traits.circle) {
            case (.voicedSmall, _): "ギャラリー　ジュンペイ"
            case (_, .outsideCharset): "ヨシノ　ハナコ"
            case (.halfWidth, _), (.fullWidth, _): "クンレン　ハナコ"
            }
        switch traits.kana {
        case .halfWidth, .voicedSmall: return (name, HalfWidthKana.of(reading))
        case .fullWidth: return (name, reading)
        }
    }

    /// In the middle of the ages of the case, so that no rule turns on the very day.
    private var birth: Day {
        let age =
            switch traits.share {
            case .under70: 45
            case .preschool: 3
            case .elderly10, .elderly20, .elderly30: 72
            case .late10, .late20, .late30: 82
            }
        return clock.day.adding(years: -age) - 100
    }

    private func takeShare(_ record: inout ResultRecord) {
        let ratio = traits.share.percent.flatMap { ContributionRatio(percent: $0) }
        switch traits.share {
        case .under70: break
        case .preschool: record.preschoolClassification = .known(.preschool)
        case .elderly10, .elderly20, .elderly30:
            var certificate = ElderlyCertificate()
            certificate.elderlyRecipientValidStartDate = clock.day.firstOfMonth
            certificate.elderlyRecipientContributionRatio = ratio
            record.elderlyRecipientCertificateInfo = certificate
        case .late10, .late20, .late30: record.insuredPartialContributionRatio = ratio
        }
    }

    private func takeLimit(_ record: inout ResultRecord) {
        switch traits.limit {
        case .refused:
            record.limitApplicationCertificateRelatedConsFlg = .known(.refused)
            return
        case .noneHeld: break
        case .classed(let limitClass):
            var certificate = LimitCertificateInfo()
            certificate.limitApplicationCertificateClassificationFlag = .known(limitClass)
            certificate.limitApplicationCertificateValidStartDate = clock.day.firstOfMonth
            certificate.limitApplicationCertificateValidEndDate = clock.day.adding(months: 6).lastOfMonth
            record.limitApplicationCertificateRelatedInfo = certificate
        }
        record.limitApplicationCertificateRelatedConsFlg = .known(.given)
        record.limitApplicationCertificateRelatedConsTime = clock
    }

    private func takeOptional(_ record: inout ResultRecord) {
        let isMarked = traits.circle == .nameAndAddress
        if isMarked || traits.optional == .all {
            record.address = "架空県架空市\(isMarked ? "●" : "訓練")町１－２－３"
            record.postNumber = "999-9999"
        }
        switch traits.optional {
        case .few: return
        case .usual, .empty: break
        case .all:
            record.nameOfOther = "見本　花子"
            record.nameOfOtherKana = "ﾐﾎﾝ ﾊﾅｺ"
            record.insuredName = "訓練　太郎"
            record.insuredCertificateIssuanceDate = record.qualificationDate
            record.insuredCardValidDate = record.qualificationDate
            record.specificDiseasesCertificateRelatedConsFlg = .known(.given)
            record.specificDiseasesCertificateRelatedConsTime = clock
            var disease = DiseaseCertificate()
            disease.specificDiseasesDiseaseCategory = .known(.dialysis)
            disease.specificDiseasesValidStartDate = clock.day.firstOfMonth
            disease.specificDiseasesSelfPay = 10_000
            record.specificDiseasesCertificateList = [disease]
            record.diagnosisInfo = given
            record.operationInfo = ViewingConsent(flag: .refused)
        }
        record.personalFamilyClassification = .known(.insured)
        record.referenceNumber = "CASE\(padded(number, to: 4))"
        record.pharmacistsInfo = given
        record.specificHealthCheckupsInfo = given
    }

    private var given: ViewingConsent {
        ViewingConsent(
            flag: .given, consented: clock, available: ConsentRules.viewableUntil(consentGiven: clock))
    }
}
