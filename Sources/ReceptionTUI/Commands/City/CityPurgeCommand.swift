import ArgumentParser
import Basics

/// `madoguchi city purge`
struct CityPurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Removes the dead from the municipal system, or says what would go.",
        discussion:
            "Without --yes nothing is removed. When records may go is the municipality's policy, not a rule here.")

    @ParentCommand var parent: CityCommand
    @Option(help: "Everybody who died before this day, as YYYY-MM-DD.") var diedBefore: String
    @Flag(help: "Really removes them; that cannot be undone.") var yes = false

    func run() throws {
        let globals = parent.parent.globals
        guard let day = Day(diedBefore) else {
            throw Failure(
                .usage, ja: "--died-before \(diedBefore) は日付ではありません。YYYY-MM-DD で指定してください。",
                en: "--died-before \(diedBefore) is no day; write it as YYYY-MM-DD.")
        }
        let report = try CityFolder.open(globals).insurers.purge(diedBefore: day, dryRun: !yes)
        let what = Bilingual(
            ja:
                "死亡者 \(report.residents)人、資格 \(report.enrolments)件、所得・限度額・特定疾病 \(report.grants)件、世帯 \(report.households)件",
            en: "\(report.residents) dead, \(report.enrolments) enrolments, \(report.grants) grants, "
                + "\(report.households) households")
        let deaths = report.deaths.map {
            Bilingual(
                ja: "（死亡日 \($0.lowerBound)～\($0.upperBound)）", en: " (deaths \($0.lowerBound) to \($0.upperBound))")
        }
        let text =
            yes
            ? Bilingual(ja: "削除しました: \(what.ja)\(deaths?.ja ?? "")", en: "Removed: \(what.en)\(deaths?.en ?? "")")
            : Bilingual(
                ja: "削除される見込み: \(what.ja)\(deaths?.ja ?? "")。まだ何も消していません。消すには --yes を付けます。",
                en: "Would go: \(what.en)\(deaths?.en ?? ""). Nothing has been removed; --yes does it.")
        Output.line(text[globals.language])
    }
}
