import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// `madoguchi city`: the city behind the counter, and the insurers' systems that keep its people.
struct CityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "city", abstract: "Makes a fictional city, shows what each system holds, and lets its life go on.",
        discussion: """
            The first start of the window makes a small city of 10,000. Everything is fictional, and repeatable by --seed.
            Example: madoguchi city generate --people 810000 && madoguchi city show
            """,
        subcommands: [
            CityGenerateCommand.self, CityShowCommand.self, CityApplyCommand.self, CityDayCommand.self,
            CityPurgeCommand.self,
        ])

    @ParentCommand var parent: Madoguchi
}

/// `madoguchi city generate`
struct CityGenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Makes a city with ten years of history, in place of the one that is there.",
        discussion: """
            The same --seed, --today and figures give the same city, told by the digest. The usage log goes on and the \
            receipt computer stays as it is. An interrupted run leaves the old city.
            Example: madoguchi city generate --people 10000 --seed 7
            """)

    @ParentCommand var parent: CityCommand
    @Option(help: "Persons whom the municipal NHI system keeps, those who left included.")
    var people = CityFigure.personsKept.value
    @Option(help: "Those of them who are insured today. Default: in the source's proportion, 19 of 81.")
    var current: Int?
    @Option(help: "Seed of the city; the same as --seed before the command.") var seed: UInt64?

    func run() throws {
        var globals = parent.parent.globals
        globals.seed = seed ?? globals.seed
        let day = try globals.counterNow().day
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let library = try Library(DataFiles(screens: globals.screens))
        let members = current ?? CityFolder.members(of: people)
        // Figures that make no city are refused before a folder is made.
        _ = try InsurersRoot.city(
            people: people, current: members, seed: globals.seed, day: day, insurers: library.insurers)
        let lock = try HomeLock(home)
        defer { lock.release() }
        let start = ContinuousClock.now
        let digest = try CityFolder.generate(
            people: people, current: members, in: home, library: library, globals: globals, day: day)
        let seconds = start.duration(to: .now).components.seconds
        let text = Bilingual(
            ja: "架空の市を作りました（\(people)人、うち現在の被保険者 \(members)人、\(day) 時点、シード \(globals.seed)、\(seconds)秒）。",
            en: "A fictional city is made: \(people) people, \(members) of them insured today, as of \(day), "
                + "seed \(globals.seed), in \(seconds) s.")
        Output.line(text[globals.language])
        Output.line("digest \(digest.text)")
    }
}

/// `madoguchi city apply`
struct CityApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Enters events at the insurers' offices: all lines of a file, or none.",
        discussion: """
            One event a line; scenarios/README.md lists them. Nothing is known at the counter before its nights have passed.
            Example line: left 409995/10000012/01 lost=2026-11-20 why=employed
            Exit 0 when all were taken, 65 when a line was refused; nothing is entered then.
            """)

    @ParentCommand var parent: CityCommand
    @Argument(help: "File of events, or - for standard input.", completion: .file()) var file: String

    func run() throws {
        let globals = parent.parent.globals
        let notices = try read()
        let folder = try CityFolder.open(globals)
        try folder.insurers.take(notices, on: folder.day)
        let text = Bilingual(
            ja: "\(notices.lines.count)件を登録しました（\(folder.day)）。madoguchi city day で夜を進めると、窓口に届きます。",
            en: "\(notices.lines.count) events were taken on \(folder.day). Let nights pass with madoguchi city day.")
        Output.line(text[globals.language])
    }

    private func read() throws -> InsurerNoticeFile {
        let isInput = file == "-"
        let text =
            isInput
            ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            : try DataFiles.text(of: URL(fileURLWithPath: file))
        do throws(TextFileErrors) {
            return try InsurerNoticeFile(parsing: text, file: isInput ? "stdin" : file)
        } catch {
            throw Failure(error)
        }
    }
}

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
