import Testing

struct SpawnedCommandTests {
    @Test func outputAndComplaintsAreKept() {
        let command = SpawnedCommand(["sh", "-c", "echo 窓口; echo out >&2; exit 65"])
        #expect(command.output == "窓口\nout\n")
        #expect(command.status == 65)
    }

    @Test func aSignalIsAStatus() {
        #expect(SpawnedCommand(["sh", "-c", "kill -TERM $$"]).status == 143)
    }

    @Test func aCommandThatDoesNotExistHasStatus127() {
        #expect(SpawnedCommand(["no-such-command-here"]).status == 127)
    }

    @Test func whatTheCommandLeavesRunningIsNotWaitedFor() {
        let command = SpawnedCommand(["sh", "-c", "cat </dev/zero >/dev/null 2>&1 & echo $!"])
        #expect(command.status == 0)
        #expect(SpawnedCommand(["kill", String(command.output.dropLast())]).status == 0)
    }
}
