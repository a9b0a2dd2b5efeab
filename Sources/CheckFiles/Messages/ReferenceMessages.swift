import Basics

/// 照会番号登録 `OQSsiimm01req`. [found: a program and a diary]
public struct ReferenceRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = FileHeader()
    /// メッセージボディ
    public var body = ReferenceRequestBody()

    public init() {}
}

extension ReferenceRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of a request that is about no day.
public struct FileHeader: Hashable, Sendable {
    /// 医療機関コード: ten digits
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""

    public init() {}
}

extension FileHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
    }
}

/// メッセージボディ of 照会番号登録.
public struct ReferenceRequestBody: Hashable, Sendable {
    /// 照会番号登録情報
    public var registration = ReferenceRegistration()

    public init() {}
}

extension ReferenceRequestBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("ReferenceNumberRegistrationInfo", &registration)
    }
}

/// 照会番号登録情報: which number the clinic gives to whom.
public struct ReferenceRegistration: Hashable, Sendable {
    /// 照会番号: at most 50 characters
    public var referenceNumber = ""
    /// 保険者番号: without padding
    public var insurerNumber = ""
    /// 被保険者証記号
    public var insuredCardSymbol = ""
    /// 被保険者証番号
    public var insuredIdentificationNumber = ""
    /// 被保険者証枝番: needed except at 75 and over
    public var insuredBranchNumber = ""

    public init() {}
}

extension ReferenceRegistration: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ReferenceNumber", &referenceNumber)
        walk.text("InsurerNumber", &insurerNumber, .insurerNumber, .required)
        walk.text("InsuredCardSymbol", &insuredCardSymbol)
        walk.required("InsuredIdentificationNumber", &insuredIdentificationNumber)
        walk.text("InsuredBranchNumber", &insuredBranchNumber, .digits, .optional)
    }
}

/// 照会番号登録結果 `OQSsiimm01res`. [found: the names; which stands in header and which in body, and the order: assumed]
public struct ReferenceResponse: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = ReferenceResponseHeader()
    /// メッセージボディ
    public var body = ReferenceResponseBody()

    public init() {}
}

extension ReferenceResponse: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of 照会番号登録結果.
public struct ReferenceResponseHeader: Hashable, Sendable {
    /// 処理実行日時
    public var processExecutionTime: Moment?
    /// 医療機関コード: ten digits
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""
    /// 処理結果区分
    public var segmentOfResult: Code<SegmentOfResult>?
    /// エラーコード
    public var errorCode = ""
    /// エラーメッセージ
    public var errorMessage = ""
    /// 文字コード識別
    public var characterCodeIdentifier: Code<CharacterCode>?

    public init() {}
}

extension ReferenceResponseHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("ProcessExecutionTime", &processExecutionTime)
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
        walk.required("SegmentOfResult", &segmentOfResult)
        walk.text("ErrorCode", &errorCode)
        walk.text("ErrorMessage", &errorMessage)
        walk.value("CharacterCodeIdentifier", &characterCodeIdentifier)
    }
}

/// メッセージボディ of 照会番号登録結果.
public struct ReferenceResponseBody: Hashable, Sendable {
    /// 処理結果状況
    public var processingResultStatus: Code<ProcessingResultStatus>?
    /// 処理結果コード
    public var processingResultCode = ""
    /// 処理結果メッセージ
    public var processingResultMessage = ""
    /// 照会番号
    public var referenceNumber = ""

    public init() {}
}

extension ReferenceResponseBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("ProcessingResultStatus", &processingResultStatus)
        walk.text("ProcessingResultCode", &processingResultCode)
        walk.text("ProcessingResultMessage", &processingResultMessage)
        walk.text("ReferenceNumber", &referenceNumber)
    }
}
