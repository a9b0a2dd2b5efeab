import Basics
import Testing

@testable import Eligibility

@Suite struct CentreCodingTests {
    private let nine = Moment("2026-11-24 09:00")!

    @Test func everyRequestAndReplyComesBackFromItsBytes() throws {
        let asker = asker(.viewing)
        let requests: [CentreRequest] = [
            .check(cardInquiry(on: "2026-11-24", consents: [.limit, .medication])),
            .check(numberInquiry("409995", "1234567", branch: nil, birth: "1980-01-15", on: "2026-11-24")),
            .registration(serial: "0A", asker: asker), .register(serial: "0A", asker: asker),
            .openMedication(check: "check-1", asker: asker),
        ]
        let test = try TestCentre(try fullPerson())
        for request in requests {
            let bytes = try CentreCoding.bytes(of: request)
            #expect(try CentreCoding.message(CentreRequest.self, from: bytes) == request)
            let reply = test.centre.reply(to: request, at: nine)
            #expect(try CentreCoding.message(CentreReply.self, from: CentreCoding.bytes(of: reply)) == reply)
        }
    }

    @Test func bytesInBytesOutIsTheSameReply() throws {
        let test = try TestCentre(try fullPerson())
        let request = CentreRequest.check(cardInquiry(on: "2026-11-24", consents: [.medication]))
        let bytes = test.centre.reply(toBytes: try CentreCoding.bytes(of: request), at: nine)
        #expect(try CentreCoding.message(CentreReply.self, from: bytes) == test.centre.reply(to: request, at: nine))
    }

    @Test(arguments: ["", "{", #"{"check":{}}"#, #"{"other":{"_0":1}}"#])
    func unreadableBytesAreRefusedAndLookNothingUp(_ text: String) throws {
        let test = try TestCentre(try fullPerson())
        let bytes = test.centre.reply(toBytes: Array(text.utf8), at: nine)
        #expect(
            try CentreCoding.message(CentreReply.self, from: bytes) == .refused(.unreadableMessage))
        #expect(test.statements.count(mentioning: "SELECT") == 0)
    }

    @Test func equalInquiriesAreEqualBytes() throws {
        let text = String(
            decoding: try CentreCoding.bytes(
                of: cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases))), as: UTF8.self)
        #expect(text.contains(#""consents":["medication","checkup","treatment","operations","limit","specified-disease"]"#))
    }
}
