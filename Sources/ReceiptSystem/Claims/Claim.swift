import Basics
import Eligibility

/// レセプト: the visits of one patient with one insurer in one month.
public struct Claim: Hashable, Sendable {
    /// The first of the month of treatment.
    public let month: Day
    public let patient: ReceiptPatient
    /// As of the last visit with this insurer.
    public let insurance: HeldInsurance
    /// 不詳: the insurer is to be found out.
    public let isUnknownInsurer: Bool
    /// In the order of days, never empty.
    public let visits: [AccountedVisit]
    /// 公費 beside the insurance, in the order of billing: four at most.
    public let expenses: [PatientExpense]

    public var scheme: Scheme { insurance.scheme ?? .employees }
    public var body: ReviewBody { ReviewBody(scheme) }
    public var points: Int { visits.reduce(0) { $0 + $1.bill.points } }

    /// The drugs alone, as a pharmacy claims them: payments stay as they were taken. Nil where nothing was dispensed.
    var dispensedOnly: Claim? {
        let dispensed = visits.compactMap(\.dispensedOnly)
        guard !dispensed.isEmpty else { return nil }
        return Claim(
            month: month, patient: patient, insurance: insurance, isUnknownInsurer: isUnknownInsurer,
            visits: dispensed, expenses: expenses)
    }

    /// 診療実日数
    public var days: [Day] { Set(visits.map(\.on)).sorted() }

    /// Whether the qualification was checked at the institution. [that one checked visit makes the claim a checked one:
    /// assumed]
    public var isChecked: Bool { visits.contains { $0.confirmation == .online } }

    /// Whether the month's payment was held at the limit (高額療養費の現物給付).
    public var isLimited: Bool { visits.contains { $0.bill.limitedYen > 0 } }

    public var tenths: Int { visits.last?.bill.tenths ?? 3 }

    var band: AgeBand { AgeBand(birth: patient.birth, scheme: scheme, on: visits.last?.on ?? month) }
}

extension Claim {
    /// The month's claims of charged visits: one for each patient and insurer, so that whoever changed insurer within the
    /// month has two. In the order of schemes, insurers and charts, as files are sent in. [the order: assumed]
    ///
    /// Visits whose insurance names no insurer cannot be claimed and are left out: `unclaimable` names their charts.
    public static func claims(
        of visits: [AccountedVisit], patients: [String: ReceiptPatient], expenses: [String: [PatientExpense]]
    ) -> (claims: [Claim], unclaimable: [String]) {
        var groups: [Key: [AccountedVisit]] = [:]
        var unclaimable: Set<String> = []
        for visit in visits {
            guard patients[visit.chart] != nil, visit.insurance.scheme != nil else {
                unclaimable.insert(visit.chart)
                continue
            }
            groups[Key(visit), default: []].append(visit)
        }
        let claims = groups.sorted { $0.key < $1.key }.compactMap { key, visits in
            claim(key, visits, patients: patients, expenses: expenses)
        }
        return (claims, unclaimable.sorted())
    }

    private static func claim(
        _ key: Key, _ visits: [AccountedVisit], patients: [String: ReceiptPatient], expenses: [String: [PatientExpense]]
    ) -> Claim? {
        let visits = visits.sorted { ($0.on, $0.visit) < ($1.on, $1.visit) }
        guard let last = visits.last, let patient = patients[key.chart] else { return nil }
        return Claim(
            month: last.on.firstOfMonth, patient: patient, insurance: last.insurance, isUnknownInsurer: key.isUnknown,
            visits: visits, expenses: Array((expenses[key.chart] ?? []).billed(on: last.on).prefix(4)))
    }

    /// What belongs into one claim.
    private struct Key: Hashable, Comparable {
        let isUnknown: Bool
        let insurer: String
        let chart: String

        init(_ visit: AccountedVisit) {
            isUnknown = UnknownInsurer.isClaimed(for: visit)
            insurer = isUnknown ? "" : CanonicalForm.insurerNumber(visit.insurance.insurerNumber)
            chart = visit.chart
        }

        static func < (left: Key, right: Key) -> Bool {
            // NHI has six digits and comes first; claims without an insurer last.
            (left.isUnknown ? 1 : 0, left.insurer.utf8.count, left.insurer, left.chart)
                < (right.isUnknown ? 1 : 0, right.insurer.utf8.count, right.insurer, right.chart)
        }
    }
}

extension AccountedVisit {
    fileprivate var dispensedOnly: AccountedVisit? {
        guard !treatment.drugs.isEmpty else { return nil }
        let drugs = Treatment(diagnoses: treatment.diagnoses, drugs: treatment.drugs)
        let points = drugs.points(on: on)
        return AccountedVisit(
            visit: visit, on: on, chart: chart, insurance: insurance, confirmation: confirmation, treatment: drugs,
            bill: VisitBill(
                points: points, costYen: points * 10, tenths: bill.tenths, shareYen: bill.shareYen,
                limitYen: bill.limitYen, yen: bill.yen, expenseYen: bill.expenseYen))
    }
}
