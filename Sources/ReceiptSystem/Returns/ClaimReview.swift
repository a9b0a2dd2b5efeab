import Basics
import Eligibility

/// Plays the review bodies over the claims of a month.
public struct ClaimReview: Hashable, Sendable {
    /// A claim with what became of it.
    public struct Reviewed: Hashable, Sendable {
        public let claim: Claim
        public let outcome: ReviewOutcome
    }

    public let reviewed: [Reviewed]

    /// - Parameter answers: answers the questions in their order, as the insurers know it by now.
    public init<Problem: Error>(
        _ claims: [Claim], answers: ([PayerQuestion]) throws(Problem) -> [PayerFinding]
    ) throws(Problem) {
        let asked = claims.map(\.payerQuestions)
        var findings = try answers(asked.flatMap(\.self))[...]
        reviewed = zip(claims, asked).map { claim, questions in
            let own = Array(findings.prefix(questions.count))
            findings = findings.dropFirst(questions.count)
            return Reviewed(claim: claim, outcome: ReviewOutcome(of: claim, own))
        }
    }

    public func count(_ code: String) -> Int { reviewed.count { $0.outcome.code == code } }

    /// Those that come back to the institution.
    public var returned: Int { count("returned") }

    /// The visits as they would have been claimed without online checks: by what was held before.
    public static func unchecked(
        _ visits: [AccountedVisit], before: [String: HeldInsurance]
    ) -> [AccountedVisit] {
        visits.map { visit in
            guard visit.confirmation == .online else { return visit }
            return AccountedVisit(
                visit: visit.visit, on: visit.on, chart: visit.chart, insurance: before[visit.visit] ?? visit.insurance,
                confirmation: .unchecked, treatment: visit.treatment, bill: visit.bill)
        }
    }
}

extension Claim {
    /// One for each day; none where the numbers are no numbers.
    var payerQuestions: [PayerQuestion] {
        if isUnknownInsurer {
            let person = InsuredPerson(
                name: patient.name, kana: patient.kana, birth: patient.birth, sex: patient.sex)
            return days.map { PayerQuestion(.person(person), on: $0) }
        }
        let key = try? InsuredKey(
            insurer: insurance.insurerNumber, symbol: insurance.symbol, number: insurance.number,
            branch: insurance.branch, birth: patient.birth)
        return key.map { key in days.map { PayerQuestion(.number(key), on: $0) } } ?? []
    }

    /// Whether every visit of a day was checked online.
    func wasChecked(on day: Day) -> Bool { visits.allSatisfy { $0.on != day || $0.confirmation == .online } }
}

extension ReviewOutcome {
    /// What becomes of a claim, with a finding for each of its days. Claimed in the month after the treatment.
    init(of claim: Claim, _ findings: [PayerFinding]) {
        let claimed = claim.month.adding(months: 1)
        if claim.isUnknownInsurer {
            self = ReviewOutcome.unknown(findings)
        } else if findings.isEmpty {
            self = .returned(.unknown)
        } else if findings.allSatisfy({ $0.isCovered }) {
            self = .accepted
        } else {
            let uncovered = zip(claim.days, findings).filter { !$0.1.isCovered }
            let staysChecked =
                ReturnRules.keepsChecked(claimedIn: claimed)
                && uncovered.allSatisfy { claim.wasChecked(on: $0.0) }
            self = staysChecked ? .kept : ReviewOutcome.misdirected(claim, findings, claimed: claimed)
        }
    }

    private static func unknown(_ findings: [PayerFinding]) -> ReviewOutcome {
        let insurers = findings.insurers
        return insurers.isEmpty ? .shared : .found(insurer: insurers[0])
    }

    private static func misdirected(_ claim: Claim, _ findings: [PayerFinding], claimed: Day) -> ReviewOutcome {
        for finding in findings {
            switch finding {
            case .covered, .elsewhere: continue
            case .notCovered(let lost): return .returned(.notCovered(lost: lost))
            case .unknown: return .returned(.unknown)
            case .several: return .returned(.several)
            }
        }
        guard ReturnRules.readdresses(claimedIn: claimed) else { return .returned(.otherInsurer) }
        guard claim.expenses.isEmpty else { return .returned(.withPublicExpense) }
        let insurers = findings.insurers
        return insurers.count == 1 ? .readdressed(insurer: insurers[0]) : .split(insurers: insurers)
    }
}

extension PayerFinding {
    fileprivate var isCovered: Bool {
        if case .covered = self { true } else { false }
    }
}

extension [PayerFinding] {
    /// The insurers of the days, each once, in the order of days.
    fileprivate var insurers: [String] {
        var insurers: [String] = []
        for finding in self {
            switch finding {
            case .covered(let coverage), .elsewhere(let coverage):
                if !insurers.contains(coverage.insurerNumber) { insurers.append(coverage.insurerNumber) }
            case .notCovered, .unknown, .several: break
            }
        }
        return insurers
    }
}
