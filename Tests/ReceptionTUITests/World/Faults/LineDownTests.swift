import Testing

struct LineDownTests {
    @Test func `with the line down nothing is asked, and afterwards it is`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   line-down
                press   to-reader
                pin     1234
                expect  message = line.down
                remove
                fault   none
                press   to-reader
                pin     1234
                expect  reader.state = consent
                """) == [])
    }
}
