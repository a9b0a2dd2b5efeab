import Foundation
import Testing

@testable import Basics

struct DayCodingTests {
    @Test func `days and moments are written as text and read back`() throws {
        let day = try #require(Day("2026-11-24"))
        let moment = Moment(day: day, second: 9 * 3600 + 330)
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-11-24"]"#)
        #expect(String(decoding: try JSONEncoder().encode([moment]), as: UTF8.self) == #"["2026-11-24 09:05:30"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: try JSONEncoder().encode([day])) == [day])
        #expect(try JSONDecoder().decode([Moment].self, from: try JSONEncoder().encode([moment])) == [moment])
    }

    @Test(arguments: [#"["2026-02-30"]"#, #"[20261124]"#, #"["today"]"#])
    func `text that is no day is not decoded`(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data(json.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Moment].self, from: Data(json.utf8)) }
    }
}
