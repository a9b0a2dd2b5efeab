import ArgumentParser
import Basics
import Eligibility
import ReceiptSystem

/// `madoguchi receipt returns`
struct ReceiptReturnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns",
        abstract: "Plays the review bodies over a month's claims: what comes back, and what would have without checks.",
        discussion: """
            The register is asked as the insurers know it by now. Claims whose insurer did not cover the day come back, or \
            since 2021-10 are re-addressed or split; those checked as valid on the day stay, for claims since 2022-02.
            Example: madoguchi receipt returns --month 2021-10 --json
            """)

    @ParentCommand var parent: ReceiptCommand
    @Option(help: "The month of treatment, as YYYY-MM. It must have ended.") var month: String
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let month = try ReceiptMonth.past(month, on: try globals.counterNow().day)
        let folder = try ReceiptFolder.open(globals)
        let returned = try ReceiptReturns(month, in: folder)
        if json { return try Output.json(returned) }
        returned.lines(in: globals.language).forEach(Output.line)
    }
}

/// A month at the review bodies, as it was claimed and as it would have been without online checks.
struct ReceiptReturns: Encodable {
    struct Counts: Encodable {
        let claims: Int
        let accepted: Int
        let kept: Int
        let readdressed: Int
        let split: Int
        let returned: Int
        let found: Int
        let shared: Int

        init(_ review: ClaimReview) {
            claims = review.reviewed.count
            accepted = review.count("accepted")
            kept = review.count("kept")
            readdressed = review.count("readdressed")
            split = review.count("split")
            returned = review.returned
            found = review.count("found")
            shared = review.count("shared")
        }

        /// Claims that the institution or the bodies have work with.
        var astray: Int { readdressed + split + returned + found + shared }
    }

    struct Item: Encodable {
        let chart: String
        let insurer: String
        let days: [Day]
        let outcome: String
        let reason: String?
        let text: Bilingual

        init(_ reviewed: ClaimReview.Reviewed) {
            chart = reviewed.claim.patient.chart
            insurer = reviewed.claim.isUnknownInsurer ? UnknownInsurer.number : reviewed.claim.insurance.insurerNumber
            days = reviewed.claim.days
            outcome = reviewed.outcome.code
            reason = if case .returned(let reason) = reviewed.outcome { reason.code } else { nil }
            text = reviewed.outcome.text
        }
    }

    let month: String
    let claimed: Counts
    let withoutChecks: Counts
    /// How many more would have come back without online checks.
    let moreReturned: Int
    /// Everything that was not simply accepted.
    let items: [Item]

    init(_ month: Day, in folder: ReceiptFolder) throws(Failure) {
        let content = try folder.month(month)
        func review(_ visits: [AccountedVisit]) throws(Failure) -> ClaimReview {
            let (centre, today) = (folder.databases.centre, folder.today)
            do throws(StoreProblem) {
                return try ClaimReview(content.claims(of: visits).claims) { questions throws(StoreProblem) in
                    try centre.payers(questions, knownOn: today)
                }
            } catch {
                throw Failure(error, file: "centre.db")
            }
        }
        let real = try review(content.visits)
        let without = try review(ClaimReview.unchecked(content.visits, before: content.before))
        self.month = String(month.description.prefix(7))
        claimed = Counts(real)
        withoutChecks = Counts(without)
        moreReturned = without.returned - real.returned
        items = real.reviewed.filter { $0.outcome != .accepted }.map(Item.init)
    }

    func lines(in language: Language) -> [String] {
        func row(_ name: Bilingual, _ real: Int, _ without: Int) -> String {
            Bilingual(
                ja: "  \(name.ja): \(real)件（確認なしなら \(without)件）",
                en: "  \(name.en): \(real) (without checks \(without))")[
                    language]
        }
        var lines = [
            Bilingual(
                ja: "\(month) 診療分の審査（訓練用（架空））", en: "The claims of \(month) at the review bodies (training, fictional)")[
                    language],
            row(Bilingual(ja: "請求", en: "claimed"), claimed.claims, withoutChecks.claims),
            row(Bilingual(ja: "受付", en: "accepted"), claimed.accepted, withoutChecks.accepted),
            row(
                Bilingual(ja: "確認ありのためそのまま", en: "kept, since checked as valid"), claimed.kept, withoutChecks.kept),
            row(Bilingual(ja: "返戻", en: "returned"), claimed.returned, withoutChecks.returned),
            row(Bilingual(ja: "振替", en: "re-addressed"), claimed.readdressed, withoutChecks.readdressed),
            row(Bilingual(ja: "分割", en: "split"), claimed.split, withoutChecks.split),
            row(Bilingual(ja: "不詳（判明）", en: "insurer found"), claimed.found, withoutChecks.found),
            row(Bilingual(ja: "不詳（按分）", en: "insurer not found"), claimed.shared, withoutChecks.shared),
            Bilingual(
                ja: "オンライン資格確認がなければ、返戻はあと \(moreReturned)件、手当ての要る請求はあと "
                    + "\(withoutChecks.astray - claimed.astray)件多くなりました。",
                en: "Without online checks \(moreReturned) more would have come back, and "
                    + "\(withoutChecks.astray - claimed.astray) more would have needed work.")[language],
        ]
        lines += items.map { item in
            let days = item.days.map(\.description).joined(separator: " ")
            return "\(item.chart)  \(item.insurer)  \(days)  \(item.text[language])"
        }
        return lines
    }
}
