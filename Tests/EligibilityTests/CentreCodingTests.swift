import Basics
import Testing

@testable import Eligibility

@Suite struct CentreCodingTests {
    private let nine = Moment("2026-11-24 09:00")!

    @Test func everyRequestAndReplyComesBackFromItsBytes() throws {
        let asker = asker(.viewing)
        let requests: [CentreRequest] = [
            .check(cardInquiry(on: "2026-11-24", consents: [.limit, .medication], check: "card")),
            .check(numberInquiry("409995", "1234567", branch: nil, birth: "1980-01-15", on: "2026-11-24")),
            .registerCard(authentication: "A1", asker: asker),
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
        let request = CentreRequest.check(
            numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24"))
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

    /// The messages by which earlier releases named a card: whoever has read a serial has proven nothing.
    @Test(arguments: [
        #"{"registration":{"asker":ASKER,"serial":"0A"}}"#, #"{"register":{"asker":ASKER,"serial":"0A"}}"#,
        #"{"check":{"_0":{"asker":ASKER,"check":"c","consents":[],"key":{"card":{"proof":"pin","serial":"0A"}},"on":ON}}}"#,
        #"{"check":{"_0":{"asker":ASKER,"check":"c","consents":[],"key":{"assuming":{"card":"0A"}},"on":ON}}}"#,
    ])
    func `no message names a card but by an authentication`(_ shape: String) throws {
        let test = try TestCentre(try fullPerson())
        let asker = String(decoding: try CentreCoding.bytes(of: asker(.counter)), as: UTF8.self)
        let on = String(decoding: try CentreCoding.bytes(of: day("2026-11-24")), as: UTF8.self)
        func refusal(of shape: String) throws -> CentreReply {
            let text = shape.replacing("ASKER", with: asker).replacing("ON", with: on)
            return try CentreCoding.message(
                CentreReply.self, from: test.centre.reply(toBytes: Array(text.utf8), at: nine))
        }
        #expect(try refusal(of: shape) == .refused(.unreadableMessage))
        #expect(test.statements.count(mentioning: "SELECT") == 0)
        // The shape is right in all else: with an authentication it is read, and the authentication is not known.
        let known =
            #"{"check":{"_0":{"asker":ASKER,"check":"c","consents":[],"key":{"authenticated":{"authentication":"0A"}},"on":ON}}}"#
        #expect(try refusal(of: known) == .notAuthenticated(.unknownAuthentication))
    }

    @Test func equalInquiriesAreEqualBytes() throws {
        let text = String(
            decoding: try CentreCoding.bytes(
                of: cardInquiry(on: "2026-11-24", consents: Set(ConsentItem.allCases))), as: UTF8.self)
        #expect(
            text.contains(#""consents":["medication","checkup","treatment","operations","limit","specified-disease"]"#))
    }
}
