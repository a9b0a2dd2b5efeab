import Basics
import Eligibility
import ReceiptSystem

/// Typing an insurance by hand, to see beside its import what each takes.
extension Desk {
    mutating func openHandEntry(from view: ReceiptView) {
        guard let answer = view.answerToType else {
            say(.handNothing, tone: .warn)
            return
        }
        phase = .handEntry(HandEntry(view, answer: answer, began: effortMark))
    }

    mutating func perform(_ act: Act, typing form: HandEntry) -> [DeskEffect] {
        var form = form
        switch act {
        case .back:
            if form.isHalfTyped {
                popUp = .confirm(.leaveHandEntry)
            } else {
                phase = .receipt(form.view)
            }
            return []
        case .nextField, .down: form.moveFocus(1)
        case .previousField, .up: form.moveFocus(-1)
        case .confirm:
            // Enter goes from field to field; at the last one it compares.
            guard form.focus == HandEntry.order.last else {
                form.moveFocus(1)
                break
            }
            return compare(form)
        case .compare: return compare(form)
        default: return notHere(act)
        }
        phase = .handEntry(form)
        return []
    }

    private mutating func compare(_ form: HandEntry) -> [DeskEffect] {
        guard form.compared == nil else {
            say(.handCompared, tone: .dim)
            return []
        }
        guard form.isHalfTyped else {
            say(.handEmpty, tone: .warn)
            return []
        }
        var form = form
        form.compare(at: effortMark)
        phase = .handEntry(form)
        let comparison = form.compared
        update(form.answer.check) { $0.byHand = comparison }
        say(.handDone, [Bilingual("\(comparison?.slips.count ?? 0)")], tone: comparison?.slips == [] ? .ok : .warn)
        return []
    }
}
