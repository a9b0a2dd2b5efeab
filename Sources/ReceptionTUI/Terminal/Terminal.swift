import CNcurses
import Glibc
import Screens

/// The terminal the window is on: shows grids, and turns keys, pastes, clicks, resizing and signals into events.
///
/// ncurses draws and knows the terminal's description; input is read here, so that one wait covers keys and signals.
/// There is one at a time, used by one thread. However the program ends, the terminal is left as it was found.
final class Terminal {
    /// The least size the window needs, in cells.
    static let minimum = (columns: 80, rows: 24)

    /// In cells.
    private(set) var size: (columns: Int, rows: Int)
    let traits: TerminalTraits

    private let signals: Int32
    private var decoder = InputDecoder()
    private var lastRead = ContinuousClock.now
    private var pending: [TerminalEvent] = []
    private var pairs = ColourPairs()
    private var shown: Grid?
    private var painter: CellPainter?
    /// Whether the terminal is ours; not while the program is stopped, nor once it is closed.
    private var isEntered = true
    private var isClosed = false

    /// Takes the terminal over. Throws, and has changed nothing, where `refusal` has something to say.
    init() throws(TerminalRefusal) {
        if let refusal = Self.refusal() { throw refusal }
        let undo = TerminalModes.undo { nc_capability($0).map { String(cString: $0) } }
        undo.withUnsafeBytes { nc_guard_arm($0.baseAddress, $0.count) }
        guard nc_open() else {
            nc_guard_pause(true)
            throw .unknownType(Self.variable("TERM"))
        }
        // After ncurses, which sets handlers of its own.
        signals = nc_watch_signals()
        size = Self.windowSize()
        nc_resize(Int32(size.rows), Int32(size.columns))
        let hasColours = has_colors() && start_color() == OK && use_default_colors() == OK
        let depth = ColourDepth(available: hasColours ? Int(nc_colours()) : 0, noColour: Self.variable("NO_COLOR"))
        refresh()
        Self.write(TerminalModes.on)
        var probe = WidthProbe()
        let early = Self.ask(&probe, &decoder)
        traits = TerminalTraits(colours: depth, probe: probe)
        pending = early.compactMap(Self.event)
        nc_redraw_all()
    }

    deinit { close() }

    /// What is in memory stays there, with a window and without: no core file, no memory printed in a crash. False where the
    /// system would not.
    @discardableResult static func keepMemory() -> Bool { nc_keep_memory() }

    /// Why no window can be opened here; nil where one can. Writes nothing.
    static func refusal() -> TerminalRefusal? {
        if isatty(STDIN_FILENO) == 0 { return .notATerminal(.input) }
        if isatty(STDOUT_FILENO) == 0 { return .notATerminal(.output) }
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].first { !variable($0).isEmpty } ?? "LANG"
        guard setlocale(LC_CTYPE, "") != nil else { return .localeMissing(variable: name, value: variable(name)) }
        let codeset = String(cString: nl_langinfo(Int32(CODESET)))
        guard codeset == "UTF-8" else { return .notUTF8(variable: name, value: variable(name), codeset: codeset) }
        let type = variable("TERM")
        guard !type.isEmpty, nc_load_description() else { return .unknownType(type) }
        guard nc_capability("cup") != nil else { return .cannotPlaceCursor(type) }
        let size = windowSize()
        guard size.columns >= minimum.columns, size.rows >= minimum.rows else {
            return .tooSmall(columns: size.columns, rows: size.rows)
        }
        return nil
    }

    /// Shows `grid` at the top left, and nothing else. A grid larger than the terminal gives way to a notice.
    func show(_ grid: Grid) {
        guard isEntered else { return }
        let fits = grid.columns <= size.columns && grid.rows <= size.rows
        draw(fits ? grid : EnlargeNotice.grid(for: grid, columns: size.columns, rows: size.rows))
    }

    /// Waits for the next event, at most `timeoutMilliseconds`; without end where that is nil.
    func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
        let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
        while true {
            takeSignals()
            if !pending.isEmpty { return pending.removeFirst() }
            let silence = decoder.patienceMilliseconds.map { lastRead + .milliseconds($0) }
            if Self.waitForInput(or: signals, until: [deadline, silence].compactMap(\.self).min()) {
                read()
                continue
            }
            let now = ContinuousClock.now
            if let silence, now >= silence {
                pending += decoder.waitedInVain().compactMap(Self.event)
            } else if let deadline, now >= deadline {
                takeSignals()
                return pending.isEmpty ? .timedOut : pending.removeFirst()
            }
        }
    }

    /// Gives the terminal back to the shell and stops the program, until the shell continues it.
    func suspend() {
        guard isEntered else { return }
        leave()
        nc_stop()
        // The signal that continues the program enters the terminal again. None comes where there is no shell to
        // continue it: such a program is not stopped at all.
        _ = Self.wait([signals], until: .now + .milliseconds(100))
        takeSignals()
        if !isEntered, !isClosed { enter() }
    }

    /// Gives the terminal back for good.
    func close() {
        guard !isClosed else { return }
        leave()
        isClosed = true
        nc_unwatch_signals()
    }
}

