import Testing

struct SlowReaderTests {
    @Test func `a slow reader answers late, and not about a card that has been taken`() throws {
        #expect(
            try FaultPlay.misses(
                """
                press   to-reader
                fault   slow seconds=9
                pin     1234
                expect  reader.state = checking
                wait    8s
                expect  reader.state = checking
                remove
                select  mihon-taro
                fault   none
                press   to-reader
                wait    5s
                expect  reader.state = choose
                """) == [])
    }
}
