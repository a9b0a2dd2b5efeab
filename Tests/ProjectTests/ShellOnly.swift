/// What only the shell may touch: below it time arrives as an event, randomness as a seed, and a store is handed an open
/// connection.
enum ShellOnly: String, CaseIterable, Sendable {
    case clock, randomness, files, process, terminal

    /// How it is written in code. Matched as whole words where they begin or end with a letter.
    var phrases: [String] {
        switch self {
        case .clock:
            [
                "Date", "ContinuousClock", "SuspendingClock", "DispatchTime", "clock_gettime", "gettimeofday",
                "localtime_r", "sleep", "usleep", "nanosleep", "Timer",
            ]
        case .randomness:
            [
                "SystemRandomNumberGenerator", "UUID", "arc4random", "getrandom", ".random(", ".randomElement(",
                ".shuffled(", ".shuffle(", "PrivateKey(keySize", "SymmetricKey(size", "SerialNumber()",
            ]
        case .files:
            [
                "FileManager", "FileHandle", "fopen", "contentsOfFile", "Data(contentsOf", "String(contentsOf",
                ".write(to",
            ]
        case .process: ["ProcessInfo", "Process", "CommandLine", "getenv", "Thread", "DispatchQueue"]
        case .terminal: ["print", "debugPrint", "readLine", "isatty"]
        }
    }

    /// The phrases of this kind that a line of code holds.
    func found(in line: Substring) -> [String] { phrases.filter { ShellOnly.holds(line, $0) } }

    private static func holds(_ line: Substring, _ phrase: String) -> Bool {
        // With a generator of its own the draw can be repeated.
        if phrase.hasPrefix("."), phrase.hasSuffix("("), line.contains("using:") { return false }
        return line.ranges(of: phrase).contains { range in
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            return !(isPartOfName(before) && isPartOfName(phrase.first))
                && !(isPartOfName(after) && isPartOfName(phrase.last))
        }
    }

    private static func isPartOfName(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
}
