import Basics
import CardReaderSim
import ReceptionDesk

/// What scenarios reach of the reader and of all that can break, for whoever writes them.
///
/// Looks at every reader after every event, not only after every line, since some states last for one event.
final class ScenarioCoverage {
    private var states: Set<ReaderStateName> = []
    private var endings: Set<ReaderRefusal> = []
    /// Names of the faults that struck; one that was only armed is not reached.
    private var faults: Set<String> = []

    /// Runs a scenario as ever, and looks on.
    func run(_ test: ScenarioTest) throws(Failure) -> [ScenarioTest.Miss] {
        var played: Session?
        defer { faults.formUnion((played?.world.faults.struck ?? [:]).keys) }
        return try test.run { session in
            played = session
            session.observe = { [self] in note($0) }
        }
    }

    private func note(_ desk: Desk) {
        for place in desk.readers {
            states.insert(place.device.stateName)
            let screen = place.device.screen
            if let refusal = screen.refusal { endings.insert(refusal) }
            // After a phone nothing lies there, and the reason is the notice alone.
            if case .refused(let refusal)? = screen.notice { endings.insert(refusal) }
        }
    }

    /// What no scenario has reached, each with its kind: `state frozen`, `fault line-slow`, `ending pin-locked`.
    var unreached: [String] {
        let states = ReaderStateName.allCases.filter { !self.states.contains($0) }.map { "state \($0.rawValue)" }
        // `none` clears the others, and never strikes.
        let faults = FaultList.all.map { $0.name }.filter { $0 != NoFault.name && !self.faults.contains($0) }
        let endings = ReaderRefusal.allCases.filter { $0 != Self.forgery && !self.endings.contains($0) }
        return states + faults.map { "fault \($0)" } + endings.map { "ending \($0.rawValue)" }
    }

    /// For a card of another issuer or a signature that does not fit: no card of this world is such.
    private static let forgery = ReaderRefusal.notTrusted
}
