import Basics

extension Scenario {
    /// Reads a scenario; throws everything that is wrong with it, each with file, line and column.
    public init(parsing text: String, file: String) throws(TextFileErrors) {
        var parser = ScenarioParser(file: file)
        for line in SourceLine.lines(of: text, file: file) {
            do { try parser.read(line) } catch { parser.errors.append(error) }
        }
        self = try parser.finish()
    }
}

/// Collects the lines of one file.
struct ScenarioParser {
    /// Verbs that say what a file is about, wherever they stand in it.
    static let heads = ["title", "clock", "site", "people", "booked"]

    let file: String
    var errors: [TextFileError] = []
    private var title: Bilingual?
    private var start: Moment?
    private var site = "clinic"
    private var people: [String] = []
    private var booked: [String] = []
    private var steps: [ScenarioStep] = []

    init(file: String) { self.file = file }

    mutating func read(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "title": title = line.bilingual
        case "clock":
            guard let moment = Moment(line.rest) else {
                throw line.error(
                    "「\(line.rest)」は日時ではありません（例 2026-11-24 09:00）",
                    "'\(line.rest)' is no day and time, such as 2026-11-24 09:00")
            }
            start = moment
        case "site": site = line.rest
        case "people": people += line.words
        case "booked": booked += line.words
        default: steps.append(ScenarioStep(line: line.number, action: try ScenarioAction(line)))
        }
    }

    mutating func finish() throws(TextFileErrors) -> Scenario {
        func missing(_ verb: String) -> TextFileError {
            TextFileError(
                file: file, line: 1, Bilingual(ja: "「\(verb)」の行がありません", en: "there is no line '\(verb)'"))
        }
        if title == nil { errors.append(missing("title")) }
        if start == nil { errors.append(missing("clock")) }
        guard let title, let start, errors.isEmpty else { throw TextFileErrors(errors.sorted { $0.line < $1.line }) }
        return Scenario(
            file: file, title: title, start: start, site: site, people: people, booked: booked, steps: steps)
    }
}
