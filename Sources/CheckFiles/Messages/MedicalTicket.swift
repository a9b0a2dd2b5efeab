import Basics

/// 医療券・調剤券情報 of 医療扶助. [found: one program; nothing at this centre fills it but the catalogue of cases]
public struct MedicalTicket: Hashable, Sendable {
    /// 医療券・調剤券別
    public var ticketType: Code<TicketType>?
    /// 有効開始日
    public var medicalTicketValidDate: Day?
    /// 有効終了日
    public var medicalTicketExpirationDate: Day?
    /// 交付番号
    public var issueNumber = ""
    /// 診療年月
    public var medicalTreatmentMonth: CalendarMonth?
    /// 指定医療機関コード
    public var designatedMedicalInstitutionCode = ""
    /// 指定医療機関確認フラグ
    public var designatedMedicalInstitutionFlag: Code<DesignationMatch>?
    /// 指定医療機関名
    public var designatedMedicalInstitutionName = ""
    /// 処方箋発行元医療機関コード
    public var prescriptionIssuerMedicalInstitutionCode = ""
    /// 処方箋発行元医療機関名
    public var prescriptionIssuerMedicalInstitutionName = ""
    /// 傷病名1
    public var injuryName1 = ""
    /// 傷病名2
    public var injuryName2 = ""
    /// 傷病名3
    public var injuryName3 = ""
    /// 診療別
    public var medicalTreatmentType: Code<TreatmentType>?
    /// 本人支払額: yen
    public var selfPayAmount: Int?
    /// 地区担当員名
    public var districtContactName = ""
    /// 取扱担当者名
    public var handlingContactName = ""
    /// 単独・併用別
    public var singleOrCombinedUse: Code<CombinedUse>?
    /// 社会保険状況
    public var statusOfSocialInsurance: Code<SocialInsurance>?
    /// 整合性フラグ
    public var consistencyFlag: Code<Consistency>?
    /// 感染症37条の2: spelt so in the interface
    public var statusOfInfection: Code<InfectionCare>?
    /// 後期高齢者
    public var statusOfElderlyMedicalCare: Code<ElderlyCare>?
    /// 都道府県費
    public var statusOfPrefecturalExpenses: Code<PrefecturalExpenses>?
    /// 備考1
    public var remarks1 = ""
    /// 備考2
    public var remarks2 = ""
    /// 備考3
    public var remarks3 = ""

    public init() {}
}

extension MedicalTicket: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("TicketType", &ticketType)
        walk.value("MedicalTicketValidDate", &medicalTicketValidDate)
        walk.value("MedicalTicketExpirationDate", &medicalTicketExpirationDate)
        walk.text("IssueNumber", &issueNumber)
        walk.value("MedicalTreatmentMonth", &medicalTreatmentMonth)
        walk.text("DesignatedMedicalInstitutionCode", &designatedMedicalInstitutionCode)
        walk.value("DesignatedMedicalInstitutionFlag", &designatedMedicalInstitutionFlag)
        walk.text("DesignatedMedicalInstitutionName", &designatedMedicalInstitutionName)
        walk.text("PrescriptionIssuerMedicalInstitutionCode", &prescriptionIssuerMedicalInstitutionCode)
        walk.text("PrescriptionIssuerMedicalInstitutionName", &prescriptionIssuerMedicalInstitutionName)
        walk.text("InjuryName1", &injuryName1)
        walk.text("InjuryName2", &injuryName2)
        walk.text("InjuryName3", &injuryName3)
        walk.value("MedicalTreatmentType", &medicalTreatmentType)
        walk.value("SelfPayAmount", &selfPayAmount)
        walk.text("DistrictContactName", &districtContactName)
        walk.text("HandlingContactName", &handlingContactName)
        walk.value("SingleOrCombinedUse", &singleOrCombinedUse)
        walk.value("StatusOfSocialInsurance", &statusOfSocialInsurance)
        walk.value("ConsistencyFlag", &consistencyFlag)
        walk.value("StatusOfInfecton", &statusOfInfection)
        walk.value("StatusOfElderlyMedicalCare", &statusOfElderlyMedicalCare)
        walk.value("StatusOfPrefecturalExpenses", &statusOfPrefecturalExpenses)
        walk.text("Remarks1", &remarks1)
        walk.text("Remarks2", &remarks2)
        walk.text("Remarks3", &remarks3)
    }
}
