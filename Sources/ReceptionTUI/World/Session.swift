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
    /// What will happen by itself, in the order in which it was brought about.
    private var coming: [(at: Moment, happening: Happening)] = []
    /// The number of the reader at which the lines of the patient are played.
    private var patientsReader = 1
    /// Who is on the list of each day; nil where the day's list is none of this session's business.
    private let reception: Reception?
    /// What the desk asked of the program itself, until it is taken.
    private var wishes: [DeskEffect] = []
    /// Told of the desk after every event, so that nothing it passes through goes unseen.
    var observe: (Desk) -> Void = { _ in }

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
            let before = desk
            let effects = desk.update(events.removeFirst())
            observe(desk)
            for effect in effects { events += begin(perform(effect)) }
            events += begin(strikeDevices(since: before))
        }
    }

    /// What happens at once; the rest is kept until its time.
    func begin(_ happenings: [Happening]) -> [DeskEvent] {
        coming += happenings.filter { $0.after > 0 }.map { (now + $0.after, $0) }
        return happenings.filter { $0.after == 0 }.map(\.event)
    }

    /// From now on the result of each check by card goes into `folder`, too.
    func pushFaces(to folder: FaceFolder) {
        world.faces = folder
        desk.facePush = .on
    }

    private func perform(_ effect: DeskEffect) -> [Happening] {
        switch effect {
        case .startTimer(let timer, let seconds):
            due[timer] = now + seconds
            return []
        case .stopTimer(let timer):
            due[timer] = nil
            return []
        case .armFault(let fault):
            arm(fault)
            return []
        case .disarmFault(let name):
            world.faults.disarm(name)
            return [Happening(.faultsArmed(world.faults.armed))]
        case .reloadScreens, .redraw, .suspend, .quit:
            wishes.append(effect)
            return []
        case .noteProgress(let visitor, let progress):
            return world.note(progress, of: visitor, check: desk.answered[visitor]?.answer.check, at: now).map {
                Happening($0)
            }
        default:
            world.inFront = desk.personInFront
            return world.perform(effect, at: now)
        }
    }

    var hasWishes: Bool { !wishes.isEmpty }

    /// What the desk has asked of the program since the last time.
    func takeWishes() -> [DeskEffect] {
        defer { wishes = [] }
        return wishes
    }

    /// When the next timer runs out or something happens by itself, if anything does.
    var nextDue: Moment? { (due.values + coming.map(\.at)).min() }

    /// Time passes; timers that run out on the way do so in order, each at its time.
    func advance(to moment: Moment) { advance(to: moment, as: .midnight) }

    private func advance(to moment: Moment, as dayBreak: DayBreak) {
        while let next = nextDue, next <= moment {
            pass(to: next, as: dayBreak)
            // What was on its way comes before the patience with it ends.
            if let index = coming.firstIndex(where: { $0.at <= next }) {
                let happening = coming.remove(at: index).happening
                if world.isCurrent(happening) { send(happening.event) }
            } else if let timer = due.filter({ $0.value <= next }).keys.min() {
                due[timer] = nil
                send(.timerEnded(timer))
            }
        }
        pass(to: moment, as: dayBreak)
    }

    private func pass(to moment: Moment, as dayBreak: DayBreak) {
        let dayBefore = now.day
        now = max(now, moment)
        send(.clockRead(now))
        guard now.day > dayBefore, let reception else { return }
        do throws(Failure) {
            try world.chips.goOn(into: now.day)
            send(.dayBegan(dayBreak, try reception.visitors(since: dayBefore, by: now)))
        } catch {
            send(.storeFailed(error.message))
        }
    }

    /// Lets machines finish: time passes until the camera is done. Waiting for people takes no time here.
    func settle() {
        while let camera = due.filter({ if case .camera = $0.key { true } else { false } }).values.min() {
            advance(to: camera)
        }
    }

    /// Lets everything that is on its way arrive, however slow reader and line are; a request that gets no reply ends with
    /// the patience for it. For those who wait for the answer and nothing else.
    func finishWhatIsComing() {
        while let next = (coming.map(\.at) + [due[.line]].compactMap(\.self)).min() { advance(to: next) }
    }

    // MARK: - Lines of a scenario

    /// A line of the world, performed. Throws what the insurers' side refuses; no other line can fail.
    func perform(_ line: WorldLine) throws(Failure) {
        switch line {
        case .reader(let number):
            guard desk.readers.contains(where: { $0.number == number }) else {
                throw Failure(
                    .badData, ja: "リーダー\(number)はありません（この医療機関は\(desk.readers.count)台）。",
                    en: "There is no reader \(number); this institution has \(desk.readers.count).")
            }
            patientsReader = number
        case .arrives(let person):
            guard let reception else {
                throw Failure(
                    .badData, ja: "この窓口には今日の一覧がありません。", en: "This counter keeps no list of the day.")
            }
            send(.visitorArrived(try reception.arrive(person, at: now)))
        case .card(let person): for event in try world.placeCard(of: person, on: patientsReader) { send(event) }
        case .hold(let person, let unlocks):
            for event in try world.holdPhone(of: person, unlocks: unlocks, at: patientsReader) { send(event) }
        case .face(let outcome):
            world.nextFaces[patientsReader] = outcome
            move(line)
        case .remove:
            // The patient's hand does not wait for the clerk's screen.
            _ = world.perform(.reader(.takeCardBack, at: patientsReader), at: now)
            send(.reader(.cardTaken, at: patientsReader))
        case .wait(let seconds): advance(to: now + seconds)
        case .fault(let fault): arm(fault)
        case .municipality(let errand, let person): try world.run(errand, for: person, on: now.day)
        case .notice(let notice): try world.insurers.take(notice, on: now.day)
        case .night(let count): for _ in 0..<count { try passNight() }
        case .operator(let happening, let id): try world.happen(happening, to: id, at: now)
        case .transfer(let works): try world.insurers.setTransfer(works: works)
        case .cardUpsideDown, .otherThing, .phone, .stepBack, .pin, .pinForgotten, .register, .consent, .answer,
            .cancel:
            move(line)
        }
        settle()
    }

    private func move(_ line: WorldLine) {
        for move in desk.moves(for: line, at: patientsReader) { send(.reader(move, at: patientsReader)) }
    }

    /// The insurers' systems pass on what they may, and the counter opens on the next day.
    private func passNight() throws(Failure) {
        let next = now.day + 1
        // Whatever was under way at the counter comes to its end before the night.
        while let due = nextDue, due.day < next { advance(to: due) }
        try world.insurers.passNight(before: next)
        try world.chips.inform(world.centre.store, on: next)
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
        case .press(let act):
            send(.actChosen(act))
            // Whom the clerk calls or looks at, the next lines of the patient are about.
            patientsReader = desk.readerNumber
        case .type(let field, let text): send(.typed(field, text))
        }
        settle()
    }
}
