import Testing

/// Nothing of a person leaves the program by a way that nobody looks at.
struct PrivateProcessTests {
    /// The program's own; what measures beside it meets nobody.
    private static func files() throws -> [ProjectFile] {
        try Project.swiftFiles(below: "Sources/").filter { !$0.path.hasPrefix("Sources/Benchmarks/") }
    }

    /// In the sources, comments aside.
    private static func lines(with phrases: [String]) throws -> [String] {
        try files().flatMap { file in
            SwiftSource(file.text).lines.enumerated().compactMap { index, line in
                phrases.contains { line.contains($0) } ? "\(file.path):\(index + 1)" : nil
            }
        }
    }

    @Test func `no child process is started and no variable of the environment is set`() throws {
        #expect(
            try Self.lines(with: [
                "posix_spawn", "fork()", "execv", "Process()", "Glibc.system(", "popen(", "setenv(", "putenv(",
            ])
                == [])
        let c = try Project.files().filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".c") }
        #expect(!c.isEmpty)
        for file in c {
            #expect(
                ["fork(", "exec", "system(", "popen(", "setenv("].allSatisfy { !file.text.contains($0) }, "\(file.path)"
            )
        }
    }

    @Test func `what is said of a crash is written beforehand`() throws {
        let stops = ["fatalError(", "preconditionFailure(", "precondition(", "assertionFailure(", "assert("]
        let told = try Self.files().flatMap { file in
            SwiftSource(file.text).lines.filter { line in
                stops.contains { line.contains($0) } && line.contains(#"\("#)
            }.map { "\(file.path): \($0)" }
        }
        #expect(told == [])
        #expect(try Self.lines(with: ["syslog(", "NSLog(", "os_log(", "Logger("]) == [])
    }
}
