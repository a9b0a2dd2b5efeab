import Basics
import Eligibility

extension BulkReceipt {
    /// 受付番号 is free; the one given here has to come back in the request for the results.
    public init(_ request: BulkRequest, receptionNumber: String, at moment: Moment) {
        self.init()
        header.processExecutionTime = moment
        header.medicalInstitutionCode = request.header.medicalInstitutionCode
        header.arbitraryFileIdentifier = request.header.arbitraryFileIdentifier
        body.receptionNumber = receptionNumber
        body.receptionDateTime = moment
    }
}

extension BulkUnit {
    /// One person of a bulk request: the answer without consents, since nobody is there to consent, and whether the limit
    /// certificate differs from what the clinic holds. [found: one program]
    public init(_ answer: Answer, search: SearchInfo, referenceNumber: String = "") {
        self.init()
        self.search = search
        processingResultStatus = .known(.done)
        qualificationValidity = .known(QualificationValidity(answer.validity))
        if let coverage = answer.coverage.value {
            var record = ResultRecord(coverage, on: answer.on)
            record.limitApplicationCertificateChanged = BulkUnit.change(
                held: search.limitApplicationCertificateRelatedInfo, answer.limit)
            results = [record]
        }
        self.referenceNumber = referenceNumber
    }

    /// The person could not be asked about.
    public init(_ problem: RequestProblem, search: SearchInfo) {
        self.init()
        self.search = search
        processingResultStatus = .known(.error)
        processingResultCode = problem.code.rawValue
        processingResultMessage = problem.code.message(problem.text.ja)
    }

    /// Nil where the clinic has not said what it holds, or was not given the certificate.
    private static func change(
        held: LimitCertificateInfo?, _ limit: Section<LimitCertificate>
    ) -> Code<LimitCertificateChange>? {
        guard let held else { return nil }
        switch limit {
        case .withheld: return .known(.changed)
        case .absent: return .known(held.limitApplicationCertificateClassificationFlag == nil ? .unchanged : .changed)
        case .shown(let certificate):
            let current = LimitCertificateInfo(certificate)
            let isSame =
                held.limitApplicationCertificateClassificationFlag
                == current.limitApplicationCertificateClassificationFlag
                && held.limitApplicationCertificateValidStartDate == current.limitApplicationCertificateValidStartDate
                && held.limitApplicationCertificateValidEndDate == current.limitApplicationCertificateValidEndDate
            return .known(isSame ? .unchanged : .changed)
        }
    }
}

extension BulkResponse {
    /// The results, in the order of the request.
    public init(_ units: [BulkUnit], of request: RequestHeader, receptionNumber: String, processed: Moment) {
        self.init(request, receptionNumber: receptionNumber, processed: processed, .done)
        let errors = units.count { $0.processingResultStatus == .known(.error) }
        header.numberOfProcessingResult = units.count
        header.numberOfNormalProcessing = units.count - errors
        header.numberOfError = errors
        body.units = units
    }

    /// The work is still under way.
    public init(processing request: RequestHeader, receptionNumber: String, processed: Moment) {
        self.init(request, receptionNumber: receptionNumber, processed: processed, .processing)
    }

    private init(
        _ request: RequestHeader, receptionNumber: String, processed: Moment, _ segment: SegmentOfResult
    ) {
        self.init()
        header.processExecutionTime = processed
        header.qualificationConfirmationDate = request.qualificationConfirmationDate
        header.medicalInstitutionCode = request.medicalInstitutionCode
        header.arbitraryFileIdentifier = request.arbitraryFileIdentifier
        header.receptionNumber = receptionNumber
        header.segmentOfResult = .known(segment)
    }
}
