import Basics
import Eligibility
import ReceiptSystem

/// Services and drugs of a visit, what they come to, and the payment at the window.
extension Desk {
    /// Rows of the tables, and of the visit's lines, on their screen.
    static let sheetRows = 8

    mutating func openSheet(from view: ReceiptView) -> [DeskEffect] {
        guard let entry = view.entry else { return noVisitChosen() }
        guard entry.chart != nil else { return nobodyHere() }
        return [.billVisit(visit: entry.visit, treatments[entry.visit], tables)]
    }

    mutating func visitBilled(_ visit: String, _ treatment: Treatment, _ bill: VisitBill) -> [DeskEffect] {
        switch phase {
        case .receipt(let view) where view.entry?.visit == visit:
            phase = .sheet(VisitSheet(view: view, visit: visit, treatment: treatment, bill: bill))
        case .sheet(var sheet) where sheet.visit == visit && sheet.treatment == treatment:
            sheet.bill = bill
            phase = .sheet(sheet)
        case .signIn, .waiting, .atReader, .comparing, .entry, .papers, .inquiring, .result, .medication, .clinical,
            .differences,
            .receipt, .searching, .insurances, .handEntry, .sheet, .changingPassword:
            // About what the clerk is no longer at.
            break
        }
        return []
    }

    mutating func perform(_ act: Act, filling sheet: VisitSheet) -> [DeskEffect] {
        var sheet = sheet
        switch act {
        case .back:
            phase = .receipt(sheet.view)
            return []
        case .up: sheet.move(-1)
        case .down: sheet.move(1)
        case .pageUp: sheet.move(-Desk.sheetRows)
        case .pageDown: sheet.move(Desk.sheetRows)
        case .nextField, .previousField: sheet.turnSide()
        case .add, .remove, .more, .less: return change(sheet, act)
        case .done: return askToSettle(sheet.view)
        default: return notHere(act)
        }
        phase = .sheet(sheet)
        return []
    }

    /// Changes the lines of a visit that is not over; what was paid is not changed behind the patient's back.
    private mutating func change(_ sheet: VisitSheet, _ act: Act) -> [DeskEffect] {
        guard sheet.view.entry?.state != .done else {
            say(.sheetIsDone, tone: .warn)
            return []
        }
        var sheet = sheet
        let changed: Bool
        switch act {
        case .add:
            sheet.add()
            changed = true
        case .remove: changed = sheet.remove()
        case .more: changed = sheet.change(by: 1)
        default: changed = sheet.change(by: -1)
        }
        guard changed else {
            say(.sheetEmpty, tone: .dim)
            return []
        }
        treatments[sheet.visit] = sheet.treatment
        phase = .sheet(sheet)
        return [.billVisit(visit: sheet.visit, sheet.treatment, tables)]
    }
}
