import Basics

/// What of a request its error response repeats, as far as it could be read.
public struct RequestEcho: Hashable, Sendable {
    public var institution: String
    public var identifier: String
    public var day: Day?

    public init(institution: String, identifier: String = "", day: Day? = nil) {
        self.institution = institution
        self.identifier = identifier
        self.day = day
    }

    /// From a request, whole or in part; `institution` stands in where the request names none.
    public init(_ request: CheckMessage?, institution: String) {
        func echo(_ found: String, _ identifier: String, _ day: Day? = nil) -> RequestEcho {
            RequestEcho(institution: found.isEmpty ? institution : found, identifier: identifier, day: day)
        }
        switch request {
        case .checkRequest(let request):
            let header = request.header
            self = echo(
                header.medicalInstitutionCode, header.arbitraryFileIdentifier, header.qualificationConfirmationDate)
        case .bulkRequest(let request):
            let header = request.header
            self = echo(
                header.medicalInstitutionCode, header.arbitraryFileIdentifier, header.qualificationConfirmationDate)
        case .referenceRequest(let request):
            self = echo(request.header.medicalInstitutionCode, request.header.arbitraryFileIdentifier)
        case .bulkDownloadRequest(let request):
            self = echo(request.header.medicalInstitutionCode, request.header.arbitraryFileIdentifier)
        case .medicationRequest(let request):
            self = echo(request.header.medicalInstitutionCode, request.header.arbitraryFileIdentifier)
        case .checkupRequest(let request):
            self = echo(request.header.medicalInstitutionCode, request.header.arbitraryFileIdentifier)
        case .checkResponse, .faceResult, .referenceResponse, .bulkReceipt, .bulkResponse, .medicationResponse,
            .checkupResponse, nil:
            self = RequestEcho(institution: institution)
        }
    }
}

extension CheckMessage {
    /// The response that refuses a whole request: `SegmentOfResult` 9 with an error code in its header. Nil for a kind
    /// that is no request.
    ///
    /// [that a bad request is answered so: assumed; medical information has no such element and says it in ResultCode]
    public static func refusal(
        of kind: MessageKind, _ problem: RequestProblem, processed: Moment, echo: RequestEcho
    ) -> CheckMessage? {
        let (code, text) = (problem.code.rawValue, problem.code.message(problem.text.ja))
        switch kind.response {
        case .checkResponse:
            var response = CheckResponse()
            response.header.processExecutionTime = processed
            response.header.qualificationConfirmationDate = echo.day ?? processed.day
            response.header.medicalInstitutionCode = echo.institution
            response.header.arbitraryFileIdentifier = echo.identifier
            response.header.referenceClassification = .known(.insuredCard)
            response.header.segmentOfResult = .known(.failed)
            response.header.errorCode = code
            response.header.errorMessage = text
            return .checkResponse(response)
        case .referenceResponse:
            var response = ReferenceResponse()
            response.header.processExecutionTime = processed
            response.header.medicalInstitutionCode = echo.institution
            response.header.arbitraryFileIdentifier = echo.identifier
            response.header.segmentOfResult = .known(.failed)
            response.header.errorCode = code
            response.header.errorMessage = text
            return .referenceResponse(response)
        case .bulkReceipt:
            var response = BulkReceipt()
            response.header.processExecutionTime = processed
            response.header.medicalInstitutionCode = echo.institution
            response.header.arbitraryFileIdentifier = echo.identifier
            response.header.segmentOfResult = .known(.failed)
            response.header.errorCode = code
            response.header.errorMessage = text
            return .bulkReceipt(response)
        case .bulkResponse:
            var response = BulkResponse()
            response.header.processExecutionTime = processed
            response.header.medicalInstitutionCode = echo.institution
            response.header.arbitraryFileIdentifier = echo.identifier
            response.header.segmentOfResult = .known(.failed)
            response.header.errorCode = code
            response.header.errorMessage = text
            return .bulkResponse(response)
        case .medicationResponse:
            return .medicationResponse(MedicationResponse(refused: problem))
        case .checkupResponse:
            return .checkupResponse(CheckupResponse(refused: problem))
        case .checkRequest, .faceResult, .referenceRequest, .bulkRequest, .bulkDownloadRequest, .medicationRequest,
            .checkupRequest, nil:
            return nil
        }
    }

    /// The same for a file that could not be read.
    public static func refusal(
        of kind: MessageKind, _ unread: UnreadMessage, processed: Moment, institution: String
    ) -> CheckMessage? {
        refusal(
            of: kind, RequestProblem(unread.problem.code, unread.problem.text), processed: processed,
            echo: RequestEcho(unread.partial, institution: institution))
    }
}
