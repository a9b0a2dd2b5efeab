import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem

extension Desk {
    /// The centre has answered a check.
    mutating func answered(_ answer: Answer, to pending: PendingCheck) -> [DeskEffect] {
        let visitor = visitor(of: pending, by: answer)
        let visit = CheckedVisit(
            answer: answer, visitor: visitor, proof: pending.proof, began: pending.began ?? effortMark)
        if pending.reader != nil { noteCard(answer.validity == .valid ? .served : .failed(.notValid), of: visitor) }
        // Asked before midnight, it is no check of today.
        let isOfToday = answer.on == today
        if let visitor, isOfToday { answered[visitor] = visit }
        if phase == .inquiring(pending) {
            phase = .result(visit)
            say(.answered, [answer.validity.name], tone: answer.validity.tone)
            sayChoices(of: pending, answer.validity)
            if let called = self.visitor(pending.visitor), visitor != called.id {
                say(
                    .answeredForOther, [Bilingual(self.visitor(visitor)?.name ?? "-"), Bilingual(called.name)],
                    tone: .stop)
            }
        } else {
            let name = self.visitor(visitor)?.name ?? answer.coverage.value?.person.name ?? "-"
            say(.answeredAside, [Bilingual(name), answer.validity.name], tone: .key)
        }
        var effects = pending.visitor == visitor ? [] : noteLeft(pending.visitor)
        effects += isOfToday ? note(.checked(answer.validity, at: answer.at), for: visitor) : noteLeft(visitor)
        if let coverage = answer.coverage.value {
            effects.append(.matchPatient(check: answer.check, coverage))
        }
        return effects + facePush(of: answer, to: pending)
    }

    /// What the patient chose at the reader for the clinic itself goes into the message and the log.
    private mutating func sayChoices(of pending: PendingCheck, _ validity: Validity) {
        let words = ConsentQuestion.allCases.compactMap { question in
            pending.choices[question].map { question.chosen($0) }
        }
        guard !words.isEmpty else { return }
        let list = Bilingual(ja: words.map(\.ja).joined(separator: "、"), en: words.map(\.en).joined(separator: "; "))
        say(.answeredChoices, [validity.name, list], tone: validity.tone)
    }

    /// The visit an answer belongs to. A card may be another patient's than the one who was called: where the answer
    /// names somebody else on the list, it is theirs. A check by number is the clerk's, whoever was typed.
    func visitor(of pending: PendingCheck, by answer: Answer) -> String? {
        let alike = visitor(like: answer.coverage.value?.person)
        return pending.reader == nil ? pending.visitor ?? alike : alike ?? pending.visitor
    }

    /// The visit under which a use is entered into the usage log: only one of the person whom the answer names. Whoever looks
    /// up somebody else while a patient is chosen has not looked at that patient.
    func visitToRecord(of pending: PendingCheck, by answer: Answer) -> String? {
        guard let person = answer.coverage.value?.person else { return pending.visitor }
        if let chosen = visitor(pending.visitor), chosen.birth == person.birth { return chosen.id }
        return visitor(like: person)
    }

    /// The visitor an answer is about, by reading and birth date: never simply the one who came last.
    private func visitor(like person: InsuredPerson?) -> String? {
        guard let person else { return nil }
        let alike = visitors.filter {
            $0.birth == person.birth && CanonicalForm.kana($0.kana) == CanonicalForm.kana(person.kana)
        }
        return alike.count == 1 ? alike[0].id : nil
    }

    /// The receipt computer has looked for the person of an answer.
    mutating func receiptMatched(_ check: String, _ match: PatientMatch) -> [DeskEffect] {
        update(check) { $0.matched(match) }
        return []
    }

    mutating func imported(_ check: String, _ outcome: ImportOutcome) -> [DeskEffect] {
        let mark = effortMark
        update(check) { $0.imported(outcome, at: mark) }
        switch outcome {
        case .imported(let chart, let at, let changed):
            say(.importDone, [Bilingual(chart), Bilingual("\(changed.count)")], tone: .ok)
            // The clerk may have gone on to another answer: the visit is the one that was checked, if it is of today.
            guard let visit = answered.values.first(where: { $0.answer.check == check }) else { return [] }
            return note(.imported(visit.answer.validity, at: at), for: visit.visitor)
        case .alreadyImported(let chart, let at):
            say(.importAgain, [Bilingual(chart), Bilingual(at.clock)], tone: .warn)
        case .refused(let refusal):
            say(.importRefused, tone: .warn)
            popUp = .confirm(.importRefused(refusal))
        }
        return []
    }

