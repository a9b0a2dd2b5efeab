import Glibc
import Synchronization

/// A command that has run to its end.
///
/// Foundation's `Process` also waits for what the command leaves running, which for tmux is its server.
struct SpawnedCommand {
    /// 0…255, or 128 and the number of the signal that ended it; 127 where there is no such command.
    let status: Int
    /// Standard output and standard error, as they came.
    let output: String

    /// One command is started at a time, so that none inherits the pipe of another and holds it open.
    private static let starting = Mutex(())

    /// Runs the command that `words` begin with, found by PATH, with nothing on its standard input.
    init(_ words: [String]) {
        var child: pid_t = 0
        var reading: Int32 = -1
        let refusal = Self.starting.withLock { _ in Self.start(words, &child, &reading) }
        defer { close(reading) }
        guard refusal == 0 else {
            (status, output) = (127, String(cString: strerror(refusal)))
            return
        }
        output = String(decoding: Self.readToEnd(reading), as: UTF8.self)
        var state: Int32 = 0
        while waitpid(child, &state, 0) < 0, errno == EINTR {}
        let signal = state & 0x7f
        status = Int(signal == 0 ? (state >> 8) & 0xff : 128 + signal)
    }

    /// 0, or the system's error number.
    private static func start(_ words: [String], _ child: inout pid_t, _ reading: inout Int32) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return errno }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        reading = ends[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        // Threads that run tests hold signals back, and what they start would do the same.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        return posix_spawnp(&child, words[0], &actions, &attributes, &arguments, environ)
    }

    private static func readToEnd(_ descriptor: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            if count > 0 { all += bytes.prefix(count) } else if count == 0 || errno != EINTR { return all }
        }
    }
}
