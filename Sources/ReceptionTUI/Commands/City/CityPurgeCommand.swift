import ArgumentParser
import Basics

/// `madoguchi city purge`
struct CityPurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Removes the dead, or those long gone, from the municipal system, or says what would go.",
        discussion: """
            Without --yes nothing is removed. --by-policy takes the periods of the program: 5 years after death, 10 after \
            the last enrolment [assumed]; when records may really go is the municipality's decision. A purge leaves a record \
            with who decided it and counts by year, and nothing of the data that left; --history lists those records.
            Example: madoguchi city purge --by-policy dead
            """)

    @ParentCommand var parent: CityCommand
    @Option(help: "Everybody who died before this day, as YYYY-MM-DD.") var diedBefore: String?
    @Option(help: "Everybody alive whose last enrolment ended before this day.") var leftBefore: String?
    @Option(help: "dead or left: those of this group whose period is over today.") var byPolicy: RetentionGroup?
    @Flag(help: "Really removes them; that cannot be undone.") var yes = false
    @Option(help: "Who decided it; needed with --yes, and kept in the record.") var decidedBy: String?
    @Flag(help: "Lists the purges there were.") var history = false

    func run() throws {
        let globals = parent.parent.globals
        let today = try globals.counterNow().day
        if history { return try list(CityFolder.open(globals).insurers.purgeHistory(), globals.language) }
        let selection = try selection(on: today)
        if yes, (decidedBy ?? "").isEmpty {
            throw Failure(
                .usage, ja: "--yes には、決めた人を --decided-by で付けます。記録に残ります。",
                en: "--yes needs who decided it, with --decided-by; it goes into the record.")
        }
        let decidedBy = try yes ? OneLineText.checked(decidedBy ?? "", option: "--decided-by") : nil
        let report = try CityFolder.open(globals).insurers.purge(
            selection, decidedBy: decidedBy, on: today)
        for line in lines(of: report, selection) { Output.line(line[globals.language]) }
    }

    private func selection(on today: Day) throws(Failure) -> PurgeSelection {
        let given = [
            try OptionDay.read("--died-before", diedBefore).map { PurgeSelection(.dead, before: $0) },
            try OptionDay.read("--left-before", leftBefore).map { PurgeSelection(.left, before: $0) },
            byPolicy.flatMap { group in
                RetentionRules.periods.inForce(on: today).map {
                    PurgeSelection(group, before: $0.value.limit(of: group, on: today))
                }
            },
        ].compactMap(\.self)
        guard given.count == 1 else {
            throw Failure(
                .usage, ja: "--died-before、--left-before、--by-policy、--history のどれか一つを指定してください。",
                en: "Name one of --died-before, --left-before, --by-policy and --history.")
        }
        return given[0]
    }

    private func lines(of report: PurgeReport, _ selection: PurgeSelection) -> [Bilingual] {
        let who = selection.group.name
        let what = Bilingual(
            ja: "\(who.ja)（\(selection.before) より前） \(report.residents)人、資格 \(report.enrolments)件、"
                + "所得・限度額・特定疾病 \(report.grants)件、世帯 \(report.households)件",
            en: "\(report.residents) \(who.en) (before \(selection.before)), \(report.enrolments) enrolments, "
                + "\(report.grants) grants, \(report.households) households")
        var lines = [
            yes
                ? Bilingual(ja: "削除しました: \(what.ja)", en: "Removed: \(what.en)")
                : Bilingual(
                    ja: "削除される見込み: \(what.ja)。まだ何も消していません。消すには --yes と --decided-by を付けます。",
                    en: "Would go: \(what.en). Nothing has been removed; --yes with --decided-by does it.")
        ]
        if !report.years.isEmpty { lines.append(CityPurgeCommand.years(report.years)) }
        if report.couldReturn > 0 {
            lines.append(
                Bilingual(
                    ja: "このうち\(report.couldReturn)人は、戻ってきたとき以前の資格を継続できなくなります。",
                    en: "\(report.couldReturn) of them could return, and could then not be continued."))
        }
        return lines + [
            Bilingual(
                ja: "県の集約、中間サーバー、資格確認等システムにある記録は、そのまま残ります。[想定]",
                en: "What the prefecture, the intermediate server and the centre hold stays there. [assumed]")
        ]
    }

    private static func years(_ years: [Int: Int]) -> Bilingual {
        let list = years.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return Bilingual(ja: "  年別 \(list)", en: "  by year \(list)")
    }

    private func list(_ records: [PurgeRecord], _ language: Language) {
        for record in records {
            let group = record.selection.group.name
            let line = Bilingual(
                ja: "\(record.on)  決定 \(record.decidedBy)  \(group.ja)（\(record.selection.before) より前）  "
                    + "\(record.residents)人、資格 \(record.enrolments)件、所得など \(record.grants)件、世帯 \(record.households)件",
                en: "\(record.on)  decided by \(record.decidedBy)  \(record.residents) \(group.en) "
                    + "(before \(record.selection.before)), \(record.enrolments) enrolments, \(record.grants) grants, "
                    + "\(record.households) households")
            Output.line(line[language])
            if !record.years.isEmpty { Output.line(CityPurgeCommand.years(record.years)[language]) }
        }
        if records.isEmpty {
            Output.line(Bilingual(ja: "削除した記録はありません。", en: "Nothing has been purged.")[language])
        }
    }
}

extension RetentionGroup: ExpressibleByArgument {
    fileprivate var name: Bilingual {
        switch self {
        case .dead: Bilingual(ja: "死亡者", en: "dead")
        case .left: Bilingual(ja: "脱退者", en: "who left")
        }
    }
}
