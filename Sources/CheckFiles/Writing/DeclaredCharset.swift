import Basics

extension CheckMessage {
    /// What `CharacterCodeIdentifier` says; nil where the message has none.
    var declaredCharacterCode: Code<CharacterCode>? {
        switch self {
        case .checkResponse(let content), .faceResult(let content): content.header.characterCodeIdentifier
        case .referenceResponse(let content): content.header.characterCodeIdentifier
        case .bulkReceipt(let content): content.header.characterCodeIdentifier
        case .bulkResponse(let content): content.header.characterCodeIdentifier
        case .checkRequest, .referenceRequest, .bulkRequest, .bulkDownloadRequest, .medicationRequest,
            .medicationResponse, .checkupRequest, .checkupResponse:
            nil
        }
    }
}

extension CharacterCode {
    /// [found: two programs]
    public init(_ charset: FileCharset) {
        switch charset {
        case .utf8: self = .utf8
        case .cp932: self = .shiftJIS
        }
    }
}
