import Basics
import Eligibility

extension ReferenceRegistration {
    /// Characters of a 照会番号. [found: a program's text of the specification]
    public static let longestReference = 50

    /// For whom the number is registered, in key form. Throws where no such number can exist, or 照会番号 is too long.
    public func person() throws(RequestProblem) -> RegisteredReference {
        guard referenceNumber.count <= ReferenceRegistration.longestReference else {
            throw RequestProblem(
                .unreadableValue,
                Bilingual(
                    ja: "照会番号は\(ReferenceRegistration.longestReference)文字までです。",
                    en: "A reference number has at most \(ReferenceRegistration.longestReference) characters."))
        }
        do throws(NumberProblem) {
            let insurer = try InsurerNumber(insurerNumber)
            let branch = insuredBranchNumber.isEmpty ? nil : try BranchNumber(insuredBranchNumber)
            return RegisteredReference(
                insurer: insurer.digits, symbol: KeyForm.of(insuredCardSymbol),
                number: KeyForm.of(insuredIdentificationNumber),
                branch: insurer.scheme == .lateElderly ? nil : branch?.digits)
        } catch {
            throw RequestProblem(.malformedKey, error.text)
        }
    }
}

/// Whom a 照会番号 stands for, in key form: an insurance of one person, as its owner names it.
public struct RegisteredReference: Hashable, Sendable {
    /// Six or eight digits.
    public let insurer: String
    public let symbol: String
    public let number: String
    public let branch: String?

    public init(insurer: String, symbol: String, number: String, branch: String?) {
        self.insurer = insurer
        self.symbol = symbol
        self.number = number
        self.branch = branch
    }

    /// That of a coverage, under which its number is looked up.
    public init(_ coverage: Coverage) {
        self.init(
            insurer: coverage.insurerNumber, symbol: KeyForm.of(coverage.symbol),
            number: KeyForm.of(coverage.number), branch: coverage.branch)
    }
}

extension ReferenceResponse {
    /// The number was registered, or was not and why.
    public init(_ request: ReferenceRequest, processed: Moment, refused problem: RequestProblem? = nil) {
        self.init()
        header.processExecutionTime = processed
        header.medicalInstitutionCode = request.header.medicalInstitutionCode
        header.arbitraryFileIdentifier = request.header.arbitraryFileIdentifier
        header.segmentOfResult = .known(.done)
        body.referenceNumber = request.body.registration.referenceNumber
        body.processingResultStatus = .known(problem == nil ? .done : .error)
        body.processingResultCode = problem?.code.rawValue ?? ""
        body.processingResultMessage = problem.map { $0.code.message($0.text.ja) } ?? ""
    }
}
