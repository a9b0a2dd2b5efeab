import Basics
import Eligibility
import ReceiptSystem
import Screens

/// What to do next, and why: the lawful next step from wherever the desk stands, so that no patient is sent away.
struct Guidance: Hashable {
    let next: Message
    var why: Message = Message(.blank)
}

extension FieldMaker {
    var guidance: Guidance {
        switch desk.phase {
        case .signIn: Guidance(next: Message(.signinNext))
        case .changingPassword: Guidance(next: Message(.passwordNext))
        case .waiting:
            if desk.reader.isOutOfOrder {
                Guidance(next: Message(.readerOutOfOrder, [desk.readers[desk.shown].name], tone: .warn))
            } else if desk.reader.mode == .visual {
                Guidance(next: Message(.visualRemember, tone: .warn))
            } else {
                Guidance(next: Message(desk.chosenVisitor?.progress.next ?? .waitingEmpty))
            }
        case .atReader:
            desk.reader.isOutOfOrder
                ? Guidance(next: Message(.readerOutOfOrder, [desk.readers[desk.shown].name], tone: .warn))
                : Guidance(next: Message(.readerNext))
        case .comparing: Guidance(next: Message(.visualQuestion))
        case .entry: Guidance(next: Message(.entryNext))
        case .papers: Guidance(next: Message(.papersNext))
        case .inquiring: Guidance(next: Message(.asking))
        case .result(let visit): after(visit)
        case .medication: Guidance(next: Message(.medicationNext))
        case .clinical: Guidance(next: Message(.clinicalNext))
        case .differences(let visit, _):
            Guidance(next: Message(visit.differences.isEmpty ? .nextValid : .differencesNext))
        case .receipt: Guidance(next: Message(.receiptNext))
        case .searching(let finder):
            if case .answer = finder.origin {
                Guidance(next: Message(.searchForAnswer, tone: .warn))
            } else {
                Guidance(next: Message(.searchNext))
            }
        case .insurances: Guidance(next: Message(.insurancesNext))
        case .handEntry(let form): Guidance(next: Message(form.compared == nil ? .handNext : .handCompared))
        case .sheet(let sheet): Guidance(next: Message(sheet.view.entry?.state == .done ? .sheetIsDone : .sheetNext))
        }
    }

    private func after(_ visit: CheckedVisit) -> Guidance {
        if visit.isImported {
            return Guidance(next: Message(desk.reader.isIdle ? .nextImportedPaper : .nextImported))
        }
        switch visit.answer.validity {
        case .valid: return afterValid(visit)
        case .invalid: return Guidance(next: Message(.nextInvalid), why: Message(.whyInvalid))
        case .invalidNewer: return Guidance(next: Message(.nextInvalidNewer), why: Message(.whyInvalidNewer))
        case .notFound:
            let papers = ShownPaper.forNumberEntry(on: desk.today).names
            return Guidance(next: Message(.nextNotFound, [papers]), why: Message(.whyNotFound))
        case .ambiguous: return Guidance(next: Message(.nextAmbiguous), why: Message(.whyAmbiguous))
        }
    }

    private func afterValid(_ visit: CheckedVisit) -> Guidance {
        if isAboutSomebodyElse(visit) || visit.differences.contains(where: { $0.advice == .ask }) {
            return Guidance(next: Message(.nextOtherPerson, tone: .stop), why: Message(.whyOtherPerson))
        }
        if !visit.candidates.isEmpty {
            return Guidance(next: Message(.nextSeveralCharts, tone: .warn), why: Message(.whySeveralCharts))
        }
        if visit.match == PatientMatch.none {
            return Guidance(next: Message(.nextNewPatient), why: Message(.whyNewPatient))
        }
        if visit.differences.contains(where: { $0.item == .name && $0.advice == .keepOwn }) {
            return Guidance(next: Message(.nextValidDiffers), why: Message(.whyBlackCircle))
        }
        guard let first = visit.differences.first else {
            return Guidance(next: Message(.nextValid), why: Message(.whyValid))
        }
        return Guidance(next: Message(.nextValidDiffers), why: Message(.whyDiffers, [first.item.why(first.kind)]))
    }

    /// The card on the reader was not that of the visitor who was called.
    private func isAboutSomebodyElse(_ visit: CheckedVisit) -> Bool {
        guard let visitor = desk.visitor(visit.visitor), let person = visit.answer.coverage.value?.person else {
            return false
        }
        return person.birth != visitor.birth || CanonicalForm.kana(person.kana) != CanonicalForm.kana(visitor.kana)
    }

    /// A sentence of the member of staff.
    private func spoken(_ code: MessageCode) -> FieldValue {
        let said = value(Message(code))
        return FieldValue(code: said.code, text: Bilingual(ja: "受付", en: "You: ")[language] + said.text)
    }

    /// Words to say to the patient now; what the patient says while nobody has been called.
    var speech: FieldValue {
        switch desk.phase {
        case .waiting:
            guard let visitor = desk.chosenVisitor else { return .blank }
            return FieldValue(
                code: visitor.id,
                text: Bilingual(ja: "患者「\(visitor.says.ja)」", en: "Patient: \"\(visitor.says.en)\"")[language])
        case .atReader: return spoken(.sayReader)
        case .entry: return spoken(.sayNumber)
        case .papers(let choice):
            let finding = choice.finding(of: choice.paper, on: desk.today)
            return FieldValue(
                code: finding.ruling.code,
                text: Bilingual(ja: "受付「\(finding.speech.ja)」", en: "You: \"\(finding.speech.en)\"")[language])
        case .result(let visit):
            switch visit.answer.validity {
            case .valid: return spoken(.sayValid)
            case .invalid, .invalidNewer: return spoken(.sayInvalid)
            case .notFound, .ambiguous: return spoken(.sayNotFound)
            }
        case .signIn, .comparing, .inquiring, .medication, .clinical, .differences, .receipt, .searching, .insurances,
            .handEntry,
            .sheet, .changingPassword:
            return .blank
        }
    }
}
