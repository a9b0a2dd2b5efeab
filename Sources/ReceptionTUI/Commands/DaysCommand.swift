import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// `madoguchi days`
struct DaysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "days", abstract: "Plays generated days at the counter, so that the data folder fills with work.",
        discussion: """
            Each day some of the people of scenarios/people come by card or by number, consent or not, and nights pass between \
            the days. The same seed plays the same days. The clock is a virtual one: the days end on the day at the counter, \
            unless --from says where they begin.
            Example: madoguchi --home practice days 100, then madoguchi --home practice prove
            """)

    @ParentCommand var parent: Madoguchi
    @Argument(help: "How many days, from 1 to 1000.") var count: Int
    @Option(help: "The first day, as YYYY-MM-DD.") var from: String?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.globals
        guard (1...1000).contains(count) else {
            throw Failure(
                .usage, ja: "日数 \(count) は使えません。1 から 1000 までの数を指定してください。",
                en: "\(count) days cannot be played; name a number from 1 to 1000.")
        }
        let first = try firstDay()
        let library = try Library(DataFiles(globals))
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let lock = try HomeLock(home)
        try CityFolder.makeSmall(in: home, library: library, globals: globals, day: first)
        let session = try Session.freePractice(
            library: library, databases: .open(in: home), site: library.site("clinic"),
            now: Moment(day: first, second: 0), session: SessionName.fresh(), language: globals.language,
            seed: globals.seed, tables: globals.tables)
        lock.release()
        var days = CounterDays(session: session, people: library.roster.people(on: first), seed: globals.seed)
        let status = StatusLine(globals.language, isWanted: !json)
        for day in 1...count {
            try days.playDay()
            status.say(Bilingual(ja: "\(day)日／\(count)日", en: "day \(day) of \(count)"))
        }
        status.clear()
        let played = days.played
        if json { return try Output.json(played) }
        Output.line(
            Bilingual(
                ja:
                    "\(first) から \(played.days)日: 来院 \(played.visits)件（本人確認できず \(played.notProven)、途中でやめた "
                    + "\(played.stopped)、すべて不同意 \(played.refused)）、資格確認 \(played.checks)件（有効でない \(played.notValid)）、取り込み \(played.imports)件",
                en: "\(played.days) days from \(first): \(played.visits) visits (\(played.notProven) not believed, "
                    + "\(played.stopped) broken off, \(played.refused) consented to nothing), \(played.checks) checks (\(played.notValid) not valid), "
                    + "\(played.imports) imports")[globals.language])
    }

    private func firstDay() throws -> Day {
        let today = try parent.globals.counterNow().day
        return try OptionDay.read("--from", from) ?? today + -count
    }
}
