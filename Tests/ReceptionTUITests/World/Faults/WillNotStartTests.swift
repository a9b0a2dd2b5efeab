import Testing

struct WillNotStartTests {
    @Test func `a reader that does not come up twice comes up the third time`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   will-not-start count=2
                press   restart-reader
                wait    20s
                expect  reader.state = failed
                press   restart-reader
                wait    20s
                expect  reader.state = failed
                press   restart-reader
                wait    20s
                expect  reader.state = idle
                """) == [])
    }
}
