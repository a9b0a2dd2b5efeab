import ArgumentParser
import Basics
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// `madoguchi receipt fill`
struct ReceiptFillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Makes a past month of visits from the training people and the city.",
        discussion: """
            One to three visits a person, each by what a check on its day would have answered; visits without a check keep \
            what the receipt computer last held. The same --seed and figures make the same visits. A month that was made \
            before is replaced; visits charged at the counter stay.
            Example: madoguchi receipt fill --month 2021-10 --visits 1000 --unchecked 0.3
            """)

    @ParentCommand var parent: ReceiptCommand
    @Option(help: "The month, as YYYY-MM. It must have ended.") var month: String
    @Option(help: "How many visits.") var visits: Int
    @Option(help: "Share of visits without an online check, from 0 to 1.") var unchecked = 0.2
    @Option(help: "Seed of the month; the same as --seed before the command.") var seed: UInt64?
    @Option(help: "Whose counter it is: clinic, hospital or pharmacy.") var site = "clinic"
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let plan = try plan(on: try globals.counterNow().day)
        let folder = try ReceiptFolder.open(globals)
        let (_, kind) = try folder.library.site(site).claimingInstitution()
        let language = globals.language
        let progress = ReceiptProgress(
            Bilingual(ja: "受診を作っています", en: "Making visits")[language], total: plan.visits)
        let result = try ReceiptFill(folder: folder, plan: plan.of(kind)).run(progress)
        progress.end()
        if json { return try Output.json(FilledMonth(plan, result)) }
        FilledMonth(plan, result).lines(in: language).forEach(Output.line)
    }

    private func plan(on today: Day) throws(Failure) -> FillPlan {
        let month = try ReceiptMonth.past(month, on: today)
        guard (1...ReceiptFillCommand.most).contains(visits) else {
            throw Failure(
                .usage, ja: "--visits は 1 から \(ReceiptFillCommand.most) までです（指定 \(visits)）。",
                en: "--visits goes from 1 to \(ReceiptFillCommand.most), not \(visits).")
        }
        guard (0...1).contains(unchecked) else {
            throw Failure(
                .usage, ja: "--unchecked は 0 から 1 までです（指定 \(unchecked)）。",
                en: "--unchecked goes from 0 to 1, not \(unchecked).")
        }
        return FillPlan(month: month, visits: visits, unchecked: unchecked, seed: seed ?? parent.parent.globals.seed)
    }

    /// More than any institution has.
    private static let most = 100_000
}

extension FillPlan {
    fileprivate func of(_ kind: ClaimFileKind) -> FillPlan {
        FillPlan(month: month, visits: visits, unchecked: unchecked, seed: seed, kind: kind)
    }
}

/// Makes a month in a folder: the training people who have a chart come first, then people drawn from the register.
struct ReceiptFill {
    let folder: ReceiptFolder
    let plan: FillPlan

    func run(_ progress: ReceiptProgress?) throws(Failure) -> FillResult {
        let training = folder.library.roster.people(on: folder.today)
        let known = Set(training.map { InsuredPerson(of: $0) })
        let city: [CoverageHistory]
        do throws(StoreProblem) {
            city = try folder.databases.centre.histories(
                drawing: plan.visits + training.count, seed: plan.seed, insuredWithin: plan.insuredWithin)
        } catch {
            throw Failure(error, file: "centre.db")
        }
        let own = training.compactMap { person in
            person.receiptPatient.map { patient in
                FillPerson(
                    CoverageHistory(
                        person: InsuredPerson(of: person), records: person.coverages, limits: person.limits),
                    patient: patient)
            }
        }
        // The register knows the training people too; there ● may stand in a name.
        let drawn = city.filter { drawn in
            !known.contains { $0.birth == drawn.person.birth && $0.kana == drawn.person.kana }
        }
        let people = own + drawn.map { FillPerson($0) }
        let (receipt, plan) = (folder.databases.receipt, plan)
        return try ReceiptFolder.receipt { () throws(ReceiptStoreProblem) in
            try receipt.fill(plan, with: people) { progress?.report($0) }
        }
    }
}

extension InsuredPerson {
    fileprivate init(of person: Person) {
        self.init(name: person.name, kana: person.kana, birth: person.birth, sex: person.sex)
    }
}

/// What was made, for people and programs.
struct FilledMonth: Encodable {
    let month: String
    let seed: String
    let asked: Int
    let patients: Int
    let visits: Int
    let checked: Int
    let unchecked: Int
    let declarations: Int
    let replaced: Int

    init(_ plan: FillPlan, _ result: FillResult) {
        month = String(plan.month.description.prefix(7))
        seed = "\(plan.seed)"
        asked = plan.visits
        patients = result.patients
        visits = result.visits
        checked = result.checked
        unchecked = result.unchecked
        declarations = result.declarations
        replaced = result.replaced
    }

    func lines(in language: Language) -> [String] {
        var lines = [
            Bilingual(
                ja: "\(month) の受診を作りました（訓練用（架空）、患者 \(patients)人・受診 \(visits)件、シード \(seed)）。",
                en:
                    "Visits of \(month) are made (training, fictional): \(visits) of \(patients) patients, seed \(seed)."
            )[
                language],
            Bilingual(
                ja: "  オンライン資格確認 \(checked)件、未確認 \(unchecked)件、申立書 \(declarations)件",
                en: "  \(checked) checked online, \(unchecked) not checked, \(declarations) by declaration")[language],
        ]
        if replaced > 0 {
            lines.append(
                Bilingual(
                    ja: "  前に作った \(replaced)件と置き換えました。窓口で会計した受診はそのままです。",
                    en: "  They replace the \(replaced) made before. Visits charged at the counter stay.")[language])
        }
        if visits < asked {
            lines.append(
                Bilingual(
                    ja: "  請求できる人が足りず、指定の \(asked)件より少なくなりました。大きい市は madoguchi city generate で作れます。",
                    en:
                        "  There were too few people for the \(asked) asked for. madoguchi city generate makes a larger city."
                )[
                    language])
        }
        return lines
    }
}
