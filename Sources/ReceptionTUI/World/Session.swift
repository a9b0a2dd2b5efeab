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
    /// Who is on the list of each day; nil where the day's list is none of this session's business.
    private let reception: Reception?
    /// What the desk asked of the program itself, until it is taken.
    private var wishes: [DeskEffect] = []

    init(desk: Desk, world: World, reception: Reception? = nil) {
        self.desk = desk
        self.world = world
        self.reception = reception
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
    func advance(to moment: Moment) { advance(to: moment, as: .midnight) }

    private func advance(to moment: Moment, as dayBreak: DayBreak) {
        while let next = due.filter({ $0.value <= moment }).min(by: {
            ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue)
        }) {
            due[next.key] = nil
            pass(to: next.value, as: dayBreak)
            send(.timerEnded(next.key))
        }
        pass(to: moment, as: dayBreak)
    }

    private func pass(to moment: Moment, as dayBreak: DayBreak) {
        let dayBefore = now.day
        now = max(now, moment)
        send(.clockRead(now))
        guard now.day > dayBefore, let reception else { return }
        do throws(Failure) {
            send(.dayBegan(dayBreak, try reception.visitors(since: dayBefore, by: now)))
        } catch {
            send(.storeFailed(error.message))
        }
    }

    /// Lets machines finish: time passes until the camera is done. Waiting for people takes no time here.
    func settle() {
        while let camera = due[.camera] { advance(to: camera) }
    }

    // MARK: - Lines of a scenario

    /// A line of the world, performed. Throws what the insurers' side refuses; no other line can fail.
    func perform(_ line: WorldLine) throws(Failure) {
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
        case .notice(let notice): try world.insurers.take(notice, on: now.day)
        case .night(let count): for _ in 0..<count { try passNight() }
        case .transfer(let works): try world.insurers.setTransfer(works: works)
        case .otherThing, .pin, .pinForgotten, .register, .consent, .cancel:
            for move in desk.moves(for: line) { send(.reader(move)) }
        }
        settle()
    }

    /// The insurers' systems pass on what they may, and the counter opens on the next day.
    private func passNight() throws(Failure) {
        let next = now.day + 1
        // Whatever was under way at the counter comes to its end before the night.
        while let due = nextDue, due.day < next { advance(to: due) }
        try world.insurers.passNight(before: next)
        advance(to: Moment(day: next, second: Session.openingSecond), as: .morning)
    }

    /// Nine o'clock. [assumed]
    private static let openingSecond = 9 * 3600

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
