import Basics

/// 資格確認 一括照会 `OQSmuquc01req`. That the body repeats the search information of a single request is provisional: no public
/// source shows it. [the header: found; the unit: assumed by analogy with the registration of reference numbers]
public struct BulkRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = RequestHeader()
    /// メッセージボディ
    public var body = BulkRequestBody()

    public init() {}
}

extension BulkRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージボディ of 一括照会.
public struct BulkRequestBody: Hashable, Sendable {
    /// 資格確認照会用情報: one a person
    public var searches: [SearchInfo] = []

    public init() {}
}

extension BulkRequestBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.groups("QualificationConfirmSearchInfo", &searches)
    }
}

/// The number under which a bulk request was received: `OQSmuquc01res`. [found: one program]
public struct BulkReceipt: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = BulkReceiptHeader()
    /// メッセージボディ
    public var body = BulkReceiptBody()

    public init() {}
}

extension BulkReceipt: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of the receipt.
public struct BulkReceiptHeader: Hashable, Sendable {
    /// 処理実行日時
    public var processExecutionTime: Moment?
    /// 医療機関コード
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子
    public var arbitraryFileIdentifier = ""
    /// 処理結果区分: written on refusal only [assumed]
    public var segmentOfResult: Code<SegmentOfResult>?
    /// エラーコード
    public var errorCode = ""
    /// エラーメッセージ
    public var errorMessage = ""
    /// 文字コード識別
    public var characterCodeIdentifier: Code<CharacterCode>?

    public init() {}
}

extension BulkReceiptHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ProcessExecutionTime", &processExecutionTime)
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
        walk.value("SegmentOfResult", &segmentOfResult)
        walk.text("ErrorCode", &errorCode)
        walk.text("ErrorMessage", &errorMessage)
        walk.required("CharacterCodeIdentifier", &characterCodeIdentifier)
    }
}

/// メッセージボディ of the receipt.
public struct BulkReceiptBody: Hashable, Sendable {
    /// 受付番号
    public var receptionNumber = ""
    /// 受付日時
    public var receptionDateTime: Moment?

    public init() {}
}

extension BulkReceiptBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("ReceptionNumber", &receptionNumber)
        walk.value("ReceptionDateTime", &receptionDateTime)
    }
}
