import Basics
import Eligibility

/// How a past month of visits is to be made. The same plan over the same people gives the same visits.
public struct FillPlan: Hashable, Sendable {
    /// The first of the month.
    public let month: Day
    public let visits: Int
    /// The share of visits without an online check, 0 to 1.
    public let unchecked: Double
    public let seed: UInt64
    /// A pharmacy's visits carry drugs alone.
    public let kind: ClaimFileKind

    public init(month: Day, visits: Int, unchecked: Double, seed: UInt64, kind: ClaimFileKind = .medical) {
        self.month = month.firstOfMonth
        self.visits = visits
        self.unchecked = unchecked
        self.seed = seed
        self.kind = kind
    }

    /// Who was insured at some time in the month or the two before it may come: some of them with a card that no longer
    /// counts. [assumed]
    public var insuredWithin: ClosedRange<Day> { month - 60...month.lastOfMonth }

    /// On Sundays nobody is received. [assumed]
    var openDays: [Day] { (0...(month.lastOfMonth - month)).map { month + $0 }.filter { $0.weekday != 0 } }

    /// Whether qualifications could be checked online on a day: since the system began. [found: the minutes, 2021-03]
    static func hasChecks(on day: Day) -> Bool { checks.inForce(on: day)?.value ?? false }

    private static let checks: [Dated<Bool>] = [
        Dated(from: Day("2021-03-01")!, true, Provenance(.found, "審査会議事録 2021-02-09"))
    ]

    /// A run's name, as it stands with its visits.
    var name: String { String(month.description.prefix(7)) }
}

/// Somebody who may come in the month.
public struct FillPerson: Hashable, Sendable {
    public let history: CoverageHistory
    /// The chart that the practice keeps of a training person; nil for people of the city and first visits.
    public let patient: ReceiptPatient?

    public init(_ history: CoverageHistory, patient: ReceiptPatient? = nil) {
        self.history = history
        self.patient = patient
    }
}

/// What a run has made.
public struct FillResult: Hashable, Sendable {
    public var patients = 0
    public var visits = 0
    public var checked = 0
    public var declarations = 0
    /// Visits of an earlier run of the same month, which were taken away first.
    public var replaced = 0

    public var unchecked: Int { visits - checked - declarations }
}

/// A visit that was made up.
struct FilledVisit: Hashable {
    let on: Day
    let insurance: HeldInsurance
    /// What was held before the check; nil where the visit made none, or where it was the same.
    let before: HeldInsurance?
    let confirmation: Confirmation
    let treatment: Treatment
}
