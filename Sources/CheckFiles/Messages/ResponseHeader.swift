import Basics

/// メッセージヘッダー of 資格確認結果. [found: three programs; the order: a table of field names in one]
public struct ResponseHeader: Hashable, Sendable {
    /// 処理実行日時
    public var processExecutionTime: Moment?
    /// 資格確認日
    public var qualificationConfirmationDate: Day?
    /// 医療機関コード: ten digits
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""
    /// 照会区分
    public var referenceClassification: Code<ReferenceClassification>?
    /// 処理結果区分
    public var segmentOfResult: Code<SegmentOfResult>?
    /// エラーコード: only where the request failed as a whole
    public var errorCode = ""
    /// エラーメッセージ
    public var errorMessage = ""
    /// 文字コード識別
    public var characterCodeIdentifier: Code<CharacterCode>?

    public init() {}
}

extension ResponseHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ProcessExecutionTime", &processExecutionTime)
        walk.required("QualificationConfirmationDate", &qualificationConfirmationDate)
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
        walk.required("ReferenceClassification", &referenceClassification)
        walk.required("SegmentOfResult", &segmentOfResult)
        walk.text("ErrorCode", &errorCode)
        walk.text("ErrorMessage", &errorMessage)
        walk.required("CharacterCodeIdentifier", &characterCodeIdentifier)
    }
}
