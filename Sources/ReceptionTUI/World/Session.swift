import Basics
import ReceptionDesk

/// A desk in its world: events go in, effects are performed, and what follows from them is fed back until all is quiet.
///
/// Time is told to it. Whoever drives it has the clock: the machine's in the window, a virtual one in tests.
final class Session {
    private(set) var desk: Desk
    let world: World
    private(set) var now: Moment
    private var due: [DeskTimer: Moment] = [:]
    /// What the desk asked of the program itself, until it is taken.
    private var wishes: [DeskEffect] = []

    init(desk: Desk, world: World) {
        self.desk = desk
        self.world = world
        now = desk.now
    }

    /// One event, and all that follows from it.
    func send(_ event: DeskEvent) {
        var events = [event]
        while !events.isEmpty {
            let effects = desk.update(events.removeFirst())
            for effect in effects { events += perform(effect) }
        }
    }

    private func perform(_ effect: DeskEffect) -> [DeskEvent] {
        switch effect {
        case .startTimer(let timer, let seconds):
            due[timer] = now + seconds
            return []
        case .stopTimer(let timer):
            due[timer] = nil
            return []
        case .reloadScreens, .redraw, .suspend, .quit:
            wishes.append(effect)
            return []
        case .noteProgress(let visitor, let progress):
            return world.note(progress, of: visitor, check: desk.answered[visitor]?.answer.check, at: now)
        default:
            return world.perform(effect, at: now)
        }
    }

    var hasWishes: Bool { !wishes.isEmpty }

    /// What the desk has asked of the program since the last time.
    func takeWishes() -> [DeskEffect] {
        defer { wishes = [] }
        return wishes
    }

    /// The next timer's time, if one runs.
    var nextDue: Moment? { due.values.min() }

    /// Time passes; timers that run out on the way do so in order, each at its time.
    func advance(to moment: Moment) {
        while let next = due.filter({ $0.value <= moment }).min(by: {
            ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue)
        }) {
            due[next.key] = nil
            now = max(now, next.value)
            send(.clockRead(now))
            send(.timerEnded(next.key))
        }
        now = max(now, moment)
        send(.clockRead(now))
    }

    /// Lets machines finish: time passes until the camera is done. Waiting for people takes no time here.
    func settle() {
        while let camera = due[.camera] { advance(to: camera) }
    }

    // MARK: - Lines of a scenario

    /// A line of the world, performed.
    func perform(_ line: WorldLine) {
        switch line {
        case .card(let person):
            for event in world.placeCard(of: person) { send(event) }
        case .face(let outcome):
            world.nextFace = outcome
            for move in desk.moves(for: line) { send(.reader(move)) }
        case .remove:
            // The patient's hand does not wait for the clerk's screen.
            _ = world.perform(.takeCardBack, at: now)
            send(.reader(.cardTaken))
        case .wait(let seconds): advance(to: now + seconds)
        case .line(let up): world.lineIsUp = up
        case .otherThing, .pin, .pinForgotten, .register, .consent, .cancel:
            for move in desk.moves(for: line) { send(.reader(move)) }
        }
        settle()
    }

    /// A line of the clerk, performed.
    func perform(_ line: ClerkLine) {
        switch line {
        case .account(let account):
            send(.accountChosen(account))
        case .select(let visitor): send(.visitorChosen(visitor))
        case .press(let act): send(.actChosen(act))
        case .type(let field, let text): send(.typed(field, text))
        }
        settle()
    }
}
