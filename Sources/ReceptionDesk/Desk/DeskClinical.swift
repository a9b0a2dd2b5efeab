import Basics
import Eligibility

// The clinician's view (医療情報閲覧): a screen of its own under the viewing account. Each page is opened at the centre when it
// is turned to, and each opening is logged there; what was open before is dropped.
extension Desk {
    /// Rows of the view's table on its screen.
    static let clinicalRows = 12

    mutating func openClinical(of visit: CheckedVisit) -> [DeskEffect] {
        guard let first = visit.answer.firstClinicalPage else {
            say(.clinicalNothing, tone: .warn)
            return []
        }
        guard account?.account == .viewing else {
            popUp = .confirm(.viewClinical)
            return []
        }
        return turn(to: first, of: visit)
    }

    /// Asks for the page where it was consented to, and says why not where it was not.
    mutating func turn(to page: ClinicalPage, of visit: CheckedVisit) -> [DeskEffect] {
        if let refused = visit.answer.consent(to: page) {
            phase = .clinical(visit, ClinicalView(page: page, contents: refused))
            return []
        }
        phase = .clinical(visit, ClinicalView(page: page, contents: .awaited))
        let check = visit.answer.check
        switch page.item {
        case nil: return ask(.openMedication(check: check, asker: asker), as: .clinical(page, check: check, by: asker))
        case let item?:
            return ask(.openClinical(item, check: check, asker: asker), as: .clinical(page, check: check, by: asker))
        }
    }

    /// A page has come. Where the clinician has gone on, it is shown to nobody.
    mutating func clinicalCame(
        _ contents: ClinicalView.Contents, _ page: ClinicalPage, of check: String
    ) -> [DeskEffect] {
        guard case .clinical(let visit, let view) = phase, visit.answer.check == check, view.page == page,
            view.contents == .awaited
        else { return [] }
        phase = .clinical(visit, ClinicalView(page: page, contents: contents))
        switch contents {
        case .medication, .clinical:
            update(check) { $0.opened.insert(page.item?.consent ?? .medication) }
            say(.clinicalOpened, [page.name])
        case .withheld, .absent: say(.clinicalClosed, [page.name], tone: .warn)
        case .awaited: break
        }
        return []
    }

    /// The line brought nothing: the view is closed again.
    mutating func clinicalFailed(_ page: ClinicalPage, of check: String) -> [DeskEffect] {
        guard case .clinical(let visit, let view) = phase, visit.answer.check == check, view.page == page,
            view.contents == .awaited
        else { return [] }
        return closeViewing(of: visit)
    }

    mutating func perform(_ act: Act, reading view: ClinicalView, of visit: CheckedVisit) -> [DeskEffect] {
        var view = view
        let last = max(0, view.contents.rows.count - Desk.clinicalRows)
        switch act {
        case .back:
            return closeViewing(of: visit)
        case .nextItem: return turn(to: view.page.turned(by: 1), of: visit)
        case .previousItem: return turn(to: view.page.turned(by: -1), of: visit)
        case .up: view.top = max(0, view.top - 1)
        case .down: view.top = min(last, view.top + 1)
        case .pageUp: view.top = max(0, view.top - Desk.clinicalRows)
        case .pageDown: view.top = min(last, view.top + Desk.clinicalRows)
        default: return notHere(act)
        }
        phase = .clinical(visit, view)
        return []
    }

    /// The answer is on the table again, the contents are gone, and the desk is its account's.
    private mutating func closeViewing(of visit: CheckedVisit) -> [DeskEffect] {
        phase = .result(visit)
        return returnAccount()
    }

    // MARK: - What closes it

    /// What was open for the viewing account does not stay open for another.
    mutating func closeViewing(for account: Account) {
        guard account != .viewing else { return }
        switch phase {
        case .medication(let visit, _, _), .clinical(let visit, _): phase = .result(visit)
        default: break
        }
    }

    /// Closes what lies open when the time of its consent is over.
    mutating func closeLapsedViewing() -> [DeskEffect] {
        switch phase {
        case .medication(let visit, _, _), .clinical(let visit, _):
            guard let until = visit.answer.consentUntil, now > until else { return [] }
            let effects = closeViewing(of: visit)
            say(.clinicalLapsed, tone: .warn)
            return effects
        default: return []
        }
    }
}
