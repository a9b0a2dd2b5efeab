import ArgumentParser
import Basics
import Eligibility
import Foundation

/// Options that stand before the command and hold for all of them.
struct GlobalOptions: ParsableArguments {
    @Option(help: "Data folder. Default: madoguchi under XDG_DATA_HOME, created on first use.", completion: .directory)
    var home: String?

    @Option(help: "Language of screens and messages: ja or en.")
    var lang: Language?

    @Option(help: "The day at the counter, as YYYY-MM-DD, from 2021-03-01 to 2099-12-31. Default: today.")
    var today: String?

    @Option(help: "Seed of everything random. The same seed gives the same run.")
    var seed: UInt64 = 1

    @Option(help: "Folder of pictures and messages to use instead of the program's own.", completion: .directory)
    var screens: String?

    @Flag(help: "Reckon yen by announced tables that are provisional (暫定), where there is one for the day.")
    var provisional = false

    @Option(
        help: "Folder shared with a receipt computer: each check by card puts its result into face/ there.",
        completion: .directory)
    var files: String?

    var tables: TableChoice { provisional ? .provisional : .inForce }

    /// Japanese, unless the option or a locale that begins with `en` says otherwise; C and C.UTF-8 stay Japanese.
    var language: Language { lang ?? GlobalOptions.language(of: ProcessInfo.processInfo.environment) }

    static func language(of environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("en") ? .en : .ja
    }

    /// The day asked for, at the machine's time.
    ///
    /// - Throws: a usage failure for what is no day, or a day on which there is nothing to simulate.
    func counterNow() throws(Failure) -> Moment {
        let time = WallClock.now
        guard let today else { return time }
        guard let day = Day(today), GlobalOptions.days.contains(day) else {
            throw Failure(
                .usage,
                ja: "--today \(today) は使えません。\(GlobalOptions.days.lowerBound) から "
                    + "\(GlobalOptions.days.upperBound) までの日付を YYYY-MM-DD で指定してください。",
                en: "--today \(today) cannot be used. Name a day from \(GlobalOptions.days.lowerBound) to "
                    + "\(GlobalOptions.days.upperBound) as YYYY-MM-DD.")
        }
        return Moment(day: day, second: time.second)
    }

    /// From the month in which online eligibility verification began; the end is a choice.
    private static let days = Day(year: 2021, month: 3, day: 1)!...Day(year: 2099, month: 12, day: 31)!
}

extension Language: ExpressibleByArgument {}

/// The machine's clock, in Japan time: the only place it is read.
enum WallClock {
    /// Japan Standard Time has been UTC+9 without summer time since 1952. [found: JST]
    private static let offset = 9 * 3600

    static var now: Moment {
        let seconds = Int(Date().timeIntervalSince1970) + offset
        return Moment(day: Day(number: 0), second: seconds)
    }
}
