import Basics

/// 資格確認結果: `OQSsiquc01res`, and `OQSsiquc01res_face` which comes without a request. [found: three programs]
public struct CheckResponse: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = ResponseHeader()
    /// メッセージボディ
    public var body = CheckResponseBody()

    public init() {}
}

extension CheckResponse: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージボディ of 資格確認結果.
public struct CheckResponseBody: Hashable, Sendable {
    /// 処方箋発行形態
    public var prescriptionIssueSelect: Code<PrescriptionIssue>?
    /// 処理結果状況
    public var processingResultStatus: Code<ProcessingResultStatus>?
    /// 処理結果コード: of an error, or of a notice beside a result
    public var processingResultCode = ""
    /// 処理結果メッセージ: shown to the staff as it is
    public var processingResultMessage = ""
    /// 資格有効性
    public var qualificationValidity: Code<QualificationValidity>?
    /// 資格確認結果リスト: none, one, or two where medical assistance stands beside an insurance
    public var results: [ResultRecord] = []
    /// 資格確認照会用情報: the question again, where there was one
    public var search: SearchInfo?

    public init() {}
}

extension CheckResponseBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("PrescriptionIssueSelect", &prescriptionIssueSelect)
        walk.value("ProcessingResultStatus", &processingResultStatus)
        walk.text("ProcessingResultCode", &processingResultCode)
        walk.text("ProcessingResultMessage", &processingResultMessage)
        walk.value("QualificationValidity", &qualificationValidity)
        walk.list("ResultList", of: "ResultOfQualificationConfirmation", &results)
        walk.group("QualificationConfirmSearchInfo", &search)
    }
}
