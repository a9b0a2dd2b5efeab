import Basics
import Eligibility

// Behind the counter: what the systems hold of the patient in front, for a board to see. It shows and changes nothing.
extension Desk {
    /// Opens it, brings it to the front, or closes it when it is there already.
    mutating func toggleBackstage() -> [DeskEffect] {
        if case .backstage = popUp {
            popUp = nil
            backstage = nil
            return []
        }
        popUp = .backstage
        if backstage == nil { backstage = Backstage() }
        return []
    }

    mutating func performBehind(_ act: Act) -> [DeskEffect] {
        guard var open = backstage else { return [] }
        switch act {
        case .nextPage: open.page = open.page.turned(by: 1)
        case .previousPage: open.page = open.page.turned(by: -1)
        case .up where open.page == .systems: open.row = max(0, open.row - 1)
        case .down where open.page == .systems: open.row = min(SystemName.allCases.count - 1, open.row + 1)
        default: return notHere(act)
        }
        backstage = open
        return []
    }

    /// What was seen for another page than the open one comes too late.
    mutating func behindSeen(_ seen: BehindTheCounter) {
        guard backstage?.page == seen.sight.page else { return }
        backstage?.seen = seen
    }

    /// Whom the window is about: the answer's person, else the patient at the reader or under the cursor.
    public var personInFront: PersonReference? {
        if let checked = phase.checked {
            if let visitor = checked.visitor { return .training(visitor) }
            return checked.answer.coverage.value.flatMap(PersonReference.init)
        }
        switch phase {
        case .signIn: return nil
        case .atReader(let visitor), .comparing(let visitor, _, _): return visitor.map { .training($0) }
        case .inquiring(let pending): return pending.visitor.map { .training($0) }
        default: return chosenVisitor.map { .training($0.id) }
        }
    }

    /// What has to be looked at after an event: nothing, unless page, person or what crossed is another. With nobody signed
    /// in the clinic's logs are nobody's to see, and what was seen before is gone.
    mutating func lookBehind(since before: SightMark) -> [DeskEffect] {
        guard let open = backstage, sightMark != before else { return [] }
        guard account != nil || open.page != .leak else {
            backstage?.seen = nil
            return []
        }
        return [.lookBehind(open.page, of: personInFront)]
    }

    /// The leak page is about the whole clinic: neither the patient nor the line's state makes it look again.
    var sightMark: SightMark {
        if backstage?.page == .leak {
            return SightMark(
                page: .leak, isSignedIn: account != nil, person: nil, check: phase.checked?.answer.check,
                isImported: phase.checked?.isImported, line: nil)
        }
        return SightMark(
            page: backstage?.page, isSignedIn: account != nil, person: personInFront,
            check: phase.checked?.answer.check,
            isImported: phase.checked?.isImported,
            line: line.state)
    }
}

/// What decides whether a look behind the counter is out of date.
struct SightMark: Equatable {
    /// Nil while it is closed.
    let page: BackstagePage?
    let isSignedIn: Bool
    let person: PersonReference?
    /// The answer on the table, and whether it has been imported.
    let check: String?
    let isImported: Bool?
    let line: Line.State?
}

extension PersonReference {
    /// By the paper's numbers that an answer brought; nil where they are none.
    public init?(_ coverage: Coverage) {
        guard let insurer = try? InsurerNumber(coverage.insurerNumber) else { return nil }
        let branch = coverage.branch.flatMap { try? BranchNumber($0) }
        self = .paper(insurer, number: coverage.number, branch: branch)
    }
}
