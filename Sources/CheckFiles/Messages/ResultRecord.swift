import Basics

/// 資格確認結果 of one insurance, or of 医療扶助. [found: four programs and a clinic's real file; QualificationDate and
/// DisqualificationDate: three, as a later addition]
public struct ResultRecord: Hashable, Sendable {
    /// 被保険者証区分
    public var insuredCardClassification: Code<CardClassification>?
    /// 保険者番号: without padding; of medical assistance 公費負担者番号
    public var insurerNumber = ""
    /// 被保険者証記号
    public var insuredCardSymbol = ""
    /// 被保険者証番号: of medical assistance 受給者番号
    public var insuredIdentificationNumber = ""
    /// 被保険者証枝番: two digits; absent at 75 and over
    public var insuredBranchNumber = ""
    /// 本人・家族の別
    public var personalFamilyClassification: Code<PersonalFamily>?
    /// 被保険者氏名（世帯主氏名）
    public var insuredName = ""
    /// 氏名: with a full-width blank
    public var name = ""
    /// 氏名（その他）: such as a name in everyday use
    public var nameOfOther = ""
    /// 氏名カナ: half-width, with a half-width blank
    public var nameKana = ""
    /// 氏名カナ（その他）
    public var nameOfOtherKana = ""
    /// 性別1
    public var sex1: Code<SexCode>?
    /// 性別2
    public var sex2: Code<SexCode>?
    /// 生年月日
    public var birthdate: Day?
    /// 住所
    public var address = ""
    /// 郵便番号: as 123-4567
    public var postNumber = ""
    /// 資格取得年月日
    public var qualificationDate: Day?
    /// 資格喪失年月日: the first day without coverage
    public var disqualificationDate: Day?
    /// 被保険者証交付年月日
    public var insuredCertificateIssuanceDate: Day?
    /// 被保険者証有効開始年月日
    public var insuredCardValidDate: Day?
    /// 被保険者証有効終了年月日
    public var insuredCardExpirationDate: Day?
    /// 被保険者証一部負担金割合: 75 and over only
    public var insuredPartialContributionRatio: ContributionRatio?
    /// 未就学区分
    public var preschoolClassification: Code<Preschool>?
    /// 資格喪失事由
    public var reasonOfLoss: Code<ReasonOfLoss>?
    /// 保険者名称
    public var insurerName = ""
    /// 高齢受給者証情報: 70 to 74 only
    public var elderlyRecipientCertificateInfo: ElderlyCertificate?
    /// 限度額適用認定証提供同意フラグ
    public var limitApplicationCertificateRelatedConsFlg: Code<LimitConsent>?
    /// 限度額適用認定証提供同意日時
    public var limitApplicationCertificateRelatedConsTime: Moment?
    /// 限度額適用認定証関連情報
    public var limitApplicationCertificateRelatedInfo: LimitCertificateInfo?
    /// 限度額適用認定証情報変更有無: in bulk, in place of the certificate [its place in the order: assumed]
    public var limitApplicationCertificateChanged: Code<LimitCertificateChange>?
    /// 特定疾病療養受療証提供同意フラグ
    public var specificDiseasesCertificateRelatedConsFlg: Code<ConsentCode>?
    /// 特定疾病療養受療証提供同意日時
    public var specificDiseasesCertificateRelatedConsTime: Moment?
    /// 特定疾病療養受療証リスト
    public var specificDiseasesCertificateList: [DiseaseCertificate] = []
    /// 医療扶助資格確認結果リスト: with A1 only
    public var publicExpenseResultList: [MedicalTicket] = []
    /// 特定健診情報閲覧
    public var specificHealthCheckupsInfo = ViewingConsent()
    /// 薬剤情報閲覧
    public var pharmacistsInfo = ViewingConsent()
    /// 診療情報閲覧
    public var diagnosisInfo = ViewingConsent()
    /// 手術情報閲覧
    public var operationInfo = ViewingConsent()
    /// 照会番号: at most 50 characters: the clinic's own number of the patient, once registered
    public var referenceNumber = ""
    /// 資格確認キー: seen in files of 2026; what it is for is not established
    public var qualificationConfirmationKey = ""

    public init() {}
}

extension ResultRecord: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("InsuredCardClassification", &insuredCardClassification)
        walk.text("InsurerNumber", &insurerNumber, .insurerNumber, .optional)
        walk.text("InsuredCardSymbol", &insuredCardSymbol)
        walk.text("InsuredIdentificationNumber", &insuredIdentificationNumber)
        walk.text("InsuredBranchNumber", &insuredBranchNumber, .digits, .optional)
        walk.value("PersonalFamilyClassification", &personalFamilyClassification)
        walk.text("InsuredName", &insuredName)
        walk.required("Name", &name)
        walk.text("NameOfOther", &nameOfOther)
        walk.text("NameKana", &nameKana)
        walk.text("NameOfOtherKana", &nameOfOtherKana)
        walk.required("Sex1", &sex1)
        walk.value("Sex2", &sex2)
        walk.required("Birthdate", &birthdate)
        walk.text("Address", &address)
        walk.text("PostNumber", &postNumber)
        walk.value("QualificationDate", &qualificationDate)
        walk.value("DisqualificationDate", &disqualificationDate)
        walk.value("InsuredCertificateIssuanceDate", &insuredCertificateIssuanceDate)
        walk.value("InsuredCardValidDate", &insuredCardValidDate)
        walk.value("InsuredCardExpirationDate", &insuredCardExpirationDate)
        walk.value("InsuredPartialContributionRatio", &insuredPartialContributionRatio)
        walk.value("PreschoolClassification", &preschoolClassification)
        walk.value("ReasonOfLoss", &reasonOfLoss)
        walk.required("InsurerName", &insurerName)
        walk.group("ElderlyRecipientCertificateInfo", &elderlyRecipientCertificateInfo)
        walk.value("LimitApplicationCertificateRelatedConsFlg", &limitApplicationCertificateRelatedConsFlg)
        walk.value("LimitApplicationCertificateRelatedConsTime", &limitApplicationCertificateRelatedConsTime)
        walk.group("LimitApplicationCertificateRelatedInfo", &limitApplicationCertificateRelatedInfo)
        walk.value("LimitApplicationCertificateChanged", &limitApplicationCertificateChanged)
        walk.value("SpecificDiseasesCertificateRelatedConsFlg", &specificDiseasesCertificateRelatedConsFlg)
        walk.value("SpecificDiseasesCertificateRelatedConsTime", &specificDiseasesCertificateRelatedConsTime)
        walk.list(
            "SpecificDiseasesCertificateList", of: "SpecificDiseasesCertificateInfo", &specificDiseasesCertificateList)
        walk.list("PublicExpenseResultList", of: "MedicalTicketInfo", &publicExpenseResultList)
        specificHealthCheckupsInfo.walk(
            "SpecificHealthCheckupsInfoConsFlg", "SpecificHealthCheckupsInfoConsTime",
            "SpecificHealthCheckupsInfoAvailableTime", &walk)
        pharmacistsInfo.walk("PharmacistsInfoConsFlg", "PharmacistsInfoConsTime", "PharmacistsInfoAvailableTime", &walk)
        diagnosisInfo.walk("DiagnosisInfoConsFlg", "DiagnosisInfoConsTime", "DiagnosisInfoAvailableTime", &walk)
        operationInfo.walk("OperationInfoConsFlg", "OperationInfoConsTime", "OperationInfoAvailableTime", &walk)
        walk.text("ReferenceNumber", &referenceNumber)
        walk.text("QualificationConfirmationKey", &qualificationConfirmationKey)
    }
}
