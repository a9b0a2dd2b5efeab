import Basics
import GRDB
import Testing

@testable import Eligibility

/// Two registers compare by what they say.
@Suite struct DigestTests {
    private func people() throws -> [RegisteredPerson] {
        [
            try fullPerson(),
            person(
                "K000002", serial: "02", coverages: [try coverage("409987", "7", branch: "01", acquired: "2020-04-01")]),
        ]
    }

    @Test func `the order of writing does not count`() throws {
        let (one, other) = (try TestCentre(), try TestCentre())
        try one.centre.store.take(try people().flatMap(\.entries))
        try other.centre.store.take(try people().reversed().flatMap(\.entries))
        #expect(try one.centre.store.digest() == other.centre.store.digest())
        #expect(try one.centre.store.digest().description.count == 32)
    }

    @Test func `the usage log does not count`() throws {
        let test = try TestCentre(try fullPerson())
        let before = try test.centre.store.digest()
        _ = try test.answer(cardInquiry(on: "2026-11-24"))
        #expect(try test.centre.store.digest() == before)
    }

    @Test(arguments: [
        "UPDATE person SET kana = kana || ' '", "UPDATE certificate SET linked = 0", "UPDATE coverage SET income = 2",
        "UPDATE coverage SET branch = NULL", "UPDATE coverage SET registered = registered + 1",
        "UPDATE limit_certificate SET class = 3", "UPDATE medication SET days = days + 1",
        "UPDATE medication_line SET usage = '頓服'", "UPDATE insurer SET name = 'もとの名'",
        "UPDATE person SET code = code || '0'", "DELETE FROM medication WHERE place = 0",
    ])
    func `whatever is changed shows`(_ change: String) throws {
        let test = try TestCentre(try fullPerson())
        let before = try test.centre.store.digest()
        try test.database.write { try $0.execute(sql: change) }
        #expect(try test.centre.store.digest() != before)
    }

    @Test func `texts cannot be shifted from one column to the next`() throws {
        let test = try TestCentre(try fullPerson())
        func digest(_ name: String, _ kana: String) throws -> RegisterDigest {
            try test.database.write {
                try $0.execute(sql: "UPDATE person SET name = ?, kana = ?", arguments: [name, kana])
            }
            return try test.centre.store.digest()
        }
        #expect(try digest("ab", "c") != digest("a", "bc"))
    }
}
