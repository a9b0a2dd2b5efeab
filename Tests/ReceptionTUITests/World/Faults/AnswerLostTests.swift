import Testing

struct AnswerLostTests {
    @Test func `a lost answer is missed after a while, and asked for again`() throws {
        #expect(
            try FaultPlay.misses(
                """
                press   to-reader
                pin     1234
                fault   answer-lost count=1
                consent all=yes
                expect  reader.state = sending
                wait    10s
                expect  message = line.down
                remove
                press   to-reader
                pin     1234
                consent all=yes
                expect  coverage.status = valid
                """) == [])
    }
}