    /// Changes the answer on the table, and the one kept for the visit, as one.
    mutating func update(_ check: String, _ change: (inout CheckedVisit) -> Void) {
        for (id, visit) in answered where visit.answer.check == check {
            change(&answered[id]!)
        }
        guard var visit = phase.checked, visit.answer.check == check else { return }
        change(&visit)
        phase.replace(visit)
    }

    // MARK: - Acts with an answer

    mutating func perform(_ act: Act, with visit: CheckedVisit) -> [DeskEffect] {
        switch act {
        case .back: return backToList()
        case .importAnswer: return importAnswer(of: visit)
        case .differences:
            if visit.differences.isEmpty { say(.differencesNone) }
            phase = .differences(visit, row: 0)
        case .medication: return openMedication(of: visit)
        case .clinical: return openClinical(of: visit)
        case .byNumber where visit.proof == nil || visit.answer.validity != .valid: openEntry(again: visit)
        case .toReader where visit.answer.validity != .valid: return checkByCard(visit)
        case .chooseChart where !visit.candidates.isEmpty: return openChoice(of: visit)
        case .papers where visit.answer.validity != .valid: openPapers(for: visit.visitor, from: visit)
        case .reasons: popUp = .reasons(top: 0)
        case .receipt: return [.listDay(chart: visit.chart ?? visitor(visit.visitor)?.chart)]
        case .takeCard: return takeCard()
        case .restartReader: return restartReader()
        default: return notHere(act)
        }
        return []
    }

    mutating func backToList() -> [DeskEffect] {
        phase = .waiting
        return []
    }

    private mutating func importAnswer(of visit: CheckedVisit) -> [DeskEffect] {
        guard visit.answer.coverage.value != nil, visit.answer.validity == .valid else {
            say(.importNothing, [visit.answer.validity.name], tone: .warn)
            return []
        }
        return [
            .importAnswer(
                ImportRequest(
                    check: visit.answer.check, chart: visit.chart, answer: visit.answer, kept: visit.kept,
                    by: account?.id ?? "", at: now))
        ]
    }

    mutating func perform(_ act: Act, comparing visit: CheckedVisit, row: Int) -> [DeskEffect] {
        var visit = visit
        var row = row
        switch act {
        case .back:
            phase = .result(visit)
            return []
        case .up: row = max(0, row - 1)
        case .down: row = max(0, min(visit.differences.count - 1, row + 1))
        // What was imported was decided.
        case .toggle where visit.isImported, .takeAll where visit.isImported: return notHere(act)
        case .toggle:
            guard visit.differences.indices.contains(row) else { return [] }
            visit.turnDecision(on: visit.differences[row].item)
        case .takeAll: visit.takeAll()
        case .importAnswer: return importAnswer(of: visit)
        default: return notHere(act)
        }
        phase = .differences(visit, row: row)
        if let id = visit.visitor, answered[id]?.answer.check == visit.answer.check { answered[id] = visit }
        return []
    }
}

extension ConsentQuestion {
    /// What was chosen, for the clerk.
    fileprivate func chosen(_ yes: Bool) -> Bilingual {
        switch (self, yes) {
        case (.prescription, true): Bilingual(ja: "処方せんは電子", en: "prescription electronic")
        case (.prescription, false): Bilingual(ja: "処方せんは紙", en: "prescription on paper")
        case (.subsidy, true): Bilingual(ja: "医療費助成の受給者証を使う", en: "uses the subsidy certificate")
        case (.subsidy, false): Bilingual(ja: "医療費助成の受給者証は使わない", en: "does not use a subsidy certificate")
        case (.medication, _), (.checkup, _), (.treatment, _), (.operations, _), (.limit, _), (.specifiedDisease, _):
            label
        }
    }
}
