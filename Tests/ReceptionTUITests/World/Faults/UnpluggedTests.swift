import Testing

struct UnpluggedTests {
    @Test func `a reader without power ends the visit and is plugged in again by staff`() throws {
        #expect(
            try FaultPlay.misses(
                """
                press   to-reader
                expect  reader.state = choose
                fault   unplugged
                expect  reader.state = off
                expect  reader.light = dark
                remove
                expect  screen waiting
                press   to-reader
                expect  message = reader.out-of-order
                fault   none
                press   restart-reader
                expect  reader.state = starting
                wait    20s
                expect  reader.state = idle
                press   to-reader
                expect  reader.state = choose
                """) == [])
    }
}
