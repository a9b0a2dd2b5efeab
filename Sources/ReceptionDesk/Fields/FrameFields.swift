import Basics
import Screens

extension FieldMaker {
    /// What stands on every screen of the window.
    mutating func frame() {
        set(.mark, FieldValue(code: "training", text: wording.text(Message(.mark), in: language), tone: .dim))
        set(.today, FieldValue(code: desk.today.description, text: desk.today.long(in: language)))
        set(.clock, FieldValue(desk.now.clock))
        set(.siteName, code: desk.site.id, desk.site.name)
        set(.siteCode, desk.site.code)
        let edition = desk.reader.rules.edition.name
        set(.edition, code: edition, Bilingual(ja: "リーダー \(edition)版", en: "reader edition \(edition)"), tone: .dim)
        if let account = desk.account {
            set(
                .account, code: account.account.rawValue, account.account.name,
                tone: account.account == .counter ? .dim : .warn)
        }
        set(.message, desk.message)
        set(
            .keys,
            FieldValue(code: desk.screen.rawValue, text: keyLine(desk.keysNow, labels: backstageLabels), tone: .key))
        set(.next, guidance.next)
        set(.why, guidance.why)
        set(.speech, speech)
    }

    /// The keys as one line of at most `Desk.keyLineCells` cells: whole entries only, the less needed left out.
    ///
    /// - Parameter labels: what an act does here, where that is not what it does elsewhere.
    func keyLine(_ bindings: [KeyBinding], labels: [Act: Bilingual] = [:]) -> String {
        var shown = bindings.filter { $0.place < .never }
        func line() -> String {
            shown.map { "\($0.keys[0].name) \((labels[$0.act] ?? $0.act.label)[language])" }.joined(separator: "  ")
        }
        while line().cellWidth > Desk.keyLineCells, let last = shown.lastIndex(where: { $0.place == .roomy }) {
            shown.remove(at: last)
        }
        return line()
    }

    mutating func signIn(_ form: SignInForm) {
        set(.signinID, form.id.content(hasFocus: form.focus == .id))
        set(.signinPassword, form.password.content(hasFocus: form.focus == .password))
        set(
            .signinOffer,
            rows: form.offers.enumerated().map { index, offer in
                FieldValue(
                    code: offer.id,
                    text: "\(padded(offer.id, to: 9))\(padded(offer.password, to: 16))\(offer.account.name[language])",
                    tone: index == form.offered ? .chosen : .plain)
            })
    }

    /// Columns for a list of plain ASCII.
    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    mutating func changePassword(_ form: PasswordForm) {
        set(.passwordOwner, FieldValue(desk.account?.id ?? ""))
        set(.passwordCurrent, form.current.content(hasFocus: form.focus == .current))
        set(.passwordNew, form.new.content(hasFocus: form.focus == .new))
        set(.passwordAgain, form.again.content(hasFocus: form.focus == .again))
        set(
            .passwordFlaw,
            rows: form.flaws.map { FieldValue(code: $0.rawValue, text: $0.text[language], tone: .warn) })
    }

    mutating func popUp() {
        switch desk.popUp {
        case .help:
            let screen = desk.screenBelowPopUp
            let bindings = KeyTable.bindings(on: screen)
            let offers = desk.readerIsInFront ? KeyedOffer.list(desk.reader.offered).filter { !$0.isNamedKey } : []
            set(.helpScreen, code: screen.rawValue, screen.title)
            let keys =
                offers.map { FieldValue($0.key.name, tone: .key) }
                + bindings.map { FieldValue($0.keys.map(\.name).joined(separator: ", "), tone: .key) }
            let acts =
                offers.map { FieldValue(code: $0.offer.code, text: $0.offer.label[language]) }
                + bindings.map { FieldValue(code: $0.act.rawValue, text: $0.act.label[language]) }
            set(.helpKey, rows: Array(keys.prefix(Desk.helpRows)))
            set(.helpAct, rows: Array(acts.prefix(Desk.helpRows)))
            set(.helpMoreKey, rows: Array(keys.dropFirst(Desk.helpRows)))
            set(.helpMoreAct, rows: Array(acts.dropFirst(Desk.helpRows)))
        case .log(let top):
            let entries = desk.journal.reversed().dropFirst(top)
            set(
                .logText,
                .paragraphs(
                    entries.map {
                        let said = value($0.message)
                        return FieldValue(code: said.code, text: "\($0.at.clock)  \(said.text)", tone: said.tone)
                    }))
        case .reasons(let top):
            let reasons = desk.reasons.enumerated().dropFirst(top)
            set(
                .reasonText,
                .paragraphs(
                    reasons.flatMap { index, reason in
                        [
                            FieldValue(code: reason.code, text: "\(index + 1). \(reason.text[language])"),
                            FieldValue(
                                code: reason.provenance.mark.rawValue,
                                text: "   " + reason.provenance.text[language],
                                tone: .dim),
                        ]
                    }))
        case .faults(let row): faults(row: row)
        case .backstage: break
        case .confirm(let confirmation):
            set(.confirmQuestion, confirmation.question)
            set(.confirmLoss, confirmation.loss)
        case nil:
            break
        }
    }
}

