/// A message of the file interface, carrying what it says.
public enum CheckMessage: Hashable, Sendable {
    case checkRequest(CheckRequest)
    case checkResponse(CheckResponse)
    case faceResult(CheckResponse)
    case referenceRequest(ReferenceRequest)
    case referenceResponse(ReferenceResponse)
    case bulkRequest(BulkRequest)
    case bulkReceipt(BulkReceipt)
    case bulkDownloadRequest(BulkDownloadRequest)
    case bulkResponse(BulkResponse)
    case medicationRequest(MedicationRequest)
    case medicationResponse(MedicationResponse)
    case checkupRequest(CheckupRequest)
    case checkupResponse(CheckupResponse)

    public var kind: MessageKind {
        switch self {
        case .checkRequest: .checkRequest
        case .checkResponse: .checkResponse
        case .faceResult: .faceResult
        case .referenceRequest: .referenceRequest
        case .referenceResponse: .referenceResponse
        case .bulkRequest: .bulkRequest
        case .bulkReceipt: .bulkReceipt
        case .bulkDownloadRequest: .bulkDownloadRequest
        case .bulkResponse: .bulkResponse
        case .medicationRequest: .medicationRequest
        case .medicationResponse: .medicationResponse
        case .checkupRequest: .checkupRequest
        case .checkupResponse: .checkupResponse
        }
    }

    /// An empty message of a kind, for a reader to fill.
    init(emptyOf kind: MessageKind) {
        switch kind {
        case .checkRequest: self = .checkRequest(CheckRequest())
        case .checkResponse: self = .checkResponse(CheckResponse())
        case .faceResult: self = .faceResult(CheckResponse())
        case .referenceRequest: self = .referenceRequest(ReferenceRequest())
        case .referenceResponse: self = .referenceResponse(ReferenceResponse())
        case .bulkRequest: self = .bulkRequest(BulkRequest())
        case .bulkReceipt: self = .bulkReceipt(BulkReceipt())
        case .bulkDownloadRequest: self = .bulkDownloadRequest(BulkDownloadRequest())
        case .bulkResponse: self = .bulkResponse(BulkResponse())
        case .medicationRequest: self = .medicationRequest(MedicationRequest())
        case .medicationResponse: self = .medicationResponse(MedicationResponse())
        case .checkupRequest: self = .checkupRequest(CheckupRequest())
        case .checkupResponse: self = .checkupResponse(CheckupResponse())
        }
    }

    /// Shows the elements of the message to somebody who changes nothing.
    func show(_ walk: inout some ElementWalk) {
        switch self {
        case .checkRequest(var content): content.walk(&walk)
        case .checkResponse(var content), .faceResult(var content): content.walk(&walk)
        case .referenceRequest(var content): content.walk(&walk)
        case .referenceResponse(var content): content.walk(&walk)
        case .bulkRequest(var content): content.walk(&walk)
        case .bulkReceipt(var content): content.walk(&walk)
        case .bulkDownloadRequest(var content): content.walk(&walk)
        case .bulkResponse(var content): content.walk(&walk)
        case .medicationRequest(var content): content.walk(&walk)
        case .medicationResponse(var content): content.walk(&walk)
        case .checkupRequest(var content): content.walk(&walk)
        case .checkupResponse(var content): content.walk(&walk)
        }
    }

    /// Shows the elements of the message, whichever it is, and keeps what becomes of them.
    mutating func walk(_ walk: inout some ElementWalk) {
        func through<Content: ElementGroup>(_ content: Content) -> Content {
            var content = content
            content.walk(&walk)
            return content
        }
        switch self {
        case .checkRequest(let content): self = .checkRequest(through(content))
        case .checkResponse(let content): self = .checkResponse(through(content))
        case .faceResult(let content): self = .faceResult(through(content))
        case .referenceRequest(let content): self = .referenceRequest(through(content))
        case .referenceResponse(let content): self = .referenceResponse(through(content))
        case .bulkRequest(let content): self = .bulkRequest(through(content))
        case .bulkReceipt(let content): self = .bulkReceipt(through(content))
        case .bulkDownloadRequest(let content): self = .bulkDownloadRequest(through(content))
        case .bulkResponse(let content): self = .bulkResponse(through(content))
        case .medicationRequest(let content): self = .medicationRequest(through(content))
        case .medicationResponse(let content): self = .medicationResponse(through(content))
        case .checkupRequest(let content): self = .checkupRequest(through(content))
        case .checkupResponse(let content): self = .checkupResponse(through(content))
        }
    }
}
