import Basics
import Eligibility

/// Why a request that can be read is not asked of the centre.
public struct RequestProblem: Error, Hashable, Sendable {
    public let code: SimulationCode
    /// What exactly, in words.
    public let text: Bilingual

    public init(_ code: SimulationCode, _ text: Bilingual) {
        self.code = code
        self.text = text
    }
}

extension SearchInfo {
    /// The key of an inquiry. Throws where no such number can exist: it would lead to nobody.
    public func inquiryKey() throws(RequestProblem) -> InquiryKey {
        guard let birthdate else {
            throw RequestProblem(.missingElement, Bilingual(ja: "Birthdate", en: "Birthdate"))
        }
        let branch = insuredBranchNumber.isEmpty ? nil : insuredBranchNumber
        do throws(NumberProblem) {
            _ = try InsuredKey(
                insurer: insurerNumber, symbol: insuredCardSymbol, number: insuredIdentificationNumber, branch: branch,
                birth: birthdate)
        } catch {
            throw RequestProblem(.malformedKey, error.text)
        }
        return .number(
            insurer: insurerNumber, symbol: insuredCardSymbol, number: insuredIdentificationNumber, branch: branch,
            birth: birthdate)
    }

    /// What the flag says was consented to by word of mouth.
    public var consents: Set<ConsentItem> {
        limitApplicationCertificateRelatedConsFlg == .known(.given) ? [.limit, .specifiedDisease] : []
    }

    /// The search information of a key; nil for a card, which no paper can name.
    public init?(_ key: InquiryKey, consents: Set<ConsentItem>) {
        guard case .number(let insurer, let symbol, let number, let branch, let birth) = key else { return nil }
        self.init()
        insurerNumber = insurer
        insuredCardSymbol = symbol
        insuredIdentificationNumber = number
        insuredBranchNumber = branch ?? ""
        birthdate = birth
        limitApplicationCertificateRelatedConsFlg = .known(consents.contains(.limit) ? .given : .refused)
    }
}

extension CheckRequest {
    /// What the centre is asked. Throws where the request is another institution's or no such number can exist.
    public func inquiry(check: String, asker: Asker) throws(RequestProblem) -> Inquiry {
        try header.verify(institution: asker.institution)
        return Inquiry(
            check: check, key: try body.search.inquiryKey(), on: header.qualificationConfirmationDate ?? Day.endless,
            consents: body.search.consents, asker: asker)
    }

    /// The request for an inquiry by number; nil for one by card.
    public init?(_ inquiry: Inquiry, identifier: String) {
        guard let search = SearchInfo(inquiry.key, consents: inquiry.consents) else { return nil }
        self.init()
        header = RequestHeader(on: inquiry.on, institution: inquiry.asker.institution, identifier: identifier)
        body.search = search
    }
}

extension BulkRequest {
    /// The inquiries of the persons, in their order; `check` names each. Throws for another institution's request; a
    /// person whose numbers cannot exist fails alone.
    public func inquiries(
        asker: Asker, check: (Int) -> String
    ) throws(RequestProblem) -> [Result<Inquiry, RequestProblem>] {
        try header.verify(institution: asker.institution)
        let day = header.qualificationConfirmationDate ?? Day.endless
        return body.searches.enumerated().map { index, search in
            do throws(RequestProblem) {
                return .success(
                    Inquiry(
                        check: check(index), key: try search.inquiryKey(), on: day, consents: search.consents,
                        asker: asker))
            } catch {
                return .failure(error)
            }
        }
    }
}

extension RequestHeader {
    public init(on day: Day, institution: String, identifier: String) {
        self.init()
        qualificationConfirmationDate = day
        medicalInstitutionCode = institution
        arbitraryFileIdentifier = identifier
    }

    /// Throws where the request is not of that institution.
    public func verify(institution: String) throws(RequestProblem) {
        try verifyInstitution(medicalInstitutionCode, is: institution)
    }
}

extension FileHeader {
    public init(institution: String, identifier: String) {
        self.init()
        medicalInstitutionCode = institution
        arbitraryFileIdentifier = identifier
    }

    /// Throws where the request is not of that institution.
    public func verify(institution: String) throws(RequestProblem) {
        try verifyInstitution(medicalInstitutionCode, is: institution)
    }
}

func verifyInstitution(_ found: String, is own: String) throws(RequestProblem) {
    guard found != own else { return }
    throw RequestProblem(
        .otherInstitution,
        Bilingual(ja: "ファイルの医療機関コードは \(found)、この端末は \(own) です。", en: "The file says \(found), this terminal is \(own).")
    )
}
