import Basics

extension CheckMessage {
    /// Lets `CharacterCodeIdentifier` say what the file is written in, where the message has it.
    mutating func declare(_ charset: FileCharset) {
        let code = Code.known(CharacterCode(charset))
        switch self {
        case .checkResponse(var content):
            content.header.characterCodeIdentifier = code
            self = .checkResponse(content)
        case .faceResult(var content):
            content.header.characterCodeIdentifier = code
            self = .faceResult(content)
        case .referenceResponse(var content):
            content.header.characterCodeIdentifier = code
            self = .referenceResponse(content)
        case .bulkReceipt(var content):
            content.header.characterCodeIdentifier = code
            self = .bulkReceipt(content)
        case .bulkResponse(var content):
            content.header.characterCodeIdentifier = code
            self = .bulkResponse(content)
        case .checkRequest, .referenceRequest, .bulkRequest, .bulkDownloadRequest, .medicationRequest,
            .medicationResponse, .checkupRequest, .checkupResponse:
            break
        }
    }

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
