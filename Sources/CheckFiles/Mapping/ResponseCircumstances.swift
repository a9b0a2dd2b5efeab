import Basics
import Eligibility

/// What a response says beside the answer: who asked, when, how, and what the patient consented to.
public struct ResponseCircumstances: Hashable, Sendable {
    /// How one question about consent was answered.
    public enum Consent: Hashable, Sendable {
        case given(at: Moment)
        case refused
    }

    public var processed: Moment
    /// Ten digits.
    public var institution: String
    /// As the request had it; of a face file the terminal's own.
    public var identifier: String
    public var classification: ReferenceClassification
    /// The questions that were put, and their answers; what was not asked has no flag.
    public var consents: [ConsentItem: Consent]
    /// 照会番号 that the clinic has registered for this insurance; empty for none.
    public var referenceNumber: String
    /// The question again; nil where a card was used.
    public var search: SearchInfo?
    public var prescriptionIssue: PrescriptionIssue?
    /// The last day of the card's certificate; nil where no card was used.
    public var certificateValidUntil: Day?

    public init(
        processed: Moment, institution: String, identifier: String, classification: ReferenceClassification,
        consents: [ConsentItem: Consent] = [:], referenceNumber: String = "", search: SearchInfo? = nil,
        prescriptionIssue: PrescriptionIssue? = nil, certificateValidUntil: Day? = nil
    ) {
        self.processed = processed
        self.institution = institution
        self.identifier = identifier
        self.classification = classification
        self.consents = consents
        self.referenceNumber = referenceNumber
        self.search = search
        self.prescriptionIssue = prescriptionIssue
        self.certificateValidUntil = certificateValidUntil
    }

    /// Of a request by number: what its flag says, consented when the answer was made.
    public init(request: CheckRequest, answeredAt moment: Moment, referenceNumber: String = "") {
        self.init(
            processed: moment, institution: request.header.medicalInstitutionCode,
            identifier: request.header.arbitraryFileIdentifier, classification: .insuredCard,
            consents: ResponseCircumstances.consents(of: request.body.search, at: moment),
            referenceNumber: referenceNumber, search: request.body.search)
    }

    static func consents(of search: SearchInfo, at moment: Moment) -> [ConsentItem: Consent] {
        let given = search.consents.contains(.limit)
        return [
            .limit: given ? .given(at: moment) : .refused, .specifiedDisease: given ? .given(at: moment) : .refused,
        ]
    }

    /// What the notice about the card's certificate is on the day; nil where there is none.
    ///
    /// [three months before: found, official guide; the code: this project's own]
    public var certificateNotice: SimulationCode? {
        guard let certificateValidUntil else { return nil }
        switch CertificateRules.state(validUntil: certificateValidUntil, on: processed.day) {
        case .alive:
            return processed.day >= certificateValidUntil.adding(months: -3) ? .certificateSoonExpires : nil
        case .inGrace, .expired:
            return .certificateExpired
        }
    }

    /// Whether the certificate still carries consent to view medical information.
    var mayView: Bool { certificateNotice != .certificateExpired }
}
