import Basics
import ReceptionDesk
import Screens

/// The window on a terminal: waits for keys and time, feeds the session, draws what came of it.
final class WindowLoop {
    private let terminal: Terminal
    private let session: Session
    private var library: Library
    private var painter: Painter
    /// The machine's time up to which the counter's clock has gone on. Only differences count: a scenario may have moved
    /// the counter's clock ahead.
    private var counted = ContinuousClock.now
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
    }

    /// Runs until the user quits or the terminal ends; the signal's number where one ended it.
    func run() throws(Failure) -> Int32? {
        while true {
            letTimePass()
            player?.play(in: session)
            draw()
            // What has come in together is taken together: one picture for a flood of keys.
            var event = terminal.nextEvent(timeoutMilliseconds: patience)
            for _ in 0..<WindowLoop.keysPerPicture {
                switch event {
                case .key(let key):
                    if player?.pressed(key, in: session) != true { session.send(.keyPressed(key)) }
                case .pasted(let text): session.send(.pasted(text))
                case .clicked(let row, let column): clicked(row, column)
                case .resized, .resumed, .timedOut: break
                case .ended(let signal): return signal
                }
                if event == .timedOut || session.hasWishes { break }
                event = terminal.nextEvent(timeoutMilliseconds: 0)
            }
            for wish in session.takeWishes() where try perform(wish) { return nil }
            if player?.wantsToEnd == true { return nil }
        }
    }

    /// Whole seconds that have gone by since the last time.
    private func letTimePass() {
        let seconds = Int(counted.duration(to: .now).components.seconds)
        guard seconds > 0 else { return }
        counted += .seconds(seconds)
        session.advance(to: session.now + seconds)
    }

    /// Milliseconds to wait for a key: until the minute turns, a timer runs out, or the player goes on.
    private var patience: Int {
        let gone = counted.duration(to: .now).wholeMilliseconds
        let toMinute = (60 - session.now.second % 60) * 1000
        let toTimer = session.nextDue.map { max(0, $0 - session.now) * 1000 } ?? toMinute
        let toPlayer = player?.patienceMilliseconds ?? toMinute
        return max(10, min(min(toMinute, toTimer) - gone + 10, toPlayer))
    }

    private static let keysPerPicture = 500

    private func draw() {
        let size = terminal.size
        let stage = painter.stage(
            session.desk, columns: max(80, size.columns), rows: max(24, size.rows), captions: player?.captions ?? [],
            yieldsMessageLine: player?.yieldsMessageLine ?? false)
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
    /// Where the captions have no strip of their own: whether the message line is the desk's for the moment.
    var yieldsMessageLine: Bool { get }
    var wantsToEnd: Bool { get }
    /// Performs what is due.
    mutating func play(in session: Session)
    /// Milliseconds until something is due; nil while only the user can move it.
    var patienceMilliseconds: Int? { get }
    /// Whether it took the key for itself.
    mutating func pressed(_ key: Key, in session: Session) -> Bool
}

extension Duration {
    /// Not below 0.
    var wholeMilliseconds: Int {
        max(0, Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000))
    }
}
