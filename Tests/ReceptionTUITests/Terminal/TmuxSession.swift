import Glibc
import Synchronization

/// A program in a real terminal: a window of a tmux server that belongs to this session alone.
///
///     let session = try TmuxSession("exec madoguchi", columns: 80, rows: 24)
///     try session.waitFor("サインイン")
///     try session.send("Enter")
///
/// The server ends with the session, and with the tests if they are cut short.
final class TmuxSession {
    /// Something was waited for in vain, or tmux is missing or refused; says what, and what the screen showed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let count = Atomic<Int>(0)
    private let socket: String
    private var socketPath: String?

    /// Runs `commandLine` with `sh`. Of the variables on which a terminal program depends it sees those of
    /// `environment` only; TERM is `tmux-256color` unless set there. The program gets the process number of the shell
    /// where the line begins with `exec`.
    init(
        _ commandLine: String, environment: [String: String] = ["LANG": "C.UTF-8"], columns: Int = 80, rows: Int = 24
    ) throws {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        socket = "madoguchi-test-\(getpid())-\(number)"
        let hidden = ["LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE", "NO_COLOR", "LINES", "COLUMNS", "TMUX"]
        let variables = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
        let size = ["-x", String(columns), "-y", String(rows)]
        // A server without a session ends. This one keeps it as long as the tests run and no longer.
        let hold = "tail --pid=\(getpid()) -f /dev/null; exec tmux kill-server"
        try tmux(["new-session", "-d", "-s", "hold"] + size + [hold])
        for (option, value) in [
            ("default-terminal", "tmux-256color"), ("remain-on-exit", "on"), ("remain-on-exit-format", ""),
        ] { try tmux(["set-option", "-g", option, value]) }
        socketPath = try tmux(["display-message", "-p", "#{socket_path}"]).trimmed
        try tmux(
            ["new-session", "-d", "-s", "main"] + size + ["env"] + hidden.flatMap { ["-u", $0] }
                + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + ["sh", "-c", commandLine])
    }

    deinit { kill() }

    /// Presses keys by tmux's names: `Enter`, `Escape`, `F5`, `Up`, `BTab`, `C-c`.
    func send(_ keys: String...) throws { try tmux(["send-keys", "-t", "main"] + keys) }

    /// Types text as it is.
    func type(_ text: String) throws { try tmux(["send-keys", "-t", "main", "-l", "--", literal(text)]) }

    /// Pastes text, between marks where the program asked for them.
    func paste(_ text: String) throws {
        try tmux(["set-buffer", "--", literal(text), ";", "paste-buffer", "-p", "-r", "-t", "main"])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-t", "main", "-x", String(columns), "-y", String(rows)])
    }

    /// The screen, a line of text for each row; with colours and emphasis as escape sequences if `styled`.
    func capture(styled: Bool = false) throws -> String {
        try tmux(["capture-pane", "-p", "-t", "main"] + (styled ? ["-e", "-N"] : []))
    }

    /// The number of the process that was started.
    var processID: Int32 {
        get throws { Int32(try tmux(["display-message", "-p", "-t", "main", "#{pane_pid}"]).trimmed) ?? 0 }
    }

    /// Waits until `text` is on the screen and the screen is at rest, and returns it.
    @discardableResult
    func waitFor(_ text: String) throws -> String {
        try waitUntil("“\(text)” is on the screen") { $0.contains(text) }
    }

    /// Waits until the screen is as `holds` wants it and at rest, that is, the same twice; returns it. `what` completes
    /// the sentence "waited in vain until".
    @discardableResult
    func waitUntil(_ what: String, _ holds: (String) -> Bool) throws -> String {
        var last = try capture()
        return try poll(what) {
            let now = try capture()
            defer { last = now }
            return now == last && holds(now) ? now : nil
        }
    }

    /// Waits until the program has ended; its exit status, or 128 and the number of the signal that ended it.
    func waitForExit() throws -> Int {
        try poll("the program has ended") {
            let format = "#{pane_dead} #{pane_dead_status} #{pane_dead_signal}"
            let state = try tmux(["display-message", "-p", "-t", "main", format]).trimmed
                .split(separator: " ", omittingEmptySubsequences: false)
            guard state.count == 3, state[0] == "1" else { return nil }
            if let status = Int(state[1]) ?? Int(state[2]).map({ 128 + $0 }) { return status }
            // tmux can miss the end of a short-lived program; the end of another makes it look at both.
            try tmux(["run-shell", "true"])
            return nil
        }
    }

    /// Ends the server and whatever runs in it.
    func kill() {
        _ = try? tmux(["kill-server"])
        if let socketPath { unlink(socketPath) }
    }

    /// tmux takes a semicolon at the end of an argument for the end of a command.
    private func literal(_ text: String) -> String { text.hasSuffix(";") ? "\(text.dropLast())\\;" : text }

    /// Tries again until `result` has one; gives up after a time that only a stuck program needs.
    private func poll<Result>(_ what: String, _ result: () throws -> Result?) throws -> Result {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            if let found = try result() { return found }
            Glibc.poll(nil, 0, 20)
        }
        throw Failure(description: "waited in vain until \(what). The screen:\n\((try? capture()) ?? "none")")
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let command = SpawnedCommand(
            ["env", "LC_ALL=C.UTF-8", "tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments)
        switch command.status {
        case 0: return command.output
        case 127:
            throw Failure(description: "tmux is not installed: tests in a real terminal need it (apt install tmux)")
        default: throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(command.output)")
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(prefix { $0 != "\n" }) }
}
