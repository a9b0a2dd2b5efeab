import ArgumentParser
import Basics
import Eligibility

/// Which entries a command of the logs is about.
struct LogOptions: ParsableArguments {
    @Option(help: "Entries of this day, as YYYY-MM-DD.") var day: String?
    @Option(help: "Entries from this day on.") var from: String?
    @Option(help: "Entries up to this day.") var until: String?

    /// - Throws: a usage failure for what is no day, or for a day together with a range.
    func filter(operatorID: String? = nil, kind: UsageKind? = nil) throws(Failure) -> LogFilter {
        if day != nil, from != nil || until != nil {
            throw Failure(
                .usage, ja: "--day は --from・--until と一緒には使えません。", en: "--day does not go with --from or --until.")
        }
        let day = try OptionDay.read("--day", day)
        let from = try OptionDay.read("--from", from) ?? day
        let until = try OptionDay.read("--until", until) ?? day
        if let from, let until, until < from {
            throw Failure(
                .usage, ja: "--until \(until) が --from \(from) より前です。", en: "--until \(until) is before --from \(from)."
            )
        }
        return LogFilter(
            from: from, until: until,
            operatorID: operatorID, kind: kind)
    }
}

extension LogName: ExpressibleByArgument {}
extension UsageKind: ExpressibleByArgument {}
