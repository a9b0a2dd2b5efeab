import Basics
import Eligibility

/// What a request file asks for.
public enum FileQuestion: Hashable, Sendable {
    /// Something of the centre; the reply goes into the answer to `request`.
    case centre(CentreRequest, request: CheckMessage)
    /// 一括照会: to be received, and worked off later.
    case bulk(BulkRequest)
    /// The results of a bulk request.
    case results(BulkDownloadRequest)
    /// Answered without asking anybody.
    case settled(FileSettlement)
}

/// An answer that is settled by the request alone.
public struct FileSettlement: Hashable, Sendable {
    public let message: CheckMessage?
    /// Why the request goes to `rejected/`; nil for one that was in order.
    public let rejection: Bilingual?
}

/// The clerk behind the folder: says what a request asks, and words the answer. Knows institution and journal, performs
/// nothing.
public struct FileClerk: Hashable, Sendable {
    /// In whose name the centre is asked.
    public let asker: Asker
    /// Of answers; requests may be in either.
    public let form: MessageForm
    /// Of the journal, by which checks are named.
    public let journal: String

    public init(asker: Asker, form: MessageForm, journal: String) {
        self.asker = asker
        self.form = form
        self.journal = journal
    }

    /// Names the check of a ticket at the centre: the same after a crash, so that it is answered and logged once.
    func check(_ ticket: FileTicket) -> String { "F-\(journal)-\(ticket.number)" }

    /// Names the check of a person of a bulk request, by the place from 0.
    func check(_ ticket: Int, place: Int) -> String { "F-\(journal)-\(ticket)-\(place + 1)" }

    /// What the file asks for. Whatever is wrong with it is settled here.
    public func question(_ reading: FileReading, named name: RequestName, _ ticket: FileTicket) -> FileQuestion {
        switch reading {
        case .bytes(let bytes):
            do throws(UnreadMessage) {
                let request = try CheckMessage.read(bytes, as: name.kind).message
                return question(request, ticket)
            } catch {
                return rejected(name.kind, error, at: ticket.at)
            }
        case .tooLarge:
            let size = MessageProblem.tooLarge(name.kind.largest + 1, limit: name.kind.largest)
            return rejected(name.kind, UnreadMessage(problem: size, partial: nil), at: ticket.at)
        case .unreadable:
            return rejected(name.kind, UnreadMessage(problem: .empty, partial: nil), at: ticket.at)
        }
    }

    private func question(_ request: CheckMessage, _ ticket: FileTicket) -> FileQuestion {
        do throws(RequestProblem) {
            switch request {
            case .checkRequest(let content):
                return .centre(.check(try content.inquiry(check: check(ticket), asker: asker)), request: request)
            case .referenceRequest(let content):
                return .centre(try registration(content), request: request)
            case .medicationRequest(let content):
                return .centre(.viewMedication(try view(content)), request: request)
            case .checkupRequest(let content):
                return .centre(.viewCheckups(of: try paper(of: content), asker: asker), request: request)
            case .bulkRequest(let content):
                try content.header.verify(institution: asker.institution)
                return .bulk(content)
            case .bulkDownloadRequest(let content):
                try content.header.verify(institution: asker.institution)
                return .results(content)
            case .checkResponse, .faceResult, .referenceResponse, .bulkReceipt, .bulkResponse, .medicationResponse,
                .checkupResponse:
                preconditionFailure("the name of a request was given to an answer")
            }
        } catch {
            return .settled(
                FileSettlement(
                    message: refusal(of: request, error, at: ticket.at),
                    rejection: error.code == .otherInstitution ? error.code.text + error.text : nil))
        }
    }

    private func registration(_ request: ReferenceRequest) throws(RequestProblem) -> CentreRequest {
        try request.header.verify(institution: asker.institution)
        let person = try request.body.registration.person()
        return .registerReference(
            request.body.registration.referenceNumber,
            for: PaperNumbers(
                insurer: person.insurer, symbol: person.symbol, number: person.number, branch: person.branch),
            asker: asker)
    }

    private func view(_ request: MedicationRequest) throws(RequestProblem) -> MedicationView {
        try verifyInstitution(request.header.medicalInstitutionCode, is: asker.institution)
        switch request.body.fileCategory {
        case .known(.medicationPDF), .known(.treatmentPDF):
            throw RequestProblem(.formNotSimulated, Bilingual(""))
        case .known(.medicationXML), .known(.treatmentXML), .unknown, nil: break
        }
        guard let months = request.months else {
            throw RequestProblem(
                .unreadableValue,
                Bilingual(ja: "終了年月が開始年月より前です。", en: "The last month is before the first."))
        }
        return MedicationView(
            of: try paper(of: request.header), dispensed: months.lowerBound.first...months.upperBound.last,
            asker: asker)
    }

    private func paper(of request: CheckupRequest) throws(RequestProblem) -> PaperNumbers {
        try verifyInstitution(request.header.medicalInstitutionCode, is: asker.institution)
        // For check-ups 1 is the form of a page, 2 that of a message. [found: one program]
        if request.body.fileCategory == .known(.medicationPDF) {
            throw RequestProblem(.formNotSimulated, Bilingual(""))
        }
        return try paper(of: request.header)
    }

    private func paper(of header: InformationRequestHeader) throws(RequestProblem) -> PaperNumbers {
        let paper = PaperNumbers(
            insurer: header.insurerNumber, symbol: header.insuranceCardSymbol,
            number: header.insuredPersonIdentificationNumber, branch: header.branchNumber)
        do throws(NumberProblem) {
            _ = try InsuredNumbers(
                insurer: paper.insurer, symbol: paper.symbol, number: paper.number, branch: paper.branch)
        } catch {
            throw RequestProblem(.malformedKey, error.text)
        }
        return paper
    }
}

extension Bilingual {
    static func + (left: Bilingual, right: Bilingual) -> Bilingual {
        Bilingual(ja: left.ja + right.ja, en: left.en + " " + right.en)
    }
}
