import ArgumentParser
import Basics
import ClinicRecords
import Eligibility
import ReceiptSystem

/// `madoguchi log reconcile`
struct LogReconcileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Compares the usage logs with each other, with the day's visits and imports, and with the consents.",
        discussion: """
            Finds: view-without-visit, check-without-visit, view-without-check, no-consent, consent-lapsed, centre-only, \
            terminal-only, differs, import-without-check, visit-without-check. Whose it was is said by chart or key; names \
            and My Number stand in no log. A check from outside the window, by madoguchi check or by file, belongs to no visit \
            of the list and is found as that, unless its numbers are those of somebody on the list of its day.
            Exit 1 when something is found. Whether the logs are whole is for madoguchi log verify.
            --json: an object with centre, terminal, beforeTerminal, visits, declared, imports (counts) and findings, an \
            array of objects with code, at, system, sequence, kind, institution, terminal, operator, key, check, chart, \
            visit, note, text.
            """)

    @ParentCommand var log: LogCommand
    @OptionGroup var options: LogOptions
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = log.parent.globals
        let filter = try options.filter()
        let logs = try UsageLogs.open(globals)
        let report = ReconciliationReport(try logs.reconciliation(), filter)
        if json {
            try Output.json(report)
        } else {
            report.lines(in: globals.language).forEach(Output.line)
        }
        if !report.findings.isEmpty { throw ExitCode(Status.failed.rawValue) }
    }
}

/// What was compared, over the days asked for, and what was found.
struct ReconciliationReport: Encodable {
    let centre: Int
    let terminal: Int
    let beforeTerminal: Int
    let visits: Int
    let declared: Int
    let imports: Int
    let findings: [LogFinding]

    init(_ papers: Reconciliation, _ filter: LogFilter) {
        func isAsked(_ day: Day) -> Bool {
            (filter.from.map { day >= $0 } ?? true) && (filter.until.map { day <= $0 } ?? true)
        }
        centre = papers.centre.count { isAsked($0.usage.at.day) }
        terminal = papers.terminal.count { isAsked($0.use.usage.at.day) }
        beforeTerminal = papers.beforeTerminal
        let visits = papers.visits.map(\.record).filter { isAsked($0.on) }
        self.visits = visits.count(where: \.hasCome)
        declared = visits.count { $0.state == .declared }
        imports = papers.imports.count { isAsked($0.at.day) }
        findings = papers.findings().filter { isAsked($0.at.day) }
    }

    func lines(in language: Language) -> [String] {
        let compared = Bilingual(
            ja: "照合: 資格確認等システム \(centre)件、端末 \(terminal)件、受診 \(visits)件（うち申立書 \(declared)件）、取り込み \(imports)件",
            en:
                "Compared: centre \(centre), terminal \(terminal), visits \(visits) (by declaration \(declared)), imports "
                + "\(imports)")
        var lines = [compared[language]]
        if beforeTerminal > 0 {
            lines.append(
                Bilingual(
                    ja: "端末が記録を始める前の \(beforeTerminal)件は、端末とは照合していません。",
                    en: "\(beforeTerminal) from before the terminal kept a log were not compared with it.")[language])
        }
        lines += findings.map { $0.line(in: language) }
        lines.append(
            findings.isEmpty
                ? Bilingual(
                    ja: "食い違いはありません。すべての確認と閲覧に、受診と同意があります。",
                    en: "Nothing was found: a visit and a consent stand behind every check and every view.")[language]
                : Bilingual(ja: "\(findings.count)件あります。", en: "\(findings.count) found.")[language])
        return lines
    }
}

extension UsageLogs {
    /// Logs and papers of all days.
    func reconciliation() throws(Failure) -> Reconciliation {
        try Reconciliation(
            centre: centre, terminal: terminal, receipt: try Databases.receipt(in: home), folder: home.folder.path)
    }
}

extension Reconciliation {
    /// Reads the logs of both ends and the clinic's papers, of all days.
    ///
    /// - Parameter folder: where they lie, for what is said when one cannot be read.
    init(centre: CentreStore, terminal: ClinicStore, receipt: ReceiptStore, folder: String) throws(Failure) {
        let papers: ([Visit], [ImportNote])
        do throws(ReceiptStoreProblem) {
            papers = (try Reconciliation.visits(of: receipt), try receipt.importNotes())
        } catch {
            throw Failure(error, file: folder + "/receipt.db")
        }
        do throws(StoreProblem) {
            let own = try terminal.usageLog.entries()
            let isUntouched = try terminal.usageLog.report(against: .notKept).breakCount == 0
            self.init(
                centre: try centre.usageLog.entries(), terminal: own,
                // A log that lost its beginning began before everything, so that what is missing is found.
                terminalBegan: own.first?.sequence == 1
                    ? own[0].use.usage.at : own.isEmpty && isUntouched ? nil : Moment(day: Day(number: 0), second: 0),
                visits: papers.0, imports: papers.1)
        } catch {
            throw Failure(error, file: folder)
        }
    }

    /// Visits with every key by which the centre may have been asked about their patients: of each insurance of the chart,
    /// with and without branch.
    private static func visits(of receipt: ReceiptStore) throws(ReceiptStoreProblem) -> [Visit] {
        var keys: [String: Set<String>] = [:]
        var visits: [Reconciliation.Visit] = []
        for record in try receipt.visitRecords() {
            guard let chart = record.chart else {
                visits.append(Reconciliation.Visit(record: record))
                continue
            }
            if keys[chart] == nil { keys[chart] = try receipt.patient(chart: chart)?.usageKeys ?? [] }
            visits.append(Reconciliation.Visit(record: record, keys: keys[chart] ?? []))
        }
        return visits
    }
}

extension ReceiptPatient {
    /// The keys of usage logs that may be about this patient.
    fileprivate var usageKeys: Set<String> {
        let held = ([insurance].compactMap(\.self) + history.map(\.insurance))
        return Set(
            held.flatMap { held in
                [held.branch, nil].flatMap { branch in
                    [
                        InquiryKey.number(
                            insurer: held.insurerNumber, symbol: held.symbol, number: held.number, branch: branch,
                            birth: birth
                        ).logged(card: nil),
                        PaperNumbers(
                            insurer: held.insurerNumber, symbol: held.symbol, number: held.number, branch: branch
                        ).logged,
                    ]
                }
            })
    }
}
