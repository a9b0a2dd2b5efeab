import Basics

/// The rules a reader works by on one day: the edition that serves, and what follows dates of its own.
public struct ReaderRules: Hashable, Sendable {
    public let day: Day
    public let serving: ServingEdition
    public let visualStart: VisualStart
    public let asksLimit: Bool
    public let offersBlanketConsent: Bool
    public let certificate: CertificateRule
    public let knowsCardsWithoutPIN: Bool

    /// Before the service began the first entry of each table holds.
    public init(on day: Day) {
        self.day = day
        self.serving = ServingEdition(on: day)
        self.visualStart = Self.value(of: ReaderRuleTables.visualStart, on: day)
        self.asksLimit = Self.value(of: ReaderRuleTables.limitQuestion, on: day)
        self.offersBlanketConsent = Self.value(of: ReaderRuleTables.blanketConsent, on: day)
        self.certificate = Self.value(of: ReaderRuleTables.certificate, on: day)
        self.knowsCardsWithoutPIN = Self.value(of: ReaderRuleTables.cardWithoutPIN, on: day)
    }

    public var edition: ReaderEdition { serving.edition }

    /// What a patient is asked, in order: the edition's questions that the institution has switched on, then the limit
    /// where it is asked at all.
    public func questions(switchedOn: Set<ConsentQuestion>) -> [ConsentQuestion] {
        edition.questions.filter(switchedOn.contains) + (asksLimit ? [.limit] : [])
    }

    private static func value<Value>(of table: [Dated<Value>], on day: Day) -> Value {
        (table.inForce(on: day) ?? table[0]).value
    }
}

/// What an institution has set on its reader.
public struct ReaderSettings: Hashable, Sendable {
    /// The information it asks consent for. Medication and check-up are on as delivered, treatment and operations off
    /// (found: an installer's guide to the reader's settings). The question for the limit has no switch (assumed).
    public let questions: Set<ConsentQuestion>
    /// The institution's password for the staff comparison at the reader (目視モード用パスワード), digits. It is set by
    /// the institution and is no card's PIN; its form is assumed.
    public let staffPassword: String
    /// The mode in which the reader starts.
    public let mode: ReaderMode

    public init(
        questions: Set<ConsentQuestion> = [.medication, .checkup], staffPassword: String, mode: ReaderMode = .unattended
    ) {
        self.questions = questions
        self.staffPassword = staffPassword
        self.mode = mode
    }
}

/// How the reader proves identity, as long as it is switched at the terminal.
public enum ReaderMode: Hashable, Sendable {
    /// 無人運転: face or PIN, without staff.
    case unattended
    /// 目視確認: staff compare every card's photo, until switched back.
    case visual
}

/// How long the reader waits, in seconds, and how often it lets a patient try.
public enum ReaderLimits {
    /// For the patient's next touch (assumed).
    public static let patientSeconds = 60
    /// For staff to compare the photo (assumed).
    public static let staffSeconds = 180
    /// For the card to be taken, before it counts as left behind (assumed).
    public static let takeCardSeconds = 30
    /// Failures of the face in a row that lock this way (found: TBS NEWS DIG, quoting the Ministry of Health).
    public static let faceMisses = 10
    /// Digits the staff password may have (assumed).
    public static let staffPasswordDigits = 16
}
