import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk

/// One check driven through a desk, as a clerk and a patient would.
struct Check {
    let session: Session
    let options: CheckOptions
    let consents: Set<ConsentItem>

    /// - Throws: status 1 when identity was not proven, 69 when there is no answer.
    func run(_ way: CheckOptions.Way) throws(Failure) -> CheckResult {
        session.send(.accountChosen(options.account))
        guard session.desk.account?.account == options.account else {
            if session.desk.message.code == .signinFilesOpen, let file = session.desk.message.arguments.first {
                throw Failure(
                    .io, ja: "\(file.ja) をほかの利用者が開けるため、サインインが断られました。madoguchi doctor が直し方を示します。",
                    en: "Sign-in was refused: others may open \(file.en). 'madoguchi doctor' says how to mend it.")
            }
            throw Failure(
                .failed,
                ja: "訓練用アカウントのパスワードが変えられています。check は訓練用アカウントで確認します。--home で別の場所を指定してください。",
                en:
                    "The training account has another password. A check signs in with it; name another place with --home."
            )
        }
        let notAsked: Set<ConsentItem>
        switch way {
        case .card(let person, let proof):
            notAsked = try askByCard(person, proof)
        case .number:
            notAsked = consents.subtracting([.limit])
            askByNumber()
        }
        guard let answer = session.desk.phase.checked?.answer else { throw noAnswer() }
        let contents = medicationContents(of: answer)
        return CheckResult(
            answer: answer, medication: contents, notAsked: notAsked, reader: session.desk.reader.rules.edition.name,
            tables: session.desk.tables)
    }

    // MARK: - By card

    /// Returns the consents given on the command line that the reader did not ask for.
    private func askByCard(_ person: String, _ proof: CheckOptions.Proof) throws(Failure) -> Set<ConsentItem> {
        let staffAtTerminal = if case .visual = proof { desk.reader.rules.visualStart == .terminal } else { false }
        if staffAtTerminal { switchVisualMode() }
        defer { if staffAtTerminal { switchVisualMode() } }
        try session.perform(.card(person: person))
        session.finishWhatIsComing()
        try offer(proof)
        switch proof {
        case .pin(let digits): try session.perform(.pin(digits))
        case .face(let outcome): try session.perform(.face(outcome))
        case .visual:
            if !staffAtTerminal { session.compareByStaffAtReader() }
            session.send(.actChosen(.same))
        }
        session.finishWhatIsComing()
        if desk.reader.screen.code == .registration { try session.perform(.register(true)) }
        session.finishWhatIsComing()
        let screen = desk.reader.screen
        guard screen.proof != nil || desk.phase.checked != nil else {
            // The reader gave up without refusing anybody: the centre did not answer.
            throw screen.code == .takeCard && screen.refusal == nil ? noAnswer() : notProven()
        }
        let asked = questionsLeft()
        let answers = consents.compactMap { ConsentQuestion(rawValue: $0.rawValue) }.map { ($0, true) }
        try session.perform(.consent(Dictionary(uniqueKeysWithValues: answers), rest: false))
        session.finishWhatIsComing()
        let notAsked = consents.filter { item in !asked.contains { $0.rawValue == item.rawValue } }
        return notAsked
    }

    /// - Throws: status 1 where the card or the day has no such way, before anything counts as a miss.
    private func offer(_ proof: CheckOptions.Proof) throws(Failure) {
        let reader = desk.reader
        guard reader.screen.refusal == nil, reader.screen.code == .choose || reader.screen.code == .pin else { return }
        let offered = reader.offered.map(\.code)
        switch proof {
        case .pin where reader.screen.code == .choose && !offered.contains("pin"):
            throw Failure(
                .failed, ja: "このカードに暗証番号はありません。--face か --visual を使ってください。",
                en: "This card has no PIN. Use --face or --visual.")
        case .face where !offered.contains("face"):
            throw Failure(
                .failed, ja: "このカードでは顔認証を使えません。--pin を使ってください。",
                en: "The face cannot be used with this card. Use --pin.")
        case .pin, .face, .visual: break
        }
    }

