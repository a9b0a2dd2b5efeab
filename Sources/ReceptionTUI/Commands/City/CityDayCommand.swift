import ArgumentParser
import Basics

/// `madoguchi city day`
struct CityDayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "day",
        abstract: "Lets nights pass: changes move on from system to system, cards are renewed in August.")

    @ParentCommand var parent: CityCommand
    @Argument(help: "How many nights.") var nights = 1
    @Flag(help: "The transfer from the municipality fails in these nights.") var failTransfer = false

    func run() throws {
        let globals = parent.parent.globals
        guard (1...CityDayCommand.most).contains(nights) else {
            throw Failure(
                .usage, ja: "夜の数は1から\(CityDayCommand.most)までです。",
                en: "The number of nights is 1 to \(CityDayCommand.most).")
        }
        let folder = try CityFolder.open(globals)
        folder.insurers.setTransfer(works: !failTransfer)
        for night in 1...nights {
            let morning = folder.day + night
            let transfers = try folder.insurers.passNight(into: morning)
            if nights <= CityDayCommand.shownSingly || !transfers.isEmpty {
                Output.line(CityDayCommand.line(morning, transfers)[globals.language])
            }
        }
        // What the municipality's office has renewed in the meantime is known after a night, too.
        try folder.databases.cards.inform(folder.databases.centre, on: folder.day + nights)
        for stale in try folder.insurers.stale(since: folder.day + 1) {
            let text = Bilingual(
                ja: "処理結果の確認: \(stale.day) の \(stale.hop.name.ja) で \(stale.sent)件中 \(stale.stored)件しか登録されていません。",
                en: "Check of the result: \(stale.hop.name.en) stored \(stale.stored) of \(stale.sent) on \(stale.day)."
            )
            Output.line(text[globals.language])
        }
    }

    private static func line(_ morning: Day, _ transfers: [Transfer]) -> Bilingual {
        guard !transfers.isEmpty else {
            return Bilingual(ja: "\(morning) 送るものはありません。", en: "\(morning) nothing to pass on.")
        }
        return Bilingual(
            ja: "\(morning) " + transfers.map { "\($0.hop.name.ja) \($0.stored)/\($0.sent)件" }.joined(separator: "、"),
            en: "\(morning) " + transfers.map { "\($0.hop.name.en) \($0.stored)/\($0.sent)" }.joined(separator: ", "))
    }

    /// Ten years. [assumed]
    private static let most = 3_653
    /// So many nights are told one by one, quiet ones too.
    private static let shownSingly = 31
}
