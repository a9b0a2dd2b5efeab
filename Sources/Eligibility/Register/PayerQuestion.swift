import Basics

/// A question of a review body: who insured this patient on the day of a visit? The bodies run the insurers' common system
/// and may learn of another insurer, which a terminal may not.
public struct PayerQuestion: Hashable, Sendable {
    public enum Patient: Hashable, Sendable {
        /// As the claim names them.
        case number(InsuredKey)
        /// By name and birth, for a claim whose insurer is to be found out.
        case person(InsuredPerson)
    }

    public let patient: Patient
    /// The day of the visit.
    public let on: Day

    public init(_ patient: Patient, on day: Day) {
        self.patient = patient
        self.on = day
    }
}

/// What the register knows of it.
public enum PayerFinding: Hashable, Sendable {
    /// The insurer of the claim covers the day.
    case covered(Coverage)
    /// Another insurance covers it.
    case elsewhere(Coverage)
    /// The patient is known and was not insured; the first day without the claimed insurance, where it has ended.
    case notCovered(lost: Day?)
    /// Nobody answers to it, or nobody who may be seen.
    case unknown
    /// More than one person answers to it.
    case several
}
