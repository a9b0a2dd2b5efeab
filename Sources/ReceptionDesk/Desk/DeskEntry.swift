import Basics
import Eligibility

extension Desk {
    mutating func perform(_ act: Act, entering form: NumberEntry) -> [DeskEffect] {
        var form = form
        switch act {
        case .back:
            // What was typed is there again when the form is opened for the same patient.
            lastEntry = form
            phase = .waiting
            return []
        case .nextField, .down: form.moveFocus(1)
        case .previousField, .up: form.moveFocus(-1)
        case .toggle: form.toggleLimitConsent()
        case .confirm:
            // Enter goes from field to field; at the last one it asks.
            guard form.focus == NumberEntry.order.last else {
                form.moveFocus(1)
                break
            }
            return inquire(by: form)
        case .inquire: return inquire(by: form)
        default: return notHere(act)
        }
        phase = .entry(form)
        return []
    }

    private mutating func inquire(by form: NumberEntry) -> [DeskEffect] {
        switch form.key() {
        case .failure(let fault):
            var form = form
            form.focus(on: fault.field)
            phase = .entry(form)
            say(fault.code, [fault.field.meaning, fault.detail], tone: .warn)
            return []
        case .success(let key):
            lastEntry = form
            return inquire(
                key, consents: form.limitConsent ? [.limit] : [], for: form.visitor, by: .number, began: entryBegan,
                inFront: true)
        }
    }
}
