import Basics
import Eligibility

/// A person whose records are stated as the centre is to know them, as files of people state them: the insurers' events
/// are worked out from that, so that these people come in by the same way as everybody.
public struct RecordedLife: Sendable {
    public let resident: Resident
    /// Oldest first. `registered` and `lossRegistered` are the days on which the centre is to know.
    public let coverages: [CoverageRecord]
    public let limits: [LimitRecord]
    public let certificates: [LinkedCertificate]
    public let medications: [MedicationItem]
    public let checkups: [CheckupResult]
    public let treatments: [TreatmentItem]
    public let operations: [OperationItem]

    public init(
        resident: Resident, coverages: [CoverageRecord], limits: [LimitRecord], certificates: [LinkedCertificate],
        medications: [MedicationItem], checkups: [CheckupResult] = [], treatments: [TreatmentItem] = [],
        operations: [OperationItem] = []
    ) {
        self.resident = resident
        self.coverages = coverages
        self.limits = limits
        self.certificates = certificates
        self.medications = medications
        self.checkups = checkups
        self.treatments = treatments
        self.operations = operations
    }

    /// What the offices enter, and on which days, so that after the nights between the centre knows when it is to.
    /// Certificates and medical information reach it on the first of those days, since nothing says when they did.
    public var events: [InsurerEvent] {
        let entered = coverages.indices.flatMap { events(of: $0) } + limits.map { event(of: $0) }
        let first = entered.map(\.noted).min() ?? resident.birth
        var beside = certificates.map { certificate in
            InsurerEvent(noted: first, .certificateIssued(resident: resident.id, certificate))
        }
        if !medications.isEmpty {
            beside.append(InsurerEvent(noted: first, .dispensed(resident: resident.id, medications)))
        }
        if !checkups.isEmpty { beside.append(InsurerEvent(noted: first, .checkedUp(resident: resident.id, checkups))) }
        if !treatments.isEmpty {
            beside.append(InsurerEvent(noted: first, .treated(resident: resident.id, treatments)))
        }
        if !operations.isEmpty {
            beside.append(InsurerEvent(noted: first, .operated(resident: resident.id, operations)))
        }
        // Entering is stable in the order given, and the person has to be known before the rest.
        return entered + beside
    }

    private func events(of index: Int) -> [InsurerEvent] {
        let record = coverages[index]
        let start = InsurerEvent(noted: noted(record.registered, record.scheme), beginning(index))
        guard let end = end(of: record) else { return [start] }
        return [
            start, InsurerEvent(noted: noted(record.lossRegistered ?? record.registered, record.scheme), end),
        ]
    }

    private func beginning(_ index: Int) -> InsurerFact {
        let record = coverages[index]
        switch record.scheme {
        case .nhi:
            let isMove = coverages[..<index].contains { $0.applicationTo == record.applicationFrom }
            let entry = NHIEntry(
                insurer: record.insurer, symbol: record.symbol, number: record.number, branch: record.branch,
                acquired: isMove ? record.applicationFrom : record.acquired, isHead: record.branch?.digits == "01",
                income: record.income, cause: isMove ? .movedInside : .movedIn)
            return isMove
                ? .movedInside(resident: resident.id, on: record.applicationFrom, entry) : .joined(resident, entry)
        case .nhiAssociation, .employees, .mutualAid:
            return .hired(
                resident,
                EmployeesEntry(
                    insurer: record.insurer, symbol: record.symbol, number: record.number,
                    branch: record.branch ?? BranchNumber.insured, relation: record.relation,
                    acquired: record.acquired, income: record.income))
        case .lateElderly:
            return .elderJoined(
                resident,
                ElderEntry(
                    insurer: record.insurer, number: record.number, acquired: record.acquired,
                    income: record.income))
        }
    }

    /// Nil for none, and for the end of an application that the move itself brings about.
    private func end(of record: CoverageRecord) -> InsurerFact? {
        guard let lost = record.lost else { return nil }
        switch record.scheme {
        case .nhi: return .left(resident: resident.id, lost: lost, .employed)
        case .nhiAssociation, .employees, .mutualAid:
            return .resigned(resident: resident.id, insurer: record.insurer, lost: lost)
        case .lateElderly: return .elderLeft(resident: resident.id, lost: lost)
        }
    }

    private func event(of limit: LimitRecord) -> InsurerEvent {
        // Nobody grants a class before the insurance is entered.
        let entered = coverages.first { $0.insurer == limit.insurer }.map { noted($0.registered, $0.scheme) }
        let stated = noted(limit.registered, limit.insurer.scheme ?? .nhi)
        return InsurerEvent(
            noted: max(stated, entered ?? stated),
            .limitGranted(
                resident: resident.id,
                LimitGrant(
                    insurer: limit.insurer, limitClass: limit.limitClass, from: limit.from, to: limit.to,
                    longStay: limit.longStay)))
    }

    private func noted(_ registered: Day, _ scheme: Scheme) -> Day { registered - scheme.nightsToTheCentre }
}

extension Scheme {
    /// Nights between the office and the centre: see `InsurersWork.passNight`.
    var nightsToTheCentre: Int {
        switch self {
        case .nhi: 2
        case .nhiAssociation, .employees, .mutualAid, .lateElderly: 1
        }
    }
}

extension BranchNumber {
    /// 00: the insured person of an employees' insurance. [found: QR layout of 協会けんぽ]
    static let insured: BranchNumber = {
        guard let branch = try? BranchNumber("00") else { preconditionFailure("00 is a branch number") }
        return branch
    }()
}