extension Desk {
    /// The screen that help is about: the reader when it is in front, else the window.
    var screenBelowPopUp: ScreenName { readerIsInFront ? readerScreen : windowScreen }

    /// The keys of the screen in front, without those that would only be refused now.
    var keysNow: [KeyBinding] { KeyTable.bindings(on: screen).filter { isOpen($0.act) } }

    /// The keys of the page behind the counter: all of them while it is in front, beside the window the one that brings it
    /// there.
    var backstageKeysNow: [KeyBinding] {
        if case .backstage = popUp { return keysNow }
        return KeyTable.bindings(on: .backstageSystems).filter { $0.act == .backstage }
    }

    private func isOpen(_ act: Act) -> Bool {
        if case .inquiring = phase, popUp == nil { return Desk.actsOfProgram.contains(act) }
        return switch act {
        case .takeCard: reader.isOccupied
        case .restartReader: reader.isOutOfOrder
        case .nextReader: placesInTurn.count > 1
        case .app: readers.indices.contains { readers[$0].isApp && isOpen($0) } && chosenVisitor != nil
        case .present: reader.waitsToBeTouched && readers[shown].visitor != nil
        case .open: chosenVisitor.map { answered[$0.id] != nil } ?? false
        case .toReader:
            phase.checked.map { $0.answer.validity != .valid && visitor($0.visitor)?.hasCard == true && reader.isIdle }
                ?? (chosenVisitor != nil)
        case .chooseChart: phase.checked?.candidates.isEmpty == false
        case .insurances: receiptView?.patient != nil
        case .handEntry: receiptView?.answerToType != nil
        case .services: receiptView?.entry?.chart != nil
        case .done: receiptView?.entry.map { $0.state != .done && $0.state != .booked } ?? false
        case .undone: receiptView?.entry?.state == .done
        case .nextField: if case .handEntry(let form) = phase { form.compared == nil } else { true }
        case .compare: if case .handEntry(let form) = phase { form.compared == nil } else { false }
        case .add: if case .sheet(let sheet) = phase { sheet.view.entry?.state != .done } else { false }
        case .remove, .more, .less:
            if case .sheet(let sheet) = phase {
                !sheet.lines.isEmpty && sheet.view.entry?.state != .done
            } else {
                false
            }
        case .byNumber: phase.checked.map { $0.answer.validity != .valid } ?? (chosenVisitor != nil)
        case .papers: phase.checked.map { $0.answer.validity != .valid } ?? (chosenVisitor != nil)
        case .visualMode: reader.rules.visualStart == .terminal
        // The last digit of a PIN sends it; only the staff password has to be confirmed.
        case .confirm: screen != readerScreen || (reader.takesDigits && reader.screen.entry?.wanted == nil)
        case .importAnswer:
            phase.checked.map { $0.answer.validity == .valid && $0.candidates.isEmpty && !$0.isImported } ?? false
        case .differences: phase.checked?.answer.coverage.value != nil
        case .medication: phase.checked?.answer.medication.value != nil
        case .clinical: phase.checked?.answer.firstClinicalPage != nil
        case .toggle, .takeAll: phase.checked.map { !$0.differences.isEmpty && !$0.isImported } ?? false
        case .cancelAtReader: reader.isIdle || reader.isCancellable
        default: true
        }
    }
}

extension Provenance {
    /// The mark and the source, which keeps the name it is published under.
    public var text: Bilingual {
        if source == "—" { return Bilingual(ja: "\(mark.name.ja)（出典なし）", en: "\(mark.name.en), without a source") }
        return Bilingual(ja: "\(mark.name.ja)：\(source)", en: "\(mark.name.en): \(source)")
    }
}

extension Mark {
    /// As a screen says it.
    public var name: Bilingual {
        switch self {
        case .found: Bilingual(ja: "出典", en: "sourced")
        case .derived: Bilingual(ja: "導出", en: "derived")
        case .assumed: Bilingual(ja: "仮定", en: "assumed")
        case .provisional: Bilingual(ja: "暫定", en: "provisional")
        }
    }
}
