import Basics
import Eligibility
import ReceptionDesk

@testable import ReceptionTUI

/// A counter at which somebody is checked by the number of her insurance: one request on the line.
struct SealedCounter {
    let session: Session

    /// - Parameter fault: armed from the beginning, as a scenario has it.
    init(fault: String? = nil, in databases: Databases? = nil, named name: String = "S") throws {
        session = try Shipped.session(in: databases, named: name)
        session.send(.accountChosen(.counter))
        if let fault { session.arm(try AnyFault.armed(fault.split(separator: " ").map(String.init))) }
    }

    /// By number: the paper of Kunren Hanako. Whatever is under way comes to its end.
    func check() {
        session.send(.actChosen(.back))
        session.send(.actChosen(.byNumber))
        for (field, text) in [
            (FieldName.entryInsurer, paper.insurerNumber), (.entrySymbol, paper.symbol), (.entryNumber, paper.number),
            (.entryBranch, paper.branch ?? ""), (.entryBirth, "\(visitor.birth)"), (.entryLimit, "no"),
        ] { session.send(.typed(field, text)) }
        session.send(.actChosen(.inquire))
        // Patience with an answer that was lost.
        session.waitForTheLine()
    }

    private var visitor: Visitor { session.desk.visitors.first { $0.id == "kunren-hanako" }! }
    private var paper: Paper { visitor.paper! }

    var usage: [Usage] { get throws { try session.world.centre.store.usageLog.entries().map(\.usage) } }
    var refusals: [LineRefusal] { get throws { try session.world.centre.store.refusedLineMessages().map(\.refusal) } }
}

extension Session {
    /// Time passes while a request is open.
    fileprivate func waitForTheLine() {
        while case .waiting = desk.line.state, let next = nextDue { advance(to: next) }
    }
}
