import Basics

/// 薬剤情報・診療情報 `YZKsiquc01req`. [found: one program]
public struct MedicationRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = InformationRequestHeader()
    /// メッセージボディ
    public var body = MedicationRequestBody()

    public init() {}
}

extension MedicationRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of a request for medical information; its names are not those of a check.
public struct InformationRequestHeader: Hashable, Sendable {
    /// 医療機関コード
    public var medicalInstitutionCode = ""
    /// 保険者番号: without padding
    public var insurerNumber = ""
    /// 被保険者証記号
    public var insuranceCardSymbol = ""
    /// 被保険者証番号
    public var insuredPersonIdentificationNumber = ""
    /// 枝番
    public var branchNumber = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""

    public init() {}
}

extension InformationRequestHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("InsurerNumber", &insurerNumber, .insurerNumber, .required)
        walk.text("InsuranceCardSymbol", &insuranceCardSymbol)
        walk.required("InsuredPersonIdentificationNumber", &insuredPersonIdentificationNumber)
        walk.text("BranchNumber", &branchNumber, .digits, .optional)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
    }
}

/// メッセージボディ: which months, in which form.
public struct MedicationRequestBody: Hashable, Sendable {
    /// 開始年月
    public var start: CalendarMonth?
    /// 終了年月
    public var end: CalendarMonth?
    /// ファイル種別
    public var fileCategory: Code<FileCategory>?
    /// 処方・調剤情報区分
    public var prDiInfClassification: Code<PrescriptionDisplay>?
    /// 診療区分
    public var medicalTreatmentFlag: Code<MedicalTreatmentFlag>?

    public init() {}
}

extension MedicationRequestBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("StartDate", &start)
        walk.required("EndDate", &end)
        walk.value("FileCategory", &fileCategory)
        walk.value("PrDiInfClassification", &prDiInfClassification)
        walk.value("MedicalTreatmentFlag", &medicalTreatmentFlag)
    }
}

/// 特定健診情報 `TKKsiquc01req`. [found: one program]
public struct CheckupRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = InformationRequestHeader()
    /// メッセージボディ
    public var body = CheckupRequestBody()

    public init() {}
}

extension CheckupRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージボディ: in which form.
public struct CheckupRequestBody: Hashable, Sendable {
    /// ファイル種別
    public var fileCategory: Code<FileCategory>?
    /// 診療区分
    public var medicalTreatmentFlag: Code<MedicalTreatmentFlag>?

    public init() {}
}

extension CheckupRequestBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("FileCategory", &fileCategory)
        walk.value("MedicalTreatmentFlag", &medicalTreatmentFlag)
    }
}
