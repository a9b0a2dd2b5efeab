import Basics
import Eligibility

extension CheckResponse {
    /// The response to a check that the centre has answered.
    ///
    /// Nobody found, or several: no record. [found for several: the validity; without a record: assumed]
    public init(_ answer: Answer, _ circumstances: ResponseCircumstances) {
        self.init()
        header = ResponseHeader(circumstances, on: answer.on)
        body.prescriptionIssueSelect = circumstances.prescriptionIssue.map(Code.known)
        body.processingResultStatus = .known(.done)
        if let notice = circumstances.certificateNotice {
            body.processingResultCode = notice.rawValue
            body.processingResultMessage = notice.message()
        }
        body.qualificationValidity = .known(QualificationValidity(answer.validity))
        body.results = ResultRecord(answer, circumstances).map { [$0] } ?? []
        body.search = circumstances.search
    }

    /// The person could not be asked about, while the request as a whole was in order.
    public init(_ problem: RequestProblem, on day: Day, _ circumstances: ResponseCircumstances) {
        self.init()
        header = ResponseHeader(circumstances, on: day)
        body.processingResultStatus = .known(.error)
        body.processingResultCode = problem.code.rawValue
        body.processingResultMessage = problem.code.message(problem.text.ja)
        body.search = circumstances.search
    }
}

extension ResponseHeader {
    init(_ circumstances: ResponseCircumstances, on day: Day) {
        self.init()
        processExecutionTime = circumstances.processed
        qualificationConfirmationDate = day
        medicalInstitutionCode = circumstances.institution
        arbitraryFileIdentifier = circumstances.identifier
        referenceClassification = .known(circumstances.classification)
        segmentOfResult = .known(.done)
    }
}

extension QualificationValidity {
    public init(_ validity: Validity) {
        switch validity {
        case .valid: self = .valid
        case .invalid: self = .invalid
        case .invalidNewer: self = .invalidNewer
        case .notFound: self = .notFound
        case .ambiguous: self = .ambiguous
        }
    }
}
