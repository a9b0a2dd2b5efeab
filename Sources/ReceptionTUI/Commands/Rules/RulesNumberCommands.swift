import ArgumentParser
import Basics
import Eligibility

/// `madoguchi rules insurer`: what an insurer number says.
struct RulesInsurerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "insurer",
        abstract: "What an insurer number (or a public-expense payer's) says, and whether it holds.",
        discussion: """
            Six digits for NHI, eight for all others. A public-expense number with a wrong check digit only warns.
            Example: madoguchi rules insurer 06409999
            """)

    @ParentCommand var parent: RulesCommand
    @Argument(help: "The number.") var number: String
    @Flag(help: "The answer as JSON.") var json = false

    func run() throws {
        let payer: PayerNumber
        do { payer = try PayerNumber(number) } catch { throw error.failure }
        var answer = RuleAnswer()
        answer.add("number", .text(payer.digits), Bilingual(ja: "番号", en: "Number"))
        answer.add(
            "valid", .flag(payer.checkDigitProblem == nil), Bilingual(ja: "検証番号", en: "Check digit"), payer.standing)
        answer.add(
            "law", payer.law.map(JSONValue.text) ?? .null, Bilingual(ja: "法別番号", en: "Law"),
            Bilingual(ja: payer.law ?? "なし（国保）", en: payer.law ?? "none (NHI)"))
        answer.add("prefecture", .text(payer.prefecture), Bilingual(ja: "都道府県番号", en: "Prefecture"))
        switch payer.verdict {
        case .refused(let problem): throw problem.failure
        case .insurer(let insurer):
            answer.add(
                "scheme", insurer.scheme.map { .text($0.rawValue) } ?? .null, Bilingual(ja: "制度", en: "Scheme"),
                insurer.scheme?.name ?? Bilingual(ja: "該当なし", en: "none with this law number"))
        case .publicExpense(let expense, let warning):
            answer.add("publicExpense", .text(expense.law), Bilingual(ja: "公費", en: "Public expense"), expense.name)
            if let warning {
                answer.reasons.append(
                    ReasonWords("payer.warning", warning.text, Provenance(.found, "receiptisan の公費の見本")))
            }
        }
        answer.reasons.append(
            ReasonWords(
                "payer.checkDigit",
                Bilingual(
                    ja: "右から2・1・2・1…を掛けた各位の和を10の倍数にする数が検証番号です。",
                    en:
                        "Weights 2, 1, 2, 1 ... from the right; the check digit fills the sum of digits up to a multiple of 10."
                ),
                Provenance(.found, "保険者番号等の設定要領")))
        try answer.write(asJSON: json, in: parent.parent.globals.language)
    }
}

extension PayerNumber {
    fileprivate var standing: Bilingual {
        checkDigitProblem == nil
            ? Bilingual(ja: "合っています", en: "fits")
            : Bilingual(ja: "合いません（注意）", en: "does not fit (warning)")
    }
}

/// `madoguchi rules institution`: what an institution code says.
struct RulesInstitutionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "institution", abstract: "What an institution code of ten digits says, and whether it holds.",
        discussion: "Example: madoguchi rules institution 4017999014")

    @ParentCommand var parent: RulesCommand
    @Argument(help: "The code.") var code: String
    @Flag(help: "The answer as JSON.") var json = false

    func run() throws {
        let parts: InstitutionCodeParts
        do { parts = try InstitutionCodeParts(code) } catch { throw error.failure }
        if let problem = parts.checkDigitProblem { throw problem.failure }
        var answer = RuleAnswer()
        answer.add("code", .text(parts.digits), Bilingual(ja: "医療機関コード", en: "Code"))
        answer.add("valid", .flag(true), Bilingual(ja: "検証番号", en: "Check digit"), Bilingual(ja: "合っています", en: "fits"))
        answer.add("prefecture", .text(parts.prefecture), Bilingual(ja: "都道府県番号", en: "Prefecture"))
        let table = parts.feeTable?.name ?? Bilingual(ja: "該当なし", en: "none there is")
        answer.add(
            "table", .text(parts.table), Bilingual(ja: "点数表", en: "Fee table"),
            Bilingual(ja: "\(parts.table) \(table.ja)", en: "\(parts.table) \(table.en)"))
        answer.add("code7", .text(parts.code7), Bilingual(ja: "7桁の部分", en: "Seven digits"))
        answer.reasons = [
            ReasonWords(
                "institution.checkDigit",
                Bilingual(
                    ja: "埼玉・千葉・東京・神奈川は郡市区と機関番号の6桁、ほかは都道府県と点数表を含む9桁から計算します。",
                    en: "Saitama, Chiba, Tokyo and Kanagawa compute it over six digits, all others over nine."),
                Provenance(.derived, "公表された97,024機関の一覧（2025-08）"))
        ]
        try answer.write(asJSON: json, in: parent.parent.globals.language)
    }
}
