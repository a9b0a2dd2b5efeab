import Basics
import Eligibility

@testable import CheckFiles

/// Messages for tests.
enum SampleMessages {
    static let noon = Moment("2026-11-24 12:00:00")!

    static var request: CheckRequest {
        var request = CheckRequest()
        request.header = RequestHeader(on: noon.day, institution: "4017999014", identifier: "T-000123")
        request.body.search.insurerNumber = "409995"
        request.body.search.insuredCardSymbol = "見本12"
        request.body.search.insuredIdentificationNumber = "1234567"
        request.body.search.insuredBranchNumber = "02"
        request.body.search.birthdate = Day("1981-06-15")!
        request.body.search.limitApplicationCertificateRelatedConsFlg = .known(.given)
        return request
    }
}
