import Testing

struct DropsMidWayTests {
    @Test func `a connection that drops ends the visit and comes back by itself`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   drops-mid-way seconds=30 count=1
                press   to-reader
                pin     1234
                expect  reader.state = failed
                wait    30s
                expect  reader.state = take-card
                remove
                press   to-reader
                pin     1234
                expect  reader.state = consent
                """) == [])
    }
}
