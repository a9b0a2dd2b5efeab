import Basics

/// 高齢受給者証情報.
public struct ElderlyCertificate: Hashable, Sendable {
    /// 高齢受給者証交付年月日
    public var elderlyRecipientCertificateDate: Day?
    /// 高齢受給者証有効開始年月日
    public var elderlyRecipientValidStartDate: Day?
    /// 高齢受給者証有効終了年月日
    public var elderlyRecipientValidEndDate: Day?
    /// 高齢受給者証一部負担金割合
    public var elderlyRecipientContributionRatio: ContributionRatio?

    public init() {}
}

extension ElderlyCertificate: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("ElderlyRecipientCertificateDate", &elderlyRecipientCertificateDate)
        walk.value("ElderlyRecipientValidStartDate", &elderlyRecipientValidStartDate)
        walk.value("ElderlyRecipientValidEndDate", &elderlyRecipientValidEndDate)
        walk.value("ElderlyRecipientContributionRatio", &elderlyRecipientContributionRatio)
    }
}

/// 限度額適用認定証関連情報.
public struct LimitCertificateInfo: Hashable, Sendable {
    /// 限度額適用認定証区分
    public var limitApplicationCertificateClassification: Code<LimitCertificateKind>?
    /// 限度額適用認定証適用区分
    public var limitApplicationCertificateClassificationFlag: Code<LimitClassification>?
    /// 限度額適用認定証交付年月日
    public var limitApplicationCertificateDate: Day?
    /// 限度額適用認定証有効開始年月日
    public var limitApplicationCertificateValidStartDate: Day?
    /// 限度額適用認定証有効終了年月日
    public var limitApplicationCertificateValidEndDate: Day?
    /// 限度額適用認定証長期入院該当年月日
    public var limitApplicationCertificateLongTermDate: Day?

    public init() {}
}

extension LimitCertificateInfo: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("LimitApplicationCertificateClassification", &limitApplicationCertificateClassification)
        walk.value("LimitApplicationCertificateClassificationFlag", &limitApplicationCertificateClassificationFlag)
        walk.value("LimitApplicationCertificateDate", &limitApplicationCertificateDate)
        walk.value("LimitApplicationCertificateValidStartDate", &limitApplicationCertificateValidStartDate)
        walk.value("LimitApplicationCertificateValidEndDate", &limitApplicationCertificateValidEndDate)
        walk.value("LimitApplicationCertificateLongTermDate", &limitApplicationCertificateLongTermDate)
    }
}

/// 特定疾病療養受療証情報.
public struct DiseaseCertificate: Hashable, Sendable {
    /// 特定疾病療養受療証認定疾病区分
    public var specificDiseasesDiseaseCategory: Code<DiseaseCategory>?
    /// 特定疾病療養受療証交付年月日
    public var specificDiseasesCertificateDate: Day?
    /// 特定疾病療養受療証有効開始年月日
    public var specificDiseasesValidStartDate: Day?
    /// 特定疾病療養受療証有効終了年月日
    public var specificDiseasesValidEndDate: Day?
    /// 特定疾病療養受療証自己負担限度額: yen a month
    public var specificDiseasesSelfPay: Int?

    public init() {}
}

extension DiseaseCertificate: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("SpecificDiseasesDiseaseCategory", &specificDiseasesDiseaseCategory)
        walk.value("SpecificDiseasesCertificateDate", &specificDiseasesCertificateDate)
        walk.value("SpecificDiseasesValidStartDate", &specificDiseasesValidStartDate)
        walk.value("SpecificDiseasesValidEndDate", &specificDiseasesValidEndDate)
        walk.value("SpecificDiseasesSelfPay", &specificDiseasesSelfPay)
    }
}
