import Basics
import Eligibility
import ReceiptSystem

/// The receipt computer's own screens: a chart with today's list, and its insurances in full.
extension Desk {
    /// Rows of today's list on the screen of the receipt computer.
    static let dayRows = 15

    mutating func dayListed(_ day: [DayEntry], _ patient: ReceiptPatient?) -> [DeskEffect] {
        follow(day)
        let before: ReceiptView?
        switch phase {
        case .receipt(let view): before = view
        case .searching(let finder):
            guard case .receipt(let view) = finder.origin else { return [] }
            before = view
        case .waiting, .result: before = nil
        case .signIn, .atReader, .comparing, .entry, .papers, .inquiring, .medication, .clinical, .differences,
            .insurances,
            .handEntry, .sheet, .changingPassword:
            // The clerk has gone on: the list does not push itself in front.
            return []
        }
        let row = row(of: patient, in: day, before: before)
        phase = .receipt(ReceiptView(checked: phase.checked, patient: patient, day: day, row: row))
        return []
    }

    /// The line under the cursor stays as long as the chart is that visit's, else it is the chart's visit.
    private func row(of patient: ReceiptPatient?, in day: [DayEntry], before: ReceiptView?) -> Int? {
        if let row = before?.row, day.indices.contains(row), day[row].chart == patient?.chart { return row }
        if let chart = patient?.chart { return day.firstIndex { $0.chart == chart } }
        let visitor = visitor(phase.checked?.visitor) ?? (phase == .waiting ? chosenVisitor : nil)
        return day.firstIndex { $0.visit == visitor?.visit }
    }

    /// The receipt computer has the last word on which visits are over.
    private mutating func follow(_ day: [DayEntry]) {
        for index in visitors.indices {
            guard let entry = day.first(where: { $0.visit == visitors[index].visit }) else { continue }
            switch (visitors[index].progress, entry.state) {
            case (.done, .done): break
            case (let before, .done): visitors[index].progress = .done(before: before)
            case (.done(let before), _): visitors[index].progress = before
            default: break
            }
        }
    }

    mutating func perform(_ act: Act, at view: ReceiptView) -> [DeskEffect] {
        switch act {
        case .back: phase = view.checked.map(Phase.result) ?? .waiting
        case .up: return lookAt((view.row ?? 0) - 1, in: view)
        case .down: return lookAt(view.row.map { $0 + 1 } ?? 0, in: view)
        case .pageUp: return lookAt((view.row ?? 0) - Desk.dayRows, in: view)
        case .pageDown: return lookAt((view.row ?? 0) + Desk.dayRows, in: view)
        case .search:
            let finder = PatientFinder(.receipt(view))
            phase = .searching(finder)
            return search(by: finder)
        case .insurances:
            guard let patient = view.patient else { return nobodyHere() }
            phase = .insurances(view, top: 0)
            return [.listExpenses(chart: patient.chart)]
        case .handEntry: openHandEntry(from: view)
        case .services: return openSheet(from: view)
        case .done: return askToSettle(view)
        case .undone: return reopen(view)
        default: return notHere(act)
        }
        return []
    }

    /// Moves the cursor of the list, and shows the chart of that visit.
    mutating func lookAt(_ row: Int, in view: ReceiptView) -> [DeskEffect] {
        guard !view.day.isEmpty else { return [] }
        var view = view
        view.row = max(0, min(view.day.count - 1, row))
        phase = .receipt(view)
        return [.listDay(chart: view.entry?.chart)]
    }

    mutating func perform(_ act: Act, reading view: ReceiptView, top: Int) -> [DeskEffect] {
        let last = max(0, (view.patient?.insurances.count ?? 0) - 1)
        switch act {
        case .back: phase = .receipt(view)
        case .up: phase = .insurances(view, top: max(0, top - 1))
        case .down: phase = .insurances(view, top: min(last, top + 1))
        default: return notHere(act)
        }
        return []
    }

    mutating func expensesListed(_ expenses: [PatientExpense], of chart: String) -> [DeskEffect] {
        guard case .insurances(var view, let top) = phase, view.patient?.chart == chart else { return [] }
        view.expenses = expenses
        phase = .insurances(view, top: top)
        return []
    }

    mutating func nobodyHere() -> [DeskEffect] {
        say(.receiptNobody, tone: .warn)
        return []
    }

    // MARK: - A visit is over

    /// A visit whose valid answer has not been imported would be claimed by the old insurance: so it asks first.
    mutating func askToSettle(_ view: ReceiptView) -> [DeskEffect] {
        guard let entry = view.entry else { return noVisitChosen() }
        switch entry.state {
        case .done: say(.doneAlready, [Bilingual(entry.name)], tone: .warn)
        case .booked: say(.doneNotArrived, [Bilingual(entry.name)], tone: .warn)
        case .checked where isUnimported(entry.visit): popUp = .confirm(.settleUnimported(visit: entry.visit))
        case .arrived, .checked, .imported, .declared: return settle(entry.visit)
        }
        return []
    }

    private func isUnimported(_ visit: String) -> Bool {
        guard let id = visitors.first(where: { $0.visit == visit })?.id, let checked = answered[id] else {
            return false
        }
        return checked.answer.validity == .valid && !checked.isImported
    }

    mutating func settle(_ visit: String) -> [DeskEffect] {
        let (entry, chart) = (receiptView?.day.first { $0.visit == visit }, receiptView?.patient?.chart)
        if case .sheet(let sheet) = phase { phase = .receipt(sheet.view) }
        say(.doneSaid, [Bilingual(entry?.name ?? "-")], tone: .ok)
        return [.settleVisit(visit: visit, treatments[visit] ?? Treatment(), tables), .listDay(chart: chart)]
    }

    private mutating func reopen(_ view: ReceiptView) -> [DeskEffect] {
        guard let entry = view.entry else { return noVisitChosen() }
        guard entry.state == .done else {
            say(.undoneNothing, [Bilingual(entry.name)], tone: .warn)
            return []
        }
        say(.undoneSaid, [Bilingual(entry.name)], tone: .key)
        return [.reopenVisit(visit: entry.visit), .listDay(chart: view.patient?.chart)]
    }

    mutating func noVisitChosen() -> [DeskEffect] {
        say(.doneNobody, tone: .warn)
        return []
    }

    /// The receipt computer's screen, or the one behind a screen opened from it.
    var receiptView: ReceiptView? {
        switch phase {
        case .receipt(let view), .insurances(let view, _): view
        case .handEntry(let form): form.view
        case .sheet(let sheet): sheet.view
        case .searching(let finder): if case .receipt(let view) = finder.origin { view } else { nil }
        case .signIn, .waiting, .atReader, .comparing, .entry, .papers, .inquiring, .result, .medication, .clinical,
            .differences,
            .changingPassword:
            nil
        }
    }
}

extension ReceiptPatient {
    /// The insurance held, then the earlier ones, newest first.
    var insurances: [HeldInsurance] { (insurance.map { [$0] } ?? []) + history.reversed().map(\.insurance) }
}
