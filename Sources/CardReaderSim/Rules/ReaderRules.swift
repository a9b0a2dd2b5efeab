import Basics

/// The rules a reader works by on one day.
public struct ReaderRules: Hashable, Sendable {
    public let day: Day
    /// By name only: what it brought is in the rules below.
    public let edition: ReaderEdition
    public let opening: OpeningScreen
    public let visualStart: VisualStart
    /// Questions that the readers ask on this day, in the order of the screens.
    public let questions: [ConsentQuestion]
    public let offersBlanketConsent: Bool
    public let certificate: CertificateRule
    public let knowsCardsWithoutPIN: Bool
    public let takesPhones: Bool
    /// Whether the app may take the place of a reader at the window.
    public let takesApp: Bool

    /// Before the service began the first entry of each table holds.
    public init(on day: Day) {
        self.day = day
        self.edition = Self.value(of: ReaderEdition.all, on: day)
        self.opening = Self.value(of: ReaderRuleTables.opening, on: day)
        self.visualStart = Self.value(of: ReaderRuleTables.visualStart, on: day)
        let serviceDay = max(day, ReaderEdition.all[0].from)
        self.questions = ConsentQuestionDates.all.filter { $0.asked.inForce(on: serviceDay)?.value ?? false }.map(
            \.question)
        self.offersBlanketConsent = Self.value(of: ReaderRuleTables.blanketConsent, on: day)
        self.certificate = Self.value(of: ReaderRuleTables.certificate, on: day)
        self.knowsCardsWithoutPIN = Self.value(of: ReaderRuleTables.cardWithoutPIN, on: day)
        self.takesPhones = Self.value(of: ReaderRuleTables.phone, on: day)
        self.takesApp = Self.value(of: ReaderRuleTables.appAtWindow, on: day)
    }

    /// What a patient is asked at first, in order. The question for the specified disease is not among them: it follows
    /// a yes to the limit.
    ///
    /// Medical information is asked for where the institution has switched it on (found: an installer's guide to the
    /// reader's settings), the limit everywhere, the subsidy where institution and town take part (found: 府中市), the
    /// form of the prescription where electronic ones are issued, and never at a pharmacy, which issues none (found).
    /// The app asks for medical information only: it does not know the card yet (assumed).
    public func questions(for settings: ReaderSettings, townTakesPart: Bool) -> [ConsentQuestion] {
        questions.filter { question in
            switch question {
            case .medication, .checkup, .treatment, .operations: settings.questions.contains(question)
            case .limit: settings.device == .counter
            case .specifiedDisease: false
            case .subsidy: settings.device == .counter && settings.takesPartInSubsidies && townTakesPart
            case .prescription:
                settings.device == .counter && settings.issuesElectronicPrescriptions && settings.kind == .medical
            }
        }
    }

    /// Whether the question for the specified disease follows a yes to the limit.
    public var asksSpecifiedDisease: Bool { questions.contains(.specifiedDisease) }

    private static func value<Value>(of table: [Dated<Value>], on day: Day) -> Value {
        (table.inForce(on: day) ?? table[0]).value
    }
}
