import Basics
import Testing

@testable import ReceptionTUI

/// `madoguchi cards`, run as a user runs it.
struct CardsCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ words: String..., on day: String = "2026-11-24", language: String = "en") throws -> BuiltProgram
    {
        try BuiltProgram(["--home", folder.homePath, "--today", day, "--lang", language] + words)
    }

    private func row(_ person: String, on day: String = "2026-11-24") throws -> [String: Any] {
        let rows = try #require(run("cards", "--json", on: day).json() as? [[String: Any]])
        return try #require(rows.first { $0["person"] as? String == person && $0["medium"] as? String == "card" })
    }

    private func validity(_ person: String, _ proof: String..., on day: String) throws -> String? {
        let check = try BuiltProgram(
            ["--home", folder.homePath, "--today", day, "--lang", "en", "check", "--card", person] + proof + ["--json"])
        guard check.status == 0 else { return check.output }
        return try (check.object()["validity"] as? [String: Any])?["id"] as? String
    }

    @Test func `every card and phone is listed with every key, and no key is made for it`() throws {
        let rows = try #require(run("cards", "--json").json() as? [[String: Any]])
        let people = try Shipped.library().roster.people(on: Day("2026-11-24")!)
        #expect(rows.count == people.count { $0.card != nil } + people.count { $0.card != nil && $0.phone != nil })
        let keys = [
            "certificateUntil", "faceTriesLeft", "medium", "person", "pinTriesLeft", "revoked", "serial",
        ]
        for row in rows { #expect(row.keys.sorted() == keys) }
        for person in people {
            guard let card = person.card else { continue }
            let row = try #require(rows.first { $0["serial"] as? String == card.serial })
            #expect(row["pinTriesLeft"] as? Int == card.pin.map { _ in 3 - card.misses })
        }
        let databases = try Databases.open(in: folder.home)
        for person in people { #expect(try person.card.map { try databases.cards.chip(of: $0.serial) == nil } ?? true) }
    }

    @Test func `a PIN locked by checks is unlocked at the office, and works then`() throws {
        for _ in 1...3 { #expect(try run("check", "--card", "kunren-hanako", "--pin", "0000").status == 1) }
        #expect(try row("kunren-hanako")["pinTriesLeft"] as? Int == 0)
        #expect(try run("cards").output.contains("kunren-hanako  card 7E57A0B10C010001"))
        #expect(try run("check", "--card", "kunren-hanako", "--pin", "1234").status == 1)
        let told = try run("cards", "unlock-pin", "kunren-hanako", language: "ja")
        #expect(told.status == 0)
        #expect(told.output.contains("訓練　花子さん（kunren-hanako）"))
        #expect(try row("kunren-hanako")["pinTriesLeft"] as? Int == 3)
        #expect(try run("check", "--card", "kunren-hanako", "--pin", "1234").status == 0)
    }

    @Test func `a renewed certificate is known after the night`() throws {
        #expect(try validity("kunren-hanako", "--pin", "1234", on: "2026-11-24") == "valid")
        let former = try #require(row("kunren-hanako")["serial"] as? String)
        let told = try run("cards", "renew", "kunren-hanako")
        let serial = try #require(row("kunren-hanako")["serial"] as? String)
        #expect(told.status == 0 && told.output.contains(serial) && told.output.contains("from 2026-11-25"))
        #expect(serial != former)
        #expect(try validity("kunren-hanako", "--pin", "1234", on: "2026-11-24") != "valid")
        #expect(try validity("kunren-hanako", "--pin", "1234", on: "2026-11-25") == "valid")
    }

    @Test func `a lost card is revoked at once`() throws {
        let told = try run("cards", "report-loss", "kunren-hanako")
        #expect(told.status == 0 && told.output.contains("at once"))
        #expect(try row("kunren-hanako")["revoked"] as? String == "2026-11-24")
        #expect(try run("check", "--card", "kunren-hanako", "--pin", "1234").status == 1)
    }

    @Test(arguments: [
        (["unlock-pin", "kunren-hanak"], 65, "kunren-hanako"), (["unlock-pin"], 64, "Usage"),
        (["mend", "kunren-hanako"], 64, "Usage"),
    ])
    func `nobody known is bad data, a missing name a usage error`(words: [String], status: Int, says: String) throws {
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "cards"] + words)
        #expect(run.status == status && run.output.contains(says), "\(run.output)")
    }

    @Test func `nobody without a card goes there, and no PIN is unlocked that is not there`() throws {
        let people = try Shipped.library().roster.people(on: Day("2026-11-24")!)
        let without = try #require(people.first { $0.card == nil })
        let noPIN = try #require(people.first { $0.card != nil && $0.card?.pin == nil })
        #expect(try run("cards", "renew", without.id).status == 65)
        let refused = try run("cards", "unlock-pin", noPIN.id)
        #expect(refused.status == 65 && refused.output.contains("no PIN"))
        #expect(try run("cards", "unlock-face", noPIN.id).status == 0)
    }
}
