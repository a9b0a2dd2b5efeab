import Basics
import Eligibility

/// From an answer that gives no insurance to the next lawful step: never a dead end, and nobody is sent away.
extension Desk {
    /// The number form over an answer: as it was typed, at the field that most likely needs another look.
    ///
    /// Several match because the branch is missing, and nobody is found mostly for a slip in the number. [found: official
    /// FAQ on 該当資格なし and 複数該当]
    mutating func openEntry(again visit: CheckedVisit) {
        openEntry(for: visit.visitor)
        guard case .entry(var form) = phase else { return }
        // After a card nothing has been typed yet.
        let isTyped = !form.text(.entryInsurer).isEmpty
        switch visit.answer.validity {
        case .ambiguous:
            if isTyped { form.focus(on: .entryBranch) }
            say(.entryAddBranch, tone: .key)
        case .notFound:
            if isTyped { form.focus(on: .entryNumber) }
            say(.entryLookAgain, tone: .key)
        case .invalid, .invalidNewer:
            // The old numbers would bring the old answer: the new paper begins with its insurer.
            form = NumberEntry(visitor: visit.visitor)
            say(.entryNewPaper, tone: .key)
        case .valid: break
        }
        phase = .entry(form)
    }

    /// The same patient is called to the reader, which asks for no number at all.
    mutating func checkByCard(_ visit: CheckedVisit) -> [DeskEffect] {
        guard let index = visitors.firstIndex(where: { $0.id == visit.visitor }) else {
            say(.papersNobody, tone: .warn)
            return []
        }
        chosen = index
        return performAtList(.toReader)
    }
}
