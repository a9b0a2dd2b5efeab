import Testing

struct CertificateServiceDownTests {
    @Test func `no card can be authenticated while the certificate service is down, and numbers go on`() throws {
        #expect(
            try FaultPlay.misses(
                """
                fault   certificate-service-down count=1
                press   to-reader
                pin     1234
                expect  reader.notice = certificate-service-down
                remove
                press   to-reader
                pin     1234
                expect  reader.state = consent
                """) == [])
    }
}
