import Testing

struct CameraFailsTests {
    @Test func `without a picture nothing is counted, and the PIN is left`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   camera-fails count=1
                press   to-reader
                face    match
                expect  reader.notice = camera-failed
                pin     1234
                expect  reader.state = consent
                """) == [])
    }
}
