/// The messages of the file interface that this program speaks, by the prefix of their file names.
///
/// [found: file names in public programs of clinics; what the bulk request holds: provisional]
public enum MessageKind: String, Hashable, Sendable, CaseIterable {
    /// 資格確認, by symbol and number.
    case checkRequest = "OQSsiquc01req"
    case checkResponse = "OQSsiquc01res"
    /// 資格確認結果 of a card, pushed without a request.
    case faceResult = "OQSsiquc01res_face"
    /// 照会番号登録
    case referenceRequest = "OQSsiimm01req"
    case referenceResponse = "OQSsiimm01res"
    /// 資格確認 一括照会: the request, and the number under which it was received.
    case bulkRequest = "OQSmuquc01req"
    case bulkReceipt = "OQSmuquc01res"
    /// The request for the results of a bulk request, and the results.
    case bulkDownloadRequest = "OQSmuquc02req"
    case bulkResponse = "OQSmuquc02res"
    /// 薬剤情報・診療情報
    case medicationRequest = "YZKsiquc01req"
    case medicationResponse = "YZKsiquc01res"
    /// 特定健診情報
    case checkupRequest = "TKKsiquc01req"
    case checkupResponse = "TKKsiquc01res"

    /// The kind of a file name such as `OQSsiquc01req_202611240001.xml`: what stands before `_`; nil for any other name.
    public init?(fileName: some StringProtocol) {
        // The longest first: the name of a face file begins with that of a response.
        let kind = MessageKind.allCases.sorted { $0.rawValue.count > $1.rawValue.count }
            .first { fileName.hasPrefix($0.rawValue + "_") }
        guard let kind else { return nil }
        self = kind
    }

    /// What answers a request; nil for what is no request.
    public var response: MessageKind? {
        switch self {
        case .checkRequest: .checkResponse
        case .referenceRequest: .referenceResponse
        case .bulkRequest: .bulkReceipt
        case .bulkDownloadRequest: .bulkResponse
        case .medicationRequest: .medicationResponse
        case .checkupRequest: .checkupResponse
        case .checkResponse, .faceResult, .referenceResponse, .bulkReceipt, .bulkResponse, .medicationResponse,
            .checkupResponse:
            nil
        }
    }
}
