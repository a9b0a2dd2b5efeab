import Testing

struct LineSlowTests {
    @Test func `a slow reply is waited for, and one that is too slow counts as lost`() throws {
        #expect(
            try FaultPlay.misses(
                """
                press   to-reader
                fault   line-slow seconds=4
                pin     1234
                expect  reader.state = checking
                wait    4s
                expect  reader.state = checking
                wait    4s
                expect  reader.state = consent
                fault   line-slow seconds=25
                consent all=yes
                wait    10s
                expect  message = line.down
                wait    15s
                expect  message = line.discarded
                """) == [])
    }
}
