import Basics
import GRDB
import Testing

@testable import CardReaderSim

struct ChipStoreTests {
    private let database: DatabaseQueue
    private let store: ChipStore

    init() throws {
        database = try DatabaseQueue()
        store = try ChipStore(database)
    }

    @Test func `the authorities are kept`() throws {
        #expect(try store.authorityKeys() == nil)
        try store.keep(Training.keys.authorities)
        #expect(try ChipStore(database).authorityKeys() == Training.keys.authorities)
    }

    @Test func `keys, counters and certificates of a chip come back`() throws {
        var card = try Training.card()
        _ = card.verify(pin: "0000")
        _ = card.countFace(matched: false)
        #expect(try store.chip(of: "7E57A0B10C010001") == nil)
        try store.keep(card, as: "7E57A0B10C010001")
        let kept = try #require(try ChipStore(database).chip(of: "7E57A0B10C010001"))
        #expect(
            kept
                == KeptChip(
                    serial: "7E57A0B10C010001", keys: Training.chipKeys, pinTriesLeft: 2, faceTriesLeft: 9))
        for kind in CertificateKind.allCases {
            #expect(try store.certificate(kind, serial: "7E57A0B10C010001")?.until == Day("2028-06-15")!)
            #expect(try store.certificate(kind, serial: "7E57") == nil)
        }
        #expect(try store.renewals().isEmpty)
    }

    @Test func `a card without PIN and without a certificate for signatures comes back so`() throws {
        let keys = ChipKeys(authentication: Training.keys.cards[0], signature: nil)
        try store.keep(Training.card(keys: keys, pin: nil), as: "7E57A0B10C010001")
        let kept = try #require(try store.chip(of: "7E57A0B10C010001"))
        #expect(kept.pinTriesLeft == nil)
        #expect(kept.keys == keys)
        #expect(try store.certificate(.signature, serial: "7E57A0B10C010001") == nil)
    }

    @Test func `a renewal stays known under the serial that the card was handed out with`() throws {
        var card = try Training.card()
        let day = Day("2026-11-24")!
        let revoked = try card.take(
            .certificatesRenewed(serial: "7E57A0B10C010099", keys: Training.otherKeys, on: day), by: Training.service)
        try store.keep(card, as: "7E57A0B10C010001")
        try store.revoke(revoked)
        try store.revoke([
            Revocation(kind: .authentication, serial: "7E57A0B10C010001", on: day + 1, reason: .lost)
        ])
        #expect(try store.chip(of: "7E57A0B10C010001")?.serial == "7E57A0B10C010099")
        let renewals = try store.renewals()
        #expect(renewals.map(\.card) == ["7E57A0B10C010001"])
        #expect(renewals.map(\.certificate) == [card.jpki.authentication.certificate])
        // What is on the list stays as it is.
        #expect(try store.revocations() == revoked)
    }

    @Test func `a new day makes the counters anew, once, and nothing else`() throws {
        let (name, today) = ("7E57A0B10C010001", Day("2026-11-24")!)
        var card = try Training.card()
        _ = card.verify(pin: "0000")
        _ = card.countFace(matched: false)
        try store.beginDay(today)
        try store.keep(card, as: name)
        let kept = try store.chip(of: name)
        try store.beginDay(today)
        #expect(try store.chip(of: name) == kept)
        try ChipStore(database).beginDay(today + 1)
        #expect(
            try store.chip(of: name)
                == KeptChip(serial: name, keys: Training.chipKeys, pinTriesLeft: nil, faceTriesLeft: 10))
        #expect(try store.certificate(.authentication, serial: name) == card.jpki.authentication.certificate)
    }

    @Test func `a day that comes over a counter at work keeps the counters, also for a later start`() throws {
        let (name, today) = ("7E57A0B10C010001", Day("2026-11-24")!)
        try store.beginDay(today)
        var card = try Training.card()
        _ = card.verify(pin: "0000")
        try store.keep(card, as: name)
        try store.goOn(into: today + 1)
        try store.beginDay(today + 1)
        #expect(try store.chip(of: name)?.pinTriesLeft == 2)
    }

    @Test func `a file of the first version is brought up to date`() throws {
        try store.keep(Training.card(), as: "7E57A0B10C010001")
        try database.write { try $0.execute(sql: "DROP TABLE practice; PRAGMA user_version = 1") }
        let later = try ChipStore(database)
        #expect(try later.chip(of: "7E57A0B10C010001")?.pinTriesLeft == 3)
        try later.beginDay(Day("2026-11-24")!)
        #expect(try later.chip(of: "7E57A0B10C010001")?.pinTriesLeft == nil)
    }

    @Test func `neither name nor photo nor digits are in the file`() throws {
        try store.keep(Training.card(pin: CardPIN("7391")), as: "7E57A0B10C010001")
        let columns = try database.read { db in
            try ["authority", "chip", "issued", "practice", "revoked"].flatMap { try db.columns(in: $0).map(\.name) }
        }
        #expect(
            Set(columns) == [
                "kind", "key", "card", "serial", "authentication_key", "signature_key", "pin_tries", "face_tries",
                "pem",
                "day", "reason",
            ])
        let rows = try database.read { db in try GRDB.Row.fetchAll(db, sql: "SELECT card, serial, pin_tries FROM chip")
        }
        #expect(!rows.description.contains("7391"))
        let issued = try database.read { db in try String.fetchAll(db, sql: "SELECT pem FROM issued") }
        #expect(issued.count == 2)
        for text in issued {
            #expect(!String(decoding: try IssuedCertificate(pem: text).der, as: UTF8.self).contains("花子"))
        }
    }

    @Test func `a foreign or later file is refused and left as it is`() throws {
        let foreign = try DatabaseQueue()
        try foreign.write { try $0.execute(sql: "CREATE TABLE notes (text TEXT); PRAGMA application_id = 16909060") }
        #expect(throws: StoreProblem.foreign(applicationID: 16_909_060)) { try ChipStore(foreign) }
        let unmarked = try DatabaseQueue()
        try unmarked.write { try $0.execute(sql: "CREATE TABLE notes (text TEXT)") }
        #expect(throws: StoreProblem.foreign(applicationID: 0)) { try ChipStore(unmarked) }
        for file in [foreign, unmarked] {
            #expect(try file.read { try $0.tableExists("notes") && !$0.tableExists("chip") })
        }
        try database.write { try $0.execute(sql: "PRAGMA user_version = 9") }
        #expect(throws: StoreProblem.newer(found: 9, known: 2)) { try ChipStore(database) }
    }

    @Test func `a key that is none is found out`() throws {
        try store.keep(Training.keys.authorities)
        try database.write { try $0.execute(sql: "UPDATE authority SET key = '00'") }
        #expect(throws: StoreProblem.damaged) { try store.authorityKeys() }
    }
}
