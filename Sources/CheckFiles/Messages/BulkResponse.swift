import Basics

/// The request for the results of a bulk request: `OQSmuquc02req`. [found: one program]
public struct BulkDownloadRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = FileHeader()
    /// メッセージボディ
    public var body = BulkDownloadBody()

    public init() {}
}

extension BulkDownloadRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージボディ of that request.
public struct BulkDownloadBody: Hashable, Sendable {
    /// 受付番号
    public var receptionNumber = ""

    public init() {}
}

extension BulkDownloadBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ReceptionNumber", &receptionNumber)
    }
}

/// 一括照会結果 `OQSmuquc02res`. [found: one program]
public struct BulkResponse: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = BulkResponseHeader()
    /// メッセージボディ
    public var body = BulkResponseBody()

    public init() {}
}

extension BulkResponse: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of 一括照会結果; while the work is under way `SegmentOfResult` is 2. [found: names; that shape: assumed]
public struct BulkResponseHeader: Hashable, Sendable {
    /// 処理実行日時
    public var processExecutionTime: Moment?
    /// 資格確認日
    public var qualificationConfirmationDate: Day?
    /// 医療機関コード
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""
    /// 受付番号
    public var receptionNumber = ""
    /// 処理結果区分
    public var segmentOfResult: Code<SegmentOfResult>?
    /// エラーコード
    public var errorCode = ""
    /// エラーメッセージ
    public var errorMessage = ""
    /// 処理結果件数
    public var numberOfProcessingResult: Int?
    /// 正常処理件数
    public var numberOfNormalProcessing: Int?
    /// エラー件数
    public var numberOfError: Int?
    /// 文字コード識別
    public var characterCodeIdentifier: Code<CharacterCode>?

    public init() {}
}

extension BulkResponseHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ProcessExecutionTime", &processExecutionTime)
        walk.value("QualificationConfirmationDate", &qualificationConfirmationDate)
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
        walk.text("ReceptionNumber", &receptionNumber)
        walk.required("SegmentOfResult", &segmentOfResult)
        walk.text("ErrorCode", &errorCode)
        walk.text("ErrorMessage", &errorMessage)
        walk.value("NumberOfProcessingResult", &numberOfProcessingResult)
        walk.value("NumberOfNormalProcessing", &numberOfNormalProcessing)
        walk.value("NumberOfError", &numberOfError)
        walk.required("CharacterCodeIdentifier", &characterCodeIdentifier)
    }
}

/// メッセージボディ of 一括照会結果.
public struct BulkResponseBody: Hashable, Sendable {
    /// 一括照会結果単位: one a person
    public var units: [BulkUnit] = []

    public init() {}
}

extension BulkResponseBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.groups("BulkConfirmUnit", &units)
    }
}

/// What became of one person of a bulk request.
public struct BulkUnit: Hashable, Sendable {
    /// 資格確認照会用情報: the question again
    public var search: SearchInfo?
    /// 処理結果状況
    public var processingResultStatus: Code<ProcessingResultStatus>?
    /// 処理結果コード
    public var processingResultCode = ""
    /// 処理結果メッセージ
    public var processingResultMessage = ""
    /// 資格有効性
    public var qualificationValidity: Code<QualificationValidity>?
    /// 資格確認結果
    public var results: [ResultRecord] = []
    /// 照会番号
    public var referenceNumber = ""

    public init() {}
}

extension BulkUnit: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.group("QualificationConfirmSearchInfo", &search)
        walk.value("ProcessingResultStatus", &processingResultStatus)
        walk.text("ProcessingResultCode", &processingResultCode)
        walk.text("ProcessingResultMessage", &processingResultMessage)
        walk.value("QualificationValidity", &qualificationValidity)
        walk.groups("ResultOfQualificationConfirmation", &results)
        walk.text("ReferenceNumber", &referenceNumber)
    }
}
