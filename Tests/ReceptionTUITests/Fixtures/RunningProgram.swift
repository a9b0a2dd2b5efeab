import Foundation
import Testing

/// The program as it was built, while it runs: its lines are read as they come, and it can be sent signals.
final class RunningProgram {
    private let process: pid_t
    private let reading: Int32
    private var rest: [UInt8] = []
    private var hasEnded = false

    init(_ words: [String]) throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        reading = ends[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let path = try BuiltProgram.path
        var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + words).map { strdup($0) } + [nil]
        let variables = ["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
        var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var child: pid_t = 0
        try #require(posix_spawn(&child, path, &actions, &attributes, &arguments, &environment) == 0)
        process = child
    }

    deinit {
        if !hasEnded { _ = end(by: SIGKILL) }
        close(reading)
    }

    /// The next line; nil at the end, or when none has come for a minute.
    func line() -> String? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                defer { rest.removeFirst(end + 1) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            var wait = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, 60_000) > 0 else { return nil }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = read(reading, &bytes, bytes.count)
            guard count > 0 else { return nil }
            rest += bytes.prefix(count)
        }
    }

    /// Sends a signal and waits for the end; the exit status, or 128 and the number of the signal.
    func end(by signal: Int32) -> Int {
        kill(process, signal)
        var state: Int32 = 0
        while waitpid(process, &state, 0) < 0, errno == EINTR {}
        hasEnded = true
        let ended = state & 0x7f
        return Int(ended == 0 ? (state >> 8) & 0xff : 128 + ended)
    }
}
