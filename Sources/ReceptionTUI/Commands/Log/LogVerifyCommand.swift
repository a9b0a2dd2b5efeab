import ArgumentParser
import Basics
import Eligibility

/// `madoguchi log verify`
struct LogVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Walks the hash chains of the usage logs and holds them to their anchors.",
        discussion: """
            Says for each log how many entries it has and whether the chain is whole; else every bad place: altered, \
            missing, inserted, out-of-order, unlinked, truncated. Exit 1 when one is not whole.
            A chain alone proves nothing against somebody who reckons all of it anew; the anchor, kept apart, does, as long \
            as it is not rewritten as well. Here both lie in one data folder: for a proof, note madoguchi log anchor \
            somewhere else.
            --json: an array of objects with system, entries, whole, head, anchor {standing, newer}, faults \
            [{sequence, through, fault, was}], faultCount.
            """)

    @ParentCommand var log: LogCommand
    @Option(help: "centre or terminal. Default: both.") var system: LogName?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = log.parent.globals
        let logs = try UsageLogs.open(globals)
        let reports = try LogName.allCases.filter { system == nil || $0 == system }.map {
            LogVerification(log: $0, report: try logs.report(of: $0))
        }
        if json {
            try Output.json(reports)
        } else {
            reports.flatMap { $0.lines(in: globals.language) }.forEach(Output.line)
        }
        if !reports.allSatisfy(\.report.isWhole) { throw ExitCode(Status.failed.rawValue) }
    }
}

/// What `log verify` says of one log.
struct LogVerification: Encodable {
    let log: LogName
    let report: ChainReport

    private enum CodingKeys: CodingKey { case system, entries, whole, head, anchor, faults, faultCount }
    private enum AnchorKeys: CodingKey { case standing, newer }

    private struct Fault: Encodable {
        let sequence: Int
        let through: Int
        let fault: String
        @AlwaysWritten var was: Int?
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(log, forKey: .system)
        try container.encode(report.entries, forKey: .entries)
        try container.encode(report.isWhole, forKey: .whole)
        try container.encode(report.head, forKey: .head)
        var anchor = container.nestedContainer(keyedBy: AnchorKeys.self, forKey: .anchor)
        try anchor.encode(report.anchor.code, forKey: .standing)
        try anchor.encode(report.anchor.newer, forKey: .newer)
        try container.encode(
            report.breaks.map {
                Fault(sequence: $0.sequence, through: $0.through, fault: $0.fault.rawValue, was: $0.was)
            },
            forKey: .faults)
        try container.encode(report.breakCount, forKey: .faultCount)
    }

    func lines(in language: Language) -> [String] {
        let name = log.name
        let head =
            report.isWhole
            ? Bilingual(
                ja: "\(name.ja): \(report.entries)件、連鎖は正常です。\(report.anchor.text.ja)",
                en: "\(name.en): \(report.entries) entries, the chain is whole. \(report.anchor.text.en)")
            : Bilingual(
                ja: "\(name.ja): \(report.entries)件、正常ではありません。", en: "\(name.en): \(report.entries) entries, NOT whole."
            )
        guard !report.isWhole else { return [head[language]] }
        var lines = [head[language]] + report.breaks.map { "  " + $0.text[language] }
        if report.breakCount > report.breaks.count {
            let rest = report.breakCount - report.breaks.count
            lines.append(Bilingual(ja: "  ほか\(rest)か所。", en: "  and \(rest) more.")[language])
        }
        lines.append("  " + report.anchor.text[language])
        return lines
    }
}
