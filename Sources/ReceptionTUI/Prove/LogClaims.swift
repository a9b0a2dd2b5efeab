import Basics
import Eligibility

/// Nothing was disclosed that nobody had consented to, and both logs say the same of it.
struct ConsentInLogs {
    let report: ReconciliationReport

    /// What speaks against it. A check or a view without a visit is for `madoguchi log reconcile`: `madoguchi check` makes
    /// them, with consent.
    static let against: Set<LogFinding.Code> = [.noConsent, .consentLapsed, .viewWithoutCheck, .differs]

    func proof() -> Proof {
        Proof(
            claim: .consent,
            looked: Bilingual(
                ja: "資格確認等システムの記録 \(report.centre)件、端末の記録 \(report.terminal)件",
                en: "\(report.centre) entries of the centre, \(report.terminal) of the terminal"),
            found: report.found(ConsentInLogs.against))
    }
}

/// Every import at the receipt computer rests on a check that the centre's log has.
struct ImportsChecked {
    let report: ReconciliationReport

    static let against: Set<LogFinding.Code> = [.importWithoutCheck, .visitWithoutCheck]

    func proof() -> Proof {
        Proof(
            claim: .imports,
            looked: Bilingual(
                ja: "取り込み \(report.imports)件、受診 \(report.visits)件",
                en: "\(report.imports) imports, \(report.visits) visits"
            ),
            found: report.found(ImportsChecked.against))
    }
}

/// The logs are as they were written, as far as chain and anchor can say.
struct ChainsWhole {
    let verifications: [LogVerification]

    func proof() -> Proof {
        let entries = verifications.map { "\($0.report.entries)" }
        return Proof(
            claim: .chains,
            looked: Bilingual(
                ja: "資格確認等システム \(entries[0])件、端末 \(entries[1])件、それぞれの控え",
                en: "\(entries[0]) entries of the centre, \(entries[1]) of the terminal, and their anchors"),
            found: verifications.filter { !$0.report.isWhole }.flatMap { bad in
                zip(bad.lines(in: .ja), bad.lines(in: .en)).map { Bilingual(ja: $0, en: $1) }
            })
    }
}

extension ReconciliationReport {
    fileprivate func found(_ codes: Set<LogFinding.Code>) -> [Bilingual] {
        findings.filter { codes.contains($0.code) }.map { Bilingual(ja: $0.line(in: .ja), en: $0.line(in: .en)) }
    }
}
