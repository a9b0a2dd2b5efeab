import Testing

struct AnswerTwiceTests {
    @Test func `the second of two equal answers is put away`() throws {
        #expect(
            try FaultPlay.misses(
                """
                press   to-reader
                pin     1234
                fault   answer-twice count=1
                consent all=yes
                expect  coverage.status = valid
                wait    2s
                expect  message = answer.arrived
                expect  coverage.status = valid
                """) == [])
    }
}
