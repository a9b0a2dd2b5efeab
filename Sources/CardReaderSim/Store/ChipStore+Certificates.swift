import Basics
import GRDB

// What the authorities know: the certificates issued, and those revoked.
extension ChipStore {
    /// Nil for a serial that was never issued.
    public func certificate(_ kind: CertificateKind, serial: String) throws(StoreProblem) -> IssuedCertificate? {
        try StoreProblem.ofChips {
            try database.read { db in
                let sql = "SELECT der FROM issued WHERE kind = ? AND serial = ?"
                return try String.fetchOne(db, sql: sql, arguments: [kind.rawValue, serial]).map(ChipStore.certificate)
            }
        }
    }

    /// The cards whose certificate for user authentication is no longer the one they were handed out with: the serial of
    /// then and the certificate of now, in order of the cards.
    public func renewals() throws(StoreProblem) -> [(card: String, certificate: IssuedCertificate)] {
        try StoreProblem.ofChips {
            try database.read { db in
                let sql = """
                    SELECT c.card, i.der FROM chip c JOIN issued i ON i.kind = ? AND i.serial = c.serial
                    WHERE c.serial <> c.card ORDER BY c.card
                    """
                return try Row.fetchAll(db, sql: sql, arguments: [CertificateKind.authentication.rawValue]).map {
                    ($0[0], try ChipStore.certificate($0[1]))
                }
            }
        }
    }

    /// Adds to the list of revocations. What is on it stays as it is.
    public func revoke(_ revocations: [Revocation]) throws(StoreProblem) {
        try StoreProblem.ofChips {
            try database.write { db in
                for revocation in revocations {
                    try db.execute(
                        sql: "INSERT OR IGNORE INTO revoked VALUES (?, ?, ?, ?)",
                        arguments: [
                            revocation.kind.rawValue, revocation.serial, revocation.on.number,
                            revocation.reason.rawValue,
                        ])
                }
            }
        }
    }

    /// The list of revocations (失効リスト), oldest first.
    public func revocations() throws(StoreProblem) -> [Revocation] {
        try StoreProblem.ofChips {
            try database.read { db in
                try Row.fetchAll(db, sql: "SELECT kind, serial, day, reason FROM revoked ORDER BY day, kind, serial")
                    .map {
                        guard let kind = CertificateKind(rawValue: $0[0]),
                            let reason = RevocationReason(rawValue: $0[3])
                        else { throw StoreProblem.damaged }
                        return Revocation(kind: kind, serial: $0[1], on: Day(number: $0[2]), reason: reason)
                    }
            }
        }
    }

    static func note(
        _ certificate: IssuedCertificate, _ kind: CertificateKind, of card: String, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO issued VALUES (?, ?, ?, ?)",
            arguments: [kind.rawValue, certificate.serial, card, Hexadecimal.text(certificate.der)])
    }

    private static func certificate(_ text: String) throws -> IssuedCertificate {
        guard let bytes = Hexadecimal.bytes(text) else { throw StoreProblem.damaged }
        return try IssuedCertificate(der: bytes)
    }
}
