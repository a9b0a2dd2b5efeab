import Testing

struct ChipUnreadableTests {
    @Test func `a chip that cannot be read twice is read the third time`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   chip-unreadable count=2
                press   to-reader
                expect  reader.notice = chip-unreadable
                remove
                press   to-reader
                expect  reader.notice = chip-unreadable
                remove
                press   to-reader
                expect  reader.state = choose
                """) == [])
    }
}
