import Basics
import CardReaderSim
import Eligibility

/// A fictional person as their file states them, dates still relative: `person(on:)` gives the person of a day.
public struct PersonSheet: Hashable, Sendable {
    /// Names the person on command lines and in scenarios.
    public let id: String
    /// What is particular about this person, in a line.
    public let situation: Bilingual
    /// What the person is good for in practice and tests.
    public let goodFor: Bilingual
    /// As the family writes it. What the centre cannot carry becomes ● on the way there, and only there.
    public let name: String
    public let romaji: String
    /// Full-width katakana.
    public let kana: String
    public let sex: Sex
    public let birth: DateExpression
    /// Seconds since midnight at which the person comes in.
    public let arrival: Int
    public let card: CardSheet?
    public let phone: PhoneSheet?
    /// Oldest first.
    public let insurances: [InsuranceSheet]
    public let limits: [LimitSheet]
    public let medications: [MedicationSheet]
    public let checkups: [CheckupSheet]
    public let treatments: [TreatmentSheet]
    public let operations: [OperationSheet]
    /// Nil for a first visit.
    public let held: HeldSheet?
    /// The questions of the reader that the person answers with yes.
    public let consents: Set<ConsentQuestion>
    /// The first words at the window.
    public let says: Bilingual
}

/// A My Number card, as stated.
public struct CardSheet: Hashable, Sendable {
    let serial: String
    let pin: String?
    let misses: Int
    let certificateUntil: PersonDate
    let cardUntil: PersonDate
    let face: FaceOutcome
    let isRegistered: Bool
    let hasPhoto: Bool
    let townTakesPart: Bool
}

/// A phone with a certificate of its own, as stated.
public struct PhoneSheet: Hashable, Sendable {
    let kind: PhoneKind
    let serial: String
    let pin: String?
    let certificateUntil: PersonDate
}

/// An insurance, as stated.
public struct InsuranceSheet: Hashable, Sendable {
    let numbers: InsuredNumbers
    let relation: Relation
    let income: IncomeClass
    let from: PersonDate
    let to: PersonDate?
    let registered: PersonDate?
    let lossRegistered: PersonDate?
    let appliedFrom: PersonDate?
    let appliedTo: PersonDate?
}

/// A limit certificate, as stated.
public struct LimitSheet: Hashable, Sendable {
    let limitClass: LimitClass
    let from: PersonDate
    let to: PersonDate
}

/// A drug dispensed, as stated.
public struct MedicationSheet: Hashable, Sendable {
    let dispensed: PersonDate
    let drug: String
    let amount: String
    /// Days or times.
    let days: Int
    let usage: String
}

/// What the receipt computer still holds: the insurance in force, apart from what is stated otherwise.
public struct HeldSheet: Hashable, Sendable {
    let chart: String
    let name: String?
    /// Another insurance altogether.
    let other: InsuredNumbers?
    let share: Int?
    let limit: LimitClass??
    let confirmed: PersonDate?
}

/// What a paper names a person by.
struct InsuredNumbers: Hashable, Sendable {
    let insurer: Insurer
    /// Empty where the scheme has none.
    let symbol: String
    let number: String
    /// Nil for 75 and over.
    let branch: BranchNumber?
}
