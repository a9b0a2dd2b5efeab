import Basics

/// 資格有効性: the five outcomes of a check. Code table OQSCD006. [found: interface code tables]
public enum Validity: String, Hashable, Sendable, Codable, CaseIterable {
    case valid
    case invalid
    case invalidNewer = "invalid-newer"
    case notFound = "not-found"
    case ambiguous

    /// The digit of the file interface, 1…5.
    public var number: Int { Validity.allCases.firstIndex(of: self)! + 1 }

    public var name: Bilingual {
        switch self {
        case .valid: Bilingual(ja: "有効", en: "valid")
        case .invalid: Bilingual(ja: "無効", en: "invalid")
        case .invalidNewer: Bilingual(ja: "無効（新しい資格あり）", en: "invalid (newer insurance exists)")
        case .notFound: Bilingual(ja: "該当資格なし", en: "no such insurance")
        case .ambiguous: Bilingual(ja: "複数該当", en: "several match")
        }
    }
}

/// A section of the answer: every one is exactly one of these, and says why.
public enum Section<Value: Hashable & Sendable & Codable>: Hashable, Sendable {
    case shown(Value)
    case withheld(Withheld)
    case absent(Absent)

    public var value: Value? {
        if case .shown(let value) = self { value } else { nil }
    }
}

/// Why something that may exist is not given. It was not read.
public enum Withheld: String, Hashable, Sendable, Codable, CaseIterable {
    /// 不同意（提供なし）
    case notConsented = "not-consented"
    /// Only a card check can carry this consent.
    case cardNeeded = "card-needed"
    /// The certificate has expired: qualification only, for three months.
    case certificateExpired = "certificate-expired"
    /// The account that asks may not see it.
    case accountMayNot = "account-may-not"
    /// 24 hours have passed since consent.
    case consentLapsed = "consent-lapsed"
    /// The person has had a new check by card at the institution since, and its consents count.
    case withdrawn
}

/// Why there is nothing to give.
public enum Absent: String, Hashable, Sendable, Codable, CaseIterable {
    /// 情報なし
    case noneHeld = "none-held"
    /// No insurance answered to the key.
    case noInsurance = "no-insurance"
    /// There is an insurance, but it does not hold on the day.
    case notValid = "not-valid"
    /// On this day such information is not given to anybody yet.
    case notYet = "not-yet"
}

/// What the centre answers to an inquiry.
public struct Answer: Hashable, Sendable, Codable {
    public let check: String
    public let at: Moment
    /// The day asked for.
    public let on: Day
    public let validity: Validity
    public let coverage: Section<Coverage>
    public let limit: Section<LimitCertificate>
    public let medication: Section<MedicationSummary>
    /// That there is consent to what clinicians may open, and nothing of the contents.
    public let clinical: ClinicalConsents
    public let reasons: [Reason]
    /// 照会番号 that the asking institution has registered for the person; nil where it has none.
    public let reference: String?

    public init(
        check: String, at: Moment, on: Day, validity: Validity, coverage: Section<Coverage>,
        limit: Section<LimitCertificate>, medication: Section<MedicationSummary>,
        clinical: ClinicalConsents = .notConsented, reasons: [Reason], reference: String? = nil
    ) {
        self.check = check
        self.at = at
        self.on = on
        self.validity = validity
        self.coverage = coverage
        self.limit = limit
        self.medication = medication
        self.clinical = clinical
        self.reasons = reasons
        self.reference = reference
    }

    /// The same with the institution's own number.
    func referred(to reference: String?) -> Answer {
        Answer(
            check: check, at: at, on: on, validity: validity, coverage: coverage, limit: limit, medication: medication,
            clinical: clinical, reasons: reasons, reference: reference)
    }
}