    /// The questions the reader is about to put, in order.
    private func questionsLeft() -> [ConsentQuestion] {
        var copy = desk.reader
        var questions: [ConsentQuestion] = []
        while let asked = copy.screen.question {
            questions.append(asked.question)
            _ = copy.handle(.consentAnswered(asked.question, yes: false))
        }
        return questions
    }

    /// On the terminal's side, under the administrator account, and back to the account that asks.
    private func switchVisualMode() {
        session.send(.accountChosen(.administrator))
        session.send(.actChosen(.visualMode))
        session.send(.accountChosen(options.account))
    }

    // MARK: - By number

    private func askByNumber() {
        session.send(.actChosen(.byNumber))
        session.send(.typed(.entryInsurer, options.insurer ?? ""))
        session.send(.typed(.entrySymbol, options.symbol ?? ""))
        session.send(.typed(.entryNumber, options.number ?? ""))
        session.send(.typed(.entryBranch, options.branch ?? ""))
        session.send(.typed(.entryBirth, options.birth ?? ""))
        session.send(.typed(.entryLimit, consents.contains(.limit) ? "yes" : "no"))
        session.send(.actChosen(.inquire))
    }

    // MARK: - What comes back

    private var desk: Desk { session.desk }

    /// The contents of the medication, opened under the viewing account, which is one more entry in the usage log.
    private func medicationContents(of answer: Answer) -> [MedicationItem]? {
        guard options.account == .viewing, answer.medication.value != nil else { return nil }
        session.send(.actChosen(.medication))
        guard case .medication(_, let contents, _) = desk.phase else { return nil }
        return contents.value
    }

    /// A line that is down stops a card before the proof already, where the reader asks for its registration.
    private var lineFailed: Bool {
        desk.journal.contains {
            [.lineDown, .lineLate, .lineRefused, .lineUntrusted, .lineForeign, .useNotRecorded].contains(
                $0.message.code)
        }
    }

    private func notProven() -> Failure {
        if lineFailed { return noAnswer() }
        let screen = desk.reader.screen
        let reason = screen.notice?.text ?? screen.refusal?.text ?? screen.title
        return Failure(.failed, ja: "本人確認ができませんでした。\(reason.ja)", en: "Identity was not proven. \(reason.en)")
    }

    private func noAnswer() -> Failure {
        if desk.reader.screen.refusal != nil, !lineFailed { return notProven() }
        if desk.journal.contains(where: { $0.message.code == .useNotRecorded }) {
            return Failure(
                .io, ja: "端末の利用ログに書けないため、回答を出しません。空き容量と権限を確かめてください。madoguchi doctor で調べられます。",
                en:
                    "The terminal's usage log does not take the entry, so the answer is not given. Check free space and "
                    + "permissions; see madoguchi doctor.")
        }
        if let refused = desk.journal.last(where: { $0.message.code == .lineRefused })?.message.arguments.first {
            return Failure(
                .io, ja: "\(refused.ja)。madoguchi doctor で調べられます。", en: "\(refused.en); see madoguchi doctor.")
        }
        let untrusted = desk.journal.last { [.lineUntrusted, .lineForeign].contains($0.message.code) }
        if let reason = untrusted?.message.arguments.first {
            return Failure(
                .unavailable, ja: "専用回線の電文を使えません（\(reason.ja)）。もう一度確認し、続くときは保守業者に伝えてください。",
                en: "A message of the line is not used (\(reason.en)). Check again; if it recurs, tell support.")
        }
        let tail = Bilingual(ja: "しばらくして、もう一度確認してください。", en: "Try again in a while.")
        return Failure(
            .unavailable, ja: "オンライン資格確認等システムから回答がありません。\(tail.ja)",
            en: "There is no answer from the centre. \(tail.en)")
    }
}
