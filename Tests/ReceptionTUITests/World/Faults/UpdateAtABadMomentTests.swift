import Testing

struct UpdateAtABadMomentTests {
    @Test func `an update breaks off the visit and ends in a restart`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   update-at-a-bad-moment seconds=60 count=1 when=placed
                press   to-reader
                expect  reader.state = updating
                wait    60s
                expect  reader.state = starting
                wait    20s
                expect  reader.state = take-card
                remove
                expect  reader.state = idle
                """) == [])
    }
}