// MARK: Drawing
extension Terminal {
    private func draw(_ grid: Grid) {
        let painter = CellPainter(traits: traits, grid: grid)
        if shown?.columns != grid.columns || shown?.rows != grid.rows {
            erase()
            shown = nil
        }
        // Shades depend on all pixels of a screen, so another painter may mean other characters everywhere.
        let before = self.painter == painter ? shown : nil
        for run in GridDifference(from: before, to: grid).runs {
            for (column, cell) in zip(run.column..., run.cells) {
                if let painted = painter.paint(cell, row: run.row, column: column) { put(painted, run.row, column) }
            }
        }
        shown = grid
        self.painter = painter
        if let cursor = grid.cursor { move(Int32(cursor.row), Int32(cursor.column)) }
        curs_set(grid.cursor == nil ? 0 : 1)
        refresh()
    }

    private func put(_ painted: PaintedCell, _ row: Int, _ column: Int) {
        var attributes: UInt32 = 0
        if painted.style.emphasis.contains(.bold) { attributes |= NC_BOLD }
        if painted.style.emphasis.contains(.dim) { attributes |= NC_DIM }
        if painted.style.emphasis.contains(.underlined) { attributes |= NC_UNDERLINE }
        if painted.style.emphasis.contains(.reversed) { attributes |= NC_REVERSE }
        let pair = colourPair(painted.style)
        for text in [painted.text, painted.substitute] {
            let scalars = text.unicodeScalars.map(\.value)
            if nc_put(Int32(row), Int32(column), scalars, scalars.count, Int32(painted.width), attributes, pair) {
                return
            }
        }
    }

    private func colourPair(_ style: CellStyle) -> Int32 {
        let number = pairs.number(for: style, limit: Int(nc_colour_pairs()))
        if number.isNew {
            init_extended_pair(Int32(number.value), Int32(style.foreground ?? -1), Int32(style.background ?? -1))
        }
        return Int32(number.value)
    }
}

// MARK: Input and signals
extension Terminal {
    private static func event(_ input: TerminalInput) -> TerminalEvent? {
        switch input {
        case .key(let key): .key(key)
        case .pasted(let text): .pasted(text)
        case .clicked(let row, let column): .clicked(row: row, column: column)
        case .cursorReport: nil
        }
    }

    /// Puts the question and waits for its answer. What else was typed meanwhile is returned.
    private static func ask(_ probe: inout WidthProbe, _ decoder: inout InputDecoder) -> [TerminalInput] {
        guard nc_capability("u7").map({ String(cString: $0) }) == "\u{1b}[6n" else { return [] }
        write(WidthProbe.question)
        let deadline = ContinuousClock.now + .milliseconds(WidthProbe.patienceMilliseconds)
        var others: [TerminalInput] = []
        while !probe.isAnswered, wait([STDIN_FILENO], until: deadline), let bytes = readBytes() {
            for input in decoder.received(bytes) {
                if case .cursorReport(_, let column) = input {
                    probe.reported(column: column)
                } else {
                    others.append(input)
                }
            }
        }
        return others
    }

    private func read() {
        guard let bytes = Self.readBytes() else { return end(by: SIGHUP) }
        lastRead = .now
        pending += decoder.received(bytes).compactMap(Self.event)
    }

    /// Acts on the signals that have come; several of one kind count as one.
    private func takeSignals() {
        var noted: [Int32] = []
        while case let signal = nc_next_signal(), signal != 0 { noted.append(signal) }
        if let last = [SIGTERM, SIGHUP, SIGINT, SIGQUIT].first(where: noted.contains) { return end(by: last) }
        switch noted.last(where: { $0 == SIGTSTP || $0 == SIGCONT }) {
        case SIGTSTP: suspend()
        case SIGCONT:
            // Stopped without a word, the program still believes that the terminal is its own.
            if isEntered { leave() }
            enter()
        default: if noted.contains(SIGWINCH) { followSize() }
        }
    }

    private func end(by signal: Int32) {
        close()
        pending = [.ended(signal: signal)]
    }

    private func followSize() {
        let now = Self.windowSize()
        guard now != size else { return }
        size = now
        nc_resize(Int32(now.rows), Int32(now.columns))
        shown = nil
        pending.append(.resized(columns: now.columns, rows: now.rows))
    }

    private func leave() {
        guard isEntered else { return }
        isEntered = false
        Self.write(TerminalModes.off)
        nc_leave()
        nc_guard_pause(true)
    }

    private func enter() {
        guard !isClosed else { return }
        isEntered = true
        nc_guard_pause(false)
        nc_redraw_all()
        refresh()
        Self.write(TerminalModes.on)
        pending.append(.resumed)
        followSize()
    }
}

// MARK: The system's side
extension Terminal {
    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

    private static func windowSize() -> (columns: Int, rows: Int) {
        var rows: Int32 = 0
        var columns: Int32 = 0
        nc_window_size(&rows, &columns)
        return (Int(columns), Int(rows))
    }

    private static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    /// What can be read now; nil when the other end is gone.
    private static func readBytes() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
        if count > 0 { return Array(bytes.prefix(count)) }
        return count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
    }

    /// Whether there is input; false at `instant`, and as soon as a signal is noted.
    private static func waitForInput(or signals: Int32, until instant: ContinuousClock.Instant?) -> Bool {
        wait([STDIN_FILENO, signals], until: instant) && wait([STDIN_FILENO], until: .now)
    }

    /// Whether one of `descriptors` has something to read, or its other end is gone, before `instant`.
    private static func wait(_ descriptors: [Int32], until instant: ContinuousClock.Instant?) -> Bool {
        var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let milliseconds = instant.map { instant in
            let left = max(ContinuousClock.now.duration(to: instant), .zero).components
            return Int32(
                clamping: left.seconds * 1000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
        }
        return poll(&waiting, nfds_t(waiting.count), milliseconds ?? -1) > 0
    }
}
