import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

extension Reconciliation {
    /// The looks at somebody's data behind which no visit stands: what a leak drill is about.
    ///
    /// A check or view that showed nothing is none. A look says whose data it was by chart or key.
    func unexplainedLooks() -> [UnexplainedLook] {
        let entries = Dictionary(centre.map { ($0.sequence, $0.usage) }, uniquingKeysWith: { first, _ in first })
        let checks = Dictionary(
            centre.compactMap { entry in
                entry.usage.kind == .check ? entry.usage.check.map { ($0, entry.usage.key) } : nil
            }, uniquingKeysWith: { first, _ in first })
        return findings().compactMap { finding in
            switch finding.code {
            case .viewWithoutVisit, .checkWithoutVisit: break
            case .viewWithoutCheck, .noConsent, .consentLapsed, .centreOnly, .terminalOnly, .differs,
                .importWithoutCheck, .visitWithoutCheck:
                return nil
            }
            guard let usage = finding.sequence.flatMap({ entries[$0] }), !usage.disclosed.isEmpty else { return nil }
            let key = usage.check.flatMap { checks[$0] } ?? usage.key
            return UnexplainedLook(
                at: usage.at, operatorID: usage.asker.operatorID, subject: finding.chart ?? key,
                kind: usage.kind.name, sections: usage.disclosed)
        }
    }
}

extension ClinicStore {
    /// Whether those who looked can still look.
    ///
    /// - Parameter lives: whether the program behind a session still runs.
    func containment(
        of looks: [UnexplainedLook], at now: Moment, lives: (SessionPlace) -> Bool
    ) throws(StoreProblem) -> [String: Containment] {
        let standings = Dictionary(
            try operators(at: now).map { ($0.operator.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            Set(looks.map(\.operatorID)).map { id in
                guard let standing = standings[id] else { return (id, Containment.removed) }
                if let session = standing.session, lives(session.place) { return (id, .signedIn) }
                if standing.operator.credential == .program { return (id, .program) }
                if standing.isLocked, let until = standing.closedUntil { return (id, .closed(until: until)) }
                return (id, .open)
            }, uniquingKeysWith: { first, _ in first })
    }
}
