import ArgumentParser
import Basics
import Eligibility

/// `madoguchi rules limit`: what a month costs a patient at most, and what is paid.
struct RulesLimitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limit", abstract: "The limit of one month and the payment at the window, to the yen.",
        discussion: """
            A class is one of ア イ ウ エ オ, 現役並みI-III, 一般, 一般I, 一般II, 低所得I, 低所得II, or its code such as A03. \
            Without --class and with --birth the month is reckoned as where no class is known.
            Example: madoguchi rules limit --class ウ --cost 500000 --on 2026-11-24 --inpatient
            Example: madoguchi rules limit --class 一般II --cost 80000 --tenths 2 --on 2024-05-01
            """)

    @ParentCommand var parent: RulesCommand
    @OptionGroup var options: LimitOptions
    @Flag(help: "The answer as JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let today = try globals.counterNow().day
        try options.answer(today: today, tables: globals.tables).write(asJSON: json, in: globals.language)
    }
}

/// `madoguchi rules share`: the burden ratio.
struct RulesShareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: "The burden ratio by birth, scheme, income class and day.",
        discussion: "Example: madoguchi rules share --birth 1940-01-01 --income 一般II --on 2022-10-01")

    @ParentCommand var parent: RulesCommand
    @Option(help: "Date of birth, YYYY-MM-DD.") var birth: String
    @Option(help: "Scheme: 国保, 国保組合, 社保, 共済 or 後期. Default: by age.") var scheme: String?
    @Option(help: "Income class: 一般, 一般II, 現役並み or 低所得. Default: 一般.") var income: String?
    @Option(help: "The day, YYYY-MM-DD. Default: the day at the counter.") var on: String?
    @Flag(help: "The answer as JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let today = try globals.counterNow().day
        let day = try on.map { text throws(Failure) in try RuleOptions.day("--on", text) } ?? today
        let birth = try RuleOptions.day("--birth", birth)
        let scheme = try RuleOptions.scheme(scheme, birth: birth, on: day)
        let income = try RuleOptions.income(income)
        let rule = BurdenShare.rule(birth: birth, scheme: scheme, income: income, on: day)
        var answer = RuleAnswer()
        let tenths = rule.value.tenths
        answer.add(
            "tenths", .whole(tenths), Bilingual(ja: "負担割合", en: "Burden ratio"),
            Bilingual(ja: "\(tenths)割", en: "\(tenths)0 %"))
        answer.add("on", .text("\(day)"), Bilingual(ja: "日付", en: "Day"))
        answer.add("scheme", .text(scheme.rawValue), Bilingual(ja: "制度", en: "Scheme"), scheme.name)
        answer.add("income", .text(income.rawValue), Bilingual(ja: "所得区分", en: "Income class"), income.name)
        answer.add("since", .text("\(rule.from)"), Bilingual(ja: "この定めの始まり", en: "Rule since"))
        answer.reasons = [.share(rule)]
        try answer.write(asJSON: json, in: globals.language)
    }
}
