import ArgumentParser
import Basics
import Eligibility
import ReceptionDesk

/// What `check` is asked, on the command line or on standard input.
struct CheckOptions: ParsableArguments {
    @Option(help: "The person whose card it is (see madoguchi people).") var card: String?
    @Option(help: "Prove identity by PIN: four digits.") var pin: String?
    @Option(help: "Prove identity by face: match, mismatch, camera-fails or another.") var face: FaceOutcome?
    @Flag(help: "Prove identity by staff comparison (目視確認).") var visual = false

    @Option(help: "Insurer number, six or eight digits.") var insurer: String?
    @Option(help: "Symbol.") var symbol: String?
    @Option(help: "Number.") var number: String?
    @Option(help: "Branch, two digits, where the paper has one.") var branch: String?
    @Option(help: "Date of birth, YYYY-MM-DD.") var birth: String?

    @Option(help: "Questions answered yes, separated by commas: limit, medication, checkup.") var consent: String?
    @Option(help: "Account that asks: viewing, counter or administrator.") var account: Account = .viewing
    @Flag(help: "The answer as JSON.") var json = false

    /// How the options name the person; exactly one way.
    enum Way {
        case card(person: String, Proof)
        case number(insurer: String, number: String, birth: Day)
    }

    enum Proof {
        case pin(String)
        case face(FaceOutcome)
        case visual
    }

    /// - Throws: a usage failure for options that do not go together, bad data for a malformed value.
    func way() throws(Failure) -> Way {
        if let card {
            guard [insurer, symbol, number, branch, birth].allSatisfy({ $0 == nil }) else {
                throw CheckOptions.bothWays
            }
            return .card(person: card, try proof())
        }
        guard pin == nil, face == nil, !visual else { throw CheckOptions.bothWays }
        guard let insurer, let number, let birth else {
            throw Failure(
                .usage, ja: "--card PERSON か、--insurer・--number・--birth の三つを指定してください。",
                en: "Give --card PERSON, or --insurer, --number and --birth together.")
        }
        guard let day = Day(birth) else {
            throw Failure(
                .badData, ja: "--birth \(birth) は日付ではありません。YYYY-MM-DD で指定してください。",
                en: "--birth \(birth) is no date. Write it as YYYY-MM-DD.")
        }
        do throws(NumberProblem) {
            _ = try InsuredKey(
                insurer: insurer, symbol: symbol ?? "", number: number, branch: branch, birth: day)
        } catch {
            throw Failure(.badData, error.text)
        }
        return .number(insurer: insurer, number: number, birth: day)
    }

    private func proof() throws(Failure) -> Proof {
        let given: [Proof] = [pin.map(Proof.pin), face.map(Proof.face), visual ? .visual : nil].compactMap { $0 }
        guard given.count == 1 else {
            throw Failure(
                .usage, ja: "本人確認の方法を一つだけ指定してください: --pin NNNN、--face match|mismatch、--visual",
                en: "Give exactly one way to prove identity: --pin NNNN, --face match|mismatch or --visual")
        }
        if case .pin(let digits) = given[0], digits.count != 4 || !digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
            throw Failure(
                .badData, ja: "--pin は数字4けたです。", en: "--pin takes four digits.")
        }
        return given[0]
    }

    /// - Throws: bad data for an item that does not exist.
    func consents() throws(Failure) -> Set<ConsentItem> {
        var items: Set<ConsentItem> = []
        guard let consent else { return [] }
        for word in consent.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
            guard let item = ConsentItem(rawValue: word) else {
                let names = ConsentItem.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(
                    .badData, ja: "--consent の「\(word)」は項目ではありません（\(names)）。",
                    en: "--consent: '\(word)' is no item (\(names)).")
            }
            items.insert(item)
        }
        return items
    }

    /// Whether nothing is asked here; how to print does not count.
    var isEmpty: Bool {
        [card, pin, insurer, symbol, number, branch, birth, consent].allSatisfy { $0 == nil } && face == nil && !visual
            && account == .viewing
    }

    private static var bothWays: Failure {
        Failure(
            .usage, ja: "--card と番号（--insurer など）は一緒に使えません。",
            en: "--card and a number (--insurer and so on) do not go together.")
    }
}

extension FaceOutcome: ExpressibleByArgument {}
extension Account: ExpressibleByArgument {}
