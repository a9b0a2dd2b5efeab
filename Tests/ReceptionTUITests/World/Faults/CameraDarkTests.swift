import Testing

struct CameraDarkTests {
    @Test func `in the dark a face is not recognised, and that counts as a miss`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   camera-dark
                press   to-reader
                face    match
                expect  reader.notice = face-differed
                fault   none
                face    match
                expect  reader.state = consent
                """) == [])
    }
}
