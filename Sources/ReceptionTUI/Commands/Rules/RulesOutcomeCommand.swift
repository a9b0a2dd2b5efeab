import ArgumentParser
import Basics
import Eligibility
import Foundation

/// `madoguchi rules outcome`: what the centre answers about rows of a register.
struct RulesOutcomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome", abstract: "What the centre answers when it holds these insurances and nothing else.",
        discussion: """
            --row and --ask take key=value pairs with commas between: insurer, number, birth, and where there are any \
            symbol, branch; a row also acquired, lost, application-start, application-end and person. What --ask says of \
            birth holds for rows that say nothing. --card NAME asks by the card of a person of the rows (P1 where they name none).
            FILE is one JSON object with qualifications, query and as_of, as in a file of cases.
            Example: madoguchi rules outcome --row insurer=409995,number=1234567,branch=02,acquired=2015-04-01,lost=2024-03-06 \
            --ask insurer=409995,number=1234567,branch=02,birth=1980-01-15 --on 2024-03-06
            """)

    @ParentCommand var parent: RulesCommand
    @Argument(help: "A JSON file instead of options.", completion: .file()) var file: String?
    @Option(help: "One insurance of one person; may be repeated.") var row: [String] = []
    @Option(help: "Ask by numbers.") var ask: String?
    @Option(help: "Ask by the card of this person.") var card: String?
    @Option(help: "Date of birth of the rows that state none, YYYY-MM-DD.") var birth: String?
    @Option(help: "The day asked for, YYYY-MM-DD. Default: the day at the counter.") var on: String?
    @Flag(help: "The answer as JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let today = try globals.counterNow().day
        let question = try file.map { file throws(Failure) in try read(file) } ?? options(today: today)
        guard case .answer(let answer) = try question.reply() else {
            throw Failure(
                .unavailable, ja: "回答がありません。もう一度実行してください。", en: "There is no answer; run it again.")
        }
        try OutcomeAnswer(answer: answer).answer.write(asJSON: json, in: globals.language)
    }

    private func read(_ file: String) throws(Failure) -> OutcomeQuestion {
        guard row.isEmpty, ask == nil, card == nil, on == nil, birth == nil else {
            throw Failure(
                .usage, ja: "FILE と --row などは一緒に使えません。", en: "A FILE and --row and so on do not go together.")
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(
                .badData, ja: "ファイル \(file) を読めません。名前と権限を確かめてください。",
                en: "The file \(file) cannot be read. Check its name and permissions.")
        }
        let object = try CaseFile.sections(of: data, name: file)
        return try CaseReader(file: file, section: "outcome", name: "", object: object).outcome()
    }

    private func options(today: Day) throws(Failure) -> OutcomeQuestion {
        guard !row.isEmpty, (ask == nil) != (card == nil) else {
            throw Failure(
                .usage, ja: "--row を一つ以上と、--ask か --card のどちらか一つを指定してください。",
                en: "Give --row at least once, and one of --ask and --card.")
        }
        let asked = try ask.map { text throws(Failure) in try OutcomePairs.object(of: text, option: "--ask") }
        let fallback = birth.map(JSONValue.text) ?? asked?["birth"]
        var rows: [QualificationRow] = []
        for (index, text) in row.enumerated() {
            var object = try OutcomePairs.object(of: text, option: "--row")
            if object["birth"] == nil { object["birth"] = fallback }
            rows.append(
                try CaseReader(file: "rules outcome", section: "--row", name: "\(index + 1)", object: object).row())
        }
        let query = asked ?? ["card": .flag(true), "person": .text(card ?? "")]
        let reader = CaseReader(
            file: "rules outcome", section: ask == nil ? "--card" : "--ask", name: "", object: query)
        return OutcomeQuestion(
            rows: rows, ask: try reader.ask(rows),
            on: try on.map { text throws(Failure) in try RuleOptions.day("--on", text) } ?? today)
    }
}
