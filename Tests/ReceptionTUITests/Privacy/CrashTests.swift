import Foundation
import Testing

@testable import ReceptionTUI

/// What a crash leaves behind: nothing of what was in memory.
struct CrashTests {
    @Test func `no core file, and no memory for others to read`() { #expect(Terminal.keepMemory()) }

    @Test func `a crash of the program leaves neither a core file nor a backtrace`() throws {
        let folder = try TemporaryFolder()
        // Crashes while it waits for input, with the limit of core files as wide as it goes.
        let script = """
            cd "$1"; ulimit -c unlimited 2>/dev/null; unset SWIFT_BACKTRACE
            mkfifo lines; "$0" --home "$1/home" --lang en --plain <lines >out 2>errors & program=$!
            exec 3>lines
            until grep -q . out; do kill -0 $program || exit 99; done
            cat /proc/$program/limits >limits 2>/dev/null
            kill -SEGV $program; wait $program 2>/dev/null; echo $? >status
            """
        let run = SpawnedCommand(["sh", "-c", script, try BuiltProgram.path, folder.path])
        #expect(run.status == 0, "\(run.output)")
        #expect(String(decoding: try folder.contents(of: "status"), as: UTF8.self) == "139\n")
        #expect(try folder.contents(of: "errors").isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.filter { $0.hasPrefix("core") } == [])
        let limits = String(decoding: try folder.contents(of: "limits"), as: UTF8.self)
        let cores = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(cores?.split(separator: " ").suffix(3).prefix(2) == ["0", "0"])
    }
}
