import Basics

/// A day given with an option, as YYYY-MM-DD.
enum OptionDay {
    /// Nil where the option was not given.
    ///
    /// - Throws: a usage failure naming the option, for what is no day.
    static func read(_ option: String, _ text: String?) throws(Failure) -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else {
            throw Failure(
                .usage, ja: "\(option) \(text) は日付ではありません。YYYY-MM-DD で指定してください。",
                en: "\(option) \(text) is no day; write it as YYYY-MM-DD.")
        }
        return day
    }
}
