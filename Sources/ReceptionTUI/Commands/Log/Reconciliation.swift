import Basics
import ClinicRecords
import Eligibility
import ReceiptSystem

/// The usage logs of centre and terminal laid beside each other, and beside the clinic's own papers: the day's list, imports
/// and what was charged. As the minutes have it of the federation's system, where the record of use is compared with the
/// papers that belong to it. [found: the minutes of the review; which papers those are: assumed]
///
/// A value: whoever has the rows can compare them.
struct Reconciliation {
    /// A visit of the day's list, with the keys by which its patient may have been asked about.
    struct Visit {
        let record: VisitRecord
        var keys: Set<String> = []
    }

    let centre: [UsageEntry]
    let terminal: [TerminalEntry]
    /// From when on the terminal has kept a log; nil for never.
    let terminalBegan: Moment?
    let visits: [Visit]
    let imports: [ImportNote]

    /// Checks and views of the centre from before the terminal kept a log: nothing can be compared there.
    var beforeTerminal: Int { used.filter { isBefore($0.usage) }.count }

    /// Everything that does not fit, in the order of time.
    func findings() -> [LogFinding] {
        let context = Context(self)
        let found =
            comparison() + used.flatMap { consents(of: $0, context) + visit(of: $0, context) } + papers(context)
        return found.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// Checks and views: what the terminal keeps a log of, too.
    private var used: [UsageEntry] { centre.filter { $0.usage.kind == .check || $0.usage.kind.isView } }

    private func isBefore(_ usage: Usage) -> Bool { terminalBegan.map { usage.at < $0 } ?? true }

    // MARK: - Centre and terminal

    /// What a use is known by in both logs: the check it is or rests on; by paper, the numbers.
    private struct Identity: Hashable {
        let kind: UsageKind
        let name: String

        init(_ usage: Usage) {
            kind = usage.kind
            let isByPaper = usage.kind.isView && usage.key.hasPrefix("number ")
            name = isByPaper ? usage.key : usage.check ?? usage.key
        }
    }

    /// What is in one log and not in the other, or told differently.
    private func comparison() -> [LogFinding] {
        var found: [LogFinding] = []
        var open = Dictionary(grouping: terminal) { Identity($0.use.usage) }
        for (identity, entries) in open where identity.kind == .check {
            // An answer that came after its check was given up stands for both.
            let answered = entries.filter { $0.use.usage.outcome != Usage.lost }
            open[identity] = answered.isEmpty ? Array(entries.suffix(1)) : answered
        }
        func take(_ identity: Identity, _ fits: (Usage) -> Bool) -> TerminalEntry? {
            guard let place = open[identity]?.firstIndex(where: { fits($0.use.usage) }) else { return nil }
            return open[identity]?.remove(at: place)
        }
        var unmatched: [UsageEntry] = []
        for entry in used {
            let usage = entry.usage
            let same = take(Identity(usage)) { $0.outcome == usage.outcome && $0.disclosed == usage.disclosed }
            if same == nil { unmatched.append(entry) }
        }
        for entry in unmatched {
            let identity = Identity(entry.usage)
            if let other = take(identity, { $0.wasLogged }) {
                found.append(
                    LogFinding(.differs, entry, visit: other.use.visit, note: other.use.usage.outcome))
            } else if take(identity, { !$0.wasLogged }) == nil, !isBefore(entry.usage) {
                found.append(LogFinding(.centreOnly, entry))
            }
        }
        let left = open.values.flatMap { $0 }.filter { $0.use.usage.wasLogged }.sorted { $0.sequence < $1.sequence }
        return found + left.map { LogFinding(.terminalOnly, $0) }
    }

    // MARK: - Consents

    /// Sections that nobody may be shown without having consented.
    private static let needConsent: [ConsentItem] = [.medication, .checkup, .treatment, .operations]

    private func consents(of entry: UsageEntry, _ context: Context) -> [LogFinding] {
        let usage = entry.usage
        var found: [LogFinding] = []
        let missing = Reconciliation.needConsent.filter {
            usage.disclosed.contains($0.rawValue) && !usage.consents.contains($0)
        }
        if !missing.isEmpty || showsLimitUnasked(usage) {
            let sections = missing.map(\.rawValue) + (showsLimitUnasked(usage) ? [ConsentItem.limit.rawValue] : [])
            found.append(LogFinding(.noConsent, entry, context, note: sections.joined(separator: ",")))
        }
        guard usage.kind.isView, !usage.disclosed.isEmpty else { return found }
        guard let check = usage.check.flatMap({ context.checks[$0] }) else {
            return found + [LogFinding(.viewWithoutCheck, entry, context)]
        }
        let until = ConsentRules.viewableUntil(consentGiven: check.at)
        if usage.at > until { found.append(LogFinding(.consentLapsed, entry, context, note: until.description)) }
        let unasked = usage.disclosed.filter { section in
            Reconciliation.needConsent.contains { $0.rawValue == section && !check.consents.contains($0) }
        }
        if !unasked.isEmpty, found.allSatisfy({ $0.code != .noConsent }) {
            found.append(LogFinding(.noConsent, entry, context, note: unasked.joined(separator: ",")))
        }
        return found
    }

    /// The limit needs consent by number, and by card as long as the reader asks about it.
    private func showsLimitUnasked(_ usage: Usage) -> Bool {
        guard usage.kind == .check, usage.disclosed.contains("limit"), !usage.consents.contains(.limit) else {
            return false
        }
        return ConsentRules.limitNeedsConsent(byCard: usage.key.hasPrefix("card "), on: usage.at.day)
    }

    // MARK: - Visits

    private func visit(of entry: UsageEntry, _ context: Context) -> [LogFinding] {
        let usage = entry.usage
        if usage.kind.isView {
            return context.hasVisit(usage, cameIn: true) ? [] : [LogFinding(.viewWithoutVisit, entry, context)]
        }
        return context.hasVisit(usage, cameIn: false) ? [] : [LogFinding(.checkWithoutVisit, entry, context)]
    }

    /// What the papers say rests on a check, and no check is in the log.
    private func papers(_ context: Context) -> [LogFinding] {
        let answered = Set(context.checks.keys)
        let imported = imports.filter { !answered.contains($0.check) }
        let online = visits.map(\.record).filter { record in
            record.isOnline && !(record.check.map(answered.contains) ?? false)
                && !imported.contains { $0.check == record.check }
        }
        return imported.map { LogFinding(.importWithoutCheck, $0) }
            + online.map { LogFinding(.visitWithoutCheck, $0) }
    }

    /// What is looked up again and again.
    struct Context {
        /// The checks that the centre answered or refused, by their ids.
        let checks: [String: Usage]
        private let byCheck: [String: [Visit]]
        private let byKey: [String: [Visit]]
        private let named: [String: Visit]
        private let terminals: [String: [String]]
        private let charts: [String: String]
        private let byChart: [String: [Visit]]

        init(_ papers: Reconciliation) {
            checks = Dictionary(
                papers.centre.filter { $0.usage.kind == .check }.compactMap { entry in
                    entry.usage.check.map { ($0, entry.usage) }
                }, uniquingKeysWith: { first, _ in first })
            byCheck = Dictionary(grouping: papers.visits.filter { $0.record.check != nil }) { $0.record.check ?? "" }
            var keys: [String: [Visit]] = [:]
            for visit in papers.visits { for key in visit.keys { keys[key, default: []].append(visit) } }
            byKey = keys
            named = Dictionary(papers.visits.map { ($0.record.visit, $0) }, uniquingKeysWith: { first, _ in first })
            var terminals: [String: [String]] = [:]
            for entry in papers.terminal {
                guard let check = entry.use.usage.check, let visit = entry.use.visit else { continue }
                terminals[check, default: []].append(visit)
            }
            self.terminals = terminals
            charts = Dictionary(papers.imports.map { ($0.check, $0.chart) }, uniquingKeysWith: { first, _ in first })
            byChart = Dictionary(grouping: papers.visits.filter { $0.record.chart != nil }) { $0.record.chart ?? "" }
        }

        /// Whether a visit of the day's list stands behind it; `cameIn` asks for one whose patient has come.
        func hasVisit(_ usage: Usage, cameIn: Bool) -> Bool {
            visits(of: usage).contains { $0.record.hasCome || !cameIn }
        }

        /// The chart of the visit behind it, where that is known.
        func chart(of usage: Usage) -> String? {
            usage.check.flatMap { charts[$0] } ?? visits(of: usage).lazy.compactMap(\.record.chart).first
        }

        private func visits(of usage: Usage) -> [Visit] {
            let check = usage.check
            let day = check.flatMap { checks[$0]?.at.day } ?? usage.at.day
            let stated = check.flatMap { terminals[$0] }?.compactMap { named[$0] } ?? []
            let ofChart = check.flatMap { charts[$0] }.flatMap { byChart[$0] }?.filter { $0.record.on == day } ?? []
            let ofKey = byKey[usage.key]?.filter { $0.record.on == usage.on ?? day || $0.record.on == day } ?? []
            return (check.flatMap { byCheck[$0] } ?? []) + stated + ofChart + ofKey
        }
    }
}
