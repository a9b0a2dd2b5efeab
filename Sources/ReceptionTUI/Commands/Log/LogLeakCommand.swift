import ArgumentParser
import Basics
import ClinicRecords
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi log leak`
struct LogLeakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leak",
        abstract:
            "The leak drill: looks without a visit, who must be told by when, what is contained, the report as a page.",
        discussion: """
            Takes the checks and views of log reconcile that have no visit behind them and showed something. Deadlines \
            run from --known, by default today. --done names steps that are done: contain, at-once, preliminary, notice, \
            insurer, inspection, final. No visit does not prove a leak: whoever leads the drill looks into it.
            --page writes the report to a new file, whole or not at all; an existing file is left alone.
            Exit 0 when there is nothing to look into, 1 when there is.
            --json: an object with known, today, verdict, data, persons, cause, operators, sections, contained, looks and \
            timeline; null where there is nothing.
            """)

    @ParentCommand var log: LogCommand
    @OptionGroup var options: LogOptions
    @Option(help: "The day on which it became known, as YYYY-MM-DD.") var known: String?
    @Flag(help: "There is a suspicion of a wrongful purpose.") var wrongful = false
    @Flag(help: "What was shown cannot be read by whoever got it: strongly encrypted.") var encrypted = false
    @Flag(help: "The duty of a city or another public body, instead of a clinic's.") var publicBody = false
    @Option(help: "A step that is done; may be given more than once.") var done: [LeakStep.Code] = []
    @Option(help: "Writes the report to this new file.") var page: String?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = log.parent.globals
        let language = globals.language
        let now = try globals.counterNow()
        let filter = try options.filter()
        let day = try knownDay(now)
        let logs = try UsageLogs.open(globals)
        let looks = try logs.reconciliation().unexplainedLooks().filter { look in
            (filter.from.map { look.at.day >= $0 } ?? true) && (filter.until.map { look.at.day <= $0 } ?? true)
        }
        let leak = LeakCase(
            looks: looks, known: day, cause: wrongful ? .wrongful : .slip, holder: publicBody ? .publicBody : .clinic,
            protection: encrypted ? .encrypted : .readable,
            containment: try logs.containment(of: looks, at: now))
        guard let leak else {
            if json { return try Output.json(LeakListing?.none) }
            return Output.line(
                Bilingual(
                    ja: "受診のない照会・閲覧はありません。報告することはありません。",
                    en: "No look without a visit: there is nothing to report.")[language])
        }
        if let last = leak.looks.last, last.at.day > day {
            throw Failure(
                .usage, ja: "知った日 \(day) より後の閲覧（\(last.at.day)）があります。--known か --until を確かめてください。",
                en: "There is a look (\(last.at.day)) after \(day), the day it became known. Check --known or --until.")
        }
        let report = LeakPage(leak, today: now.day, done: Set(done))
        if let page { try write(report.text(in: language), to: page) }
        if json { try Output.json(LeakListing(report, language)) } else { show(report, language) }
        throw ExitCode(Status.failed.rawValue)
    }

    private func knownDay(_ now: Moment) throws(Failure) -> Day {
        guard let day = try OptionDay.read("--known", known) else { return now.day }
        let first = LeakDuty.regimes(of: .clinic)[0].from
        guard day >= first else {
            throw Failure(
                .usage, ja: "--known \(day) の扱いは資料にありません。\(first) 以降を指定してください。",
                en: "Nothing is known of the rules on \(day). Name a day from \(first) on.")
        }
        return day
    }

    private func write(_ text: String, to path: String) throws(Failure) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(
                .usage, ja: "\(path) はすでにあります。報告書は上書きしません。--page に別の名前を付けてください。",
                en: "\(path) is there already, and a report replaces nothing. Name another file with --page.")
        }
        try NewFile.write(Array(text.utf8), to: path, replacing: false)
    }

    private func show(_ report: LeakPage, _ language: Language) {
        let leak = report.leak
        let contained =
            leak.isContained
            ? Bilingual(ja: "封じ込め済み", en: "contained") : Bilingual(ja: "封じ込め未了", en: "NOT contained")
        Output.line(
            Bilingual(
                ja:
                    "\(leak.verdict.name.ja)：\(leak.looks.count)件、\(leak.persons)人、\(leak.data.name.ja)、\(contained.ja)",
                en:
                    "\(leak.verdict.name.en): \(leak.looks.count) looks, \(leak.persons) persons, \(leak.data.name.en), "
                    + contained.en)[language])
        for look in leak.looks { Output.line("  " + look.line[language]) }
        for id in leak.operators {
            if let name = leak.containment[id]?.name { Output.line("  \(id): \(name[language])") }
        }
        for step in leak.timeline { Output.line(report.line(step, in: language)) }
        Output.line(leak.verdict.limit[language])
        if let page {
            Output.line(Bilingual(ja: "報告書: \(page)", en: "The report is in \(page).")[language])
        }
    }
}

extension UsageLogs {
    func containment(of looks: [UnexplainedLook], at now: Moment) throws(Failure) -> [String: Containment] {
        do throws(StoreProblem) {
            return try terminal.containment(of: looks, at: now, lives: WindowsAlive(home).lives)
        } catch {
            throw Failure(error, file: home.path("terminal.db"))
        }
    }
}

extension LeakStep.Code: ExpressibleByArgument {}

/// The drill as JSON.
private struct LeakListing: Encodable {
    struct Look: Encodable {
        let at: String
        let `operator`: String
        let subject: String
        let sections: [String]
    }

    struct Row: Encodable {
        let code: String
        /// The day that was, or the last day; null for "promptly".
        @AlwaysWritten var day: String?
        let standing: String
        let what: String
        let to: String
        let source: Provenance
    }

    let known: String
    let today: String
    let verdict: String
    let data: String
    let persons: Int
    let cause: String
    let operators: [String: String]
    let sections: [String]
    let contained: Bool
    let looks: [Look]
    let timeline: [Row]

    init(_ report: LeakPage, _ language: Language) {
        let leak = report.leak
        known = "\(leak.known)"
        today = "\(report.today)"
        verdict = leak.verdict.rawValue
        data = leak.data.rawValue
        persons = leak.persons
        cause = leak.cause.rawValue
        operators = leak.containment.mapValues(\.code)
        sections = leak.sections
        contained = leak.isContained
        looks = leak.looks.map {
            Look(at: "\($0.at)", operator: $0.operatorID, subject: $0.subject, sections: $0.sections)
        }
        timeline = leak.timeline.map { step in
            let day: Day? =
                switch step.when {
                case .was(let day), .by(let day): day
                case .promptly: nil
                }
            return Row(
                code: step.code.rawValue, day: day.map { "\($0)" },
                standing: step.standing(on: report.today, done: report.done).rawValue, what: step.what[language],
                to: step.to[language], source: step.source)
        }
    }
}
