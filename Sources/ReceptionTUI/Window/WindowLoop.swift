import Basics
import ReceptionDesk
import Screens

/// The window on a terminal: waits for keys and time, feeds the session, draws what came of it.
final class WindowLoop {
    private let terminal: Terminal
    private let session: Session
    private var library: Library
    private var painter: Painter
    /// The time at the counter when the loop began, and the machine's time then.
    private let began: (counter: Moment, machine: ContinuousClock.Instant)
    /// Plays a scenario beside the keys, where one is played.
    private var player: (any Playing)?

    init(terminal: Terminal, session: Session, library: Library, player: (any Playing)? = nil) {
        self.terminal = terminal
        self.session = session
        self.library = library
        self.player = player
        painter = Painter(
            pictures: library.pictures, wording: library.wording,
            policy: GlyphPolicy(keepsBlackCircle: terminal.traits.keepsBlackCircle))
        began = (session.now, ContinuousClock.now)
    }

    /// Runs until the user quits or the terminal ends; the signal's number where one ended it.
    func run() throws(Failure) -> Int32? {
        while true {
            session.advance(to: now)
            player?.play(in: session, at: now)
            draw()
            switch terminal.nextEvent(timeoutMilliseconds: patience) {
            case .key(let key):
                if player?.pressed(key, in: session, at: now) != true { session.send(.keyPressed(key)) }
            case .pasted(let text): session.send(.pasted(text))
            case .clicked(let row, let column): clicked(row, column)
            case .resized, .resumed, .timedOut: break
            case .ended(let signal): return signal
            }
            for wish in session.takeWishes() where try perform(wish) { return nil }
            if player?.wantsToEnd == true { return nil }
        }
    }

    private var now: Moment {
        began.counter + Int(began.machine.duration(to: .now).components.seconds)
    }

    /// Milliseconds to wait for a key: until the minute turns, a timer runs out, or the player goes on.
    private var patience: Int {
        let toMinute = (60 - now.second % 60) * 1000
        let toTimer = session.nextDue.map { max(0, $0 - now) * 1000 + 50 } ?? toMinute
        return max(10, [toMinute, toTimer, player?.patienceMilliseconds(at: now) ?? toMinute].min() ?? toMinute)
    }

    private func draw() {
        let size = terminal.size
        let stage = painter.stage(
            session.desk, columns: max(80, size.columns), rows: max(24, size.rows), captions: player?.captions ?? [])
        terminal.show(stage.composed())
    }

    private func clicked(_ row: Int, _ column: Int) {
        let size = terminal.size
        guard let hit = painter.field(at: row, column, desk: session.desk, columns: size.columns, rows: size.rows)
        else {
            return
        }
        session.send(.clicked(hit.field, row: hit.row))
    }

    /// Whether the wish was to end.
    private func perform(_ wish: DeskEffect) throws(Failure) -> Bool {
        switch wish {
        case .quit: return true
        case .suspend: terminal.suspend()
        case .reloadScreens:
            let mistakes = try library.reloadScreens()
            painter.pictures = library.pictures
            painter.wording = library.wording
            session.send(.screensReloaded(errors: mistakes))
        default: break
        }
        return false
    }
}

/// Something that plays lines into a session while the window is open: a demonstration, or a practice.
protocol Playing {
    /// What stands in the strip below the window.
    var captions: [FieldValue] { get }
    var wantsToEnd: Bool { get }
    /// Performs what is due at `moment`.
    mutating func play(in session: Session, at moment: Moment)
    /// Milliseconds until something is due.
    func patienceMilliseconds(at moment: Moment) -> Int?
    /// Whether it took the key for itself.
    mutating func pressed(_ key: Key, in session: Session, at moment: Moment) -> Bool
}
