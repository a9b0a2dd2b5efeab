import Testing

@Suite(.serialized) struct TmuxSessionTests {
    @Test func whatIsTypedAppears() throws {
        let session = try TmuxSession("stty -echo; echo ready; cat")
        try session.waitFor("ready")
        try session.type("-- 窓口;")
        try session.send("Enter")
        #expect(try session.waitFor("窓口").hasPrefix("ready\n-- 窓口;\n"))
    }

    @Test func whatIsPastedAppears() throws {
        let session = try TmuxSession("cat")
        try session.paste("貼り付け;")
        try session.waitFor("貼り付け;")
    }

    @Test func theScreenStaysAfterTheEndAndTheStatusIsTold() throws {
        let session = try TmuxSession("echo 終了; exit 69")
        #expect(try session.waitForExit() == 69)
        // The end may be known before what was written last is on the screen.
        #expect(try session.waitFor("終了").hasPrefix("終了\n"))
    }

    @Test func aProgramEndedByASignalHasAStatusToo() throws {
        let session = try TmuxSession("kill -TERM $$")
        #expect(try session.waitForExit() == 143)
    }

    @Test func theProgramSeesTheSizeAndTheEnvironmentGiven() throws {
        let session = try TmuxSession(
            "stty size; echo \"$TERM $LANG[$NO_COLOR]\"", environment: ["LANG": "C", "NO_COLOR": "1"], columns: 90,
            rows: 30)
        #expect(try session.waitFor("[1]").hasPrefix("30 90\ntmux-256color C[1]\n"))
    }

    @Test func aNewSizeReachesTheProgram() throws {
        let session = try TmuxSession("trap 'stty size' WINCH; echo ready; while :; do read -r line; done")
        try session.waitFor("ready")
        try session.resize(columns: 100, rows: 40)
        try session.send("Enter")
        try session.waitFor("40 100")
    }
}
