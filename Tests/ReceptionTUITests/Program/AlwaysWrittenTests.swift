import Foundation
import Testing

@testable import ReceptionTUI

struct AlwaysWrittenTests {
    private struct Listing: Encodable {
        @AlwaysWritten var symbol: String?
        @AlwaysWritten var inner: Inner?
        let branch: String?

        struct Inner: Encodable { @AlwaysWritten var count: Int? }
    }

    private func text(_ listing: Listing) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(listing), as: UTF8.self)
    }

    @Test func `nothing is written as null, and a plain optional left out`() throws {
        #expect(try text(Listing(symbol: nil, inner: nil, branch: nil)) == #"{"inner":null,"symbol":null}"#)
    }

    @Test func `a value is written as itself`() throws {
        #expect(
            try text(Listing(symbol: "12", inner: .init(count: nil), branch: "01"))
                == #"{"branch":"01","inner":{"count":null},"symbol":"12"}"#)
    }
}
