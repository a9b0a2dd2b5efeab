import Testing

struct FrozenTests {
    @Test func `a frozen reader takes no touch and no time until it is restarted`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   frozen count=1
                press   to-reader
                expect  reader.state = frozen
                pin     1234
                wait    5m
                expect  reader.state = frozen
                press   restart-reader
                wait    20s
                expect  reader.state = take-card
                remove
                press   to-reader
                pin     1234
                expect  reader.state = consent
                """) == [])
    }
}
