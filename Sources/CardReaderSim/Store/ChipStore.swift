import Basics
import GRDB

/// `cards.db`: the keys of cards and authorities, the counters of the chips, the certificates issued and revoked.
///
/// It stands for what lies in the chips and at the authorities, so it has private keys in the clear; everything about them
/// is fictional. No photo, no digits of a PIN and no name is in it. The connection is handed in open.
public struct ChipStore: Sendable {
    let database: any DatabaseWriter

    /// Throws `foreign`, `newer`, `notADatabase` or `damaged`, and then nothing has been changed.
    public init(_ database: any DatabaseWriter) throws(StoreProblem) {
        self.database = database
        try ChipSchema.prepare(database)
    }

    /// The keys of the authorities; nil where there are none yet.
    public func authorityKeys() throws(StoreProblem) -> AuthorityKeys? {
        try StoreProblem.ofChips {
            try database.read { db in
                func key(_ kind: CertificateKind) throws -> SigningKey? {
                    let sql = "SELECT key FROM authority WHERE kind = ?"
                    return try String.fetchOne(db, sql: sql, arguments: [kind.rawValue]).map { try SigningKey(pem: $0) }
                }
                guard let authentication = try key(.authentication), let signature = try key(.signature) else {
                    return nil
                }
                return AuthorityKeys(authentication: authentication, signature: signature)
            }
        }
    }

    public func keep(_ keys: AuthorityKeys) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in
                for (kind, key) in [
                    (CertificateKind.authentication, keys.authentication), (.signature, keys.signature),
                ] {
                    try db.execute(
                        sql: "INSERT OR REPLACE INTO authority VALUES (?, ?)",
                        arguments: [kind.rawValue, key.pem])
                }
            }
        }
    }

    /// The chip of the card that was handed out under `card`; nil where it was never kept.
    public func chip(of card: String) throws(StoreProblem) -> KeptChip? {
        try StoreProblem.ofChips {
            try database.read { db in
                let sql = """
                    SELECT serial, authentication_key, signature_key, pin_tries, face_tries FROM chip WHERE card = ?
                    """
                return try Row.fetchOne(db, sql: sql, arguments: [card]).map { row in
                    let signature: String? = row[2]
                    return KeptChip(
                        serial: row[0],
                        keys: ChipKeys(
                            authentication: try SigningKey(pem: row[1]),
                            signature: try signature.map { try SigningKey(pem: $0) }),
                        pinTriesLeft: row[3], faceTriesLeft: row[4])
                }
            }
        }
    }

    /// Makes the counters of all chips anew where `day` is another than the one this was last done for: the PIN's count is
    /// that of the person's file again, the face has all its tries. Keys and certificates stay.
    public func beginDay(_ day: Day) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in
                guard try Int.fetchOne(db, sql: "SELECT day FROM practice") != day.number else { return }
                try db.execute(
                    sql: "UPDATE chip SET pin_tries = NULL, face_tries = ?", arguments: [FaceCounter.tries])
                try db.execute(sql: "DELETE FROM practice")
                try db.execute(sql: "INSERT INTO practice VALUES (?)", arguments: [day.number])
            }
        }
    }

    /// A day has come over a counter at work: nobody has been to the office in the night, so that the counters stay, also
    /// at a later `beginDay` of that day.
    public func goOn(into day: Day) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in try db.execute(sql: "UPDATE practice SET day = ?", arguments: [day.number]) }
        }
    }

    /// Keeps keys and counters of a card's chip, and its certificates as issued.
    /// - Parameter name: the serial under which the card was handed out.
    public func keep(_ card: Card, as name: String) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in
                let (authentication, signature) = (card.jpki.authentication, card.jpki.signature)
                try db.execute(
                    sql: "INSERT OR REPLACE INTO chip VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [
                        name, card.jpki.serial, authentication.key.pem, signature?.key.pem, card.jpki.pin?.triesLeft,
                        card.face.triesLeft,
                    ])
                try ChipStore.note(authentication.certificate, .authentication, of: name, db)
                if let signature { try ChipStore.note(signature.certificate, .signature, of: name, db) }
            }
        }
    }
}

/// What is kept of a chip.
public struct KeptChip: Hashable, Sendable {
    /// Of its present certificates.
    public let serial: String
    public let keys: ChipKeys
    /// Nil for a card without PIN, and where the count is that of the person's file.
    public let pinTriesLeft: Int?
    public let faceTriesLeft: Int
}
