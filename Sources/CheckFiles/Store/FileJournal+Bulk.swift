import Basics
import Eligibility
import GRDB

/// A bulk request as it was received.
public struct BulkReception: Hashable, Sendable {
    /// Of the request that brought it.
    public let ticket: Int
    public let institution: String
    /// 受付番号
    public let number: String
    /// 受付日時
    public let at: Moment
    /// How many people it asks about.
    public let count: Int

    public init(ticket: Int, institution: String, number: String, at: Moment, count: Int) {
        self.ticket = ticket
        self.institution = institution
        self.number = number
        self.at = at
        self.count = count
    }
}

/// How far a bulk request has come.
public struct BulkProgress: Hashable, Sendable {
    public let done: Int
    public let of: Int

    public init(done: Int, of: Int) {
        self.done = done
        self.of = of
    }

    public var isFinished: Bool { done == of }
}

extension FileJournal {
    /// Takes a bulk request in, whole and once; a repetition changes nothing.
    public func receive(_ reception: BulkReception, request: [UInt8]) throws(StoreProblem) {
        try writing { db in
            let known = try Int.fetchOne(db, sql: "SELECT 1 FROM bulk WHERE ticket = ?", arguments: [reception.ticket])
            guard known == nil else { return }
            try db.execute(
                sql: "INSERT INTO bulk VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    reception.ticket, reception.institution, reception.number, "\(reception.at)",
                    Hexadecimal.text(request),
                ])
            let insert = try db.cachedStatement(sql: "INSERT INTO bulk_unit VALUES (?, ?, NULL)")
            for place in 0..<reception.count { try insert.execute(arguments: [reception.ticket, place]) }
        }
    }

    /// The bytes of a bulk request; empty where there is none.
    public func request(of ticket: Int) throws(StoreProblem) -> [UInt8] {
        try reading { db in
            let text = try String.fetchOne(db, sql: "SELECT request FROM bulk WHERE ticket = ?", arguments: [ticket])
            return text.flatMap(Hexadecimal.bytes) ?? []
        }
    }

    /// The bulk request received under a number by an institution; nil where there is none.
    public func reception(_ number: String, of institution: String) throws(StoreProblem) -> BulkReception? {
        try reading { db in
            let sql = "\(FileJournal.receptions) WHERE reception = ? AND institution = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [number, institution]).map(FileJournal.reception)
        }
    }

    /// The oldest bulk request of an institution with people not asked about yet.
    public func nextBulk(of institution: String) throws(StoreProblem) -> BulkReception? {
        try reading { db in
            let sql = """
                \(FileJournal.receptions) WHERE institution = ? AND EXISTS
                (SELECT 1 FROM bulk_unit u WHERE u.ticket = bulk.ticket AND u.reply IS NULL) ORDER BY ticket LIMIT 1
                """
            return try Row.fetchOne(db, sql: sql, arguments: [institution]).map(FileJournal.reception)
        }
    }

    /// The places of the first people not asked about yet, from 0.
    public func unasked(of ticket: Int, limit: Int) throws(StoreProblem) -> [Int] {
        try reading { db in
            let sql = "SELECT place FROM bulk_unit WHERE ticket = ? AND reply IS NULL ORDER BY place LIMIT ?"
            return try Int.fetchAll(db, sql: sql, arguments: [ticket, limit])
        }
    }

    /// All replies in the order of the request; those of people not asked about are empty.
    public func replies(of ticket: Int) throws(StoreProblem) -> [String] {
        try reading { db in
            let sql = "SELECT coalesce(reply, '') FROM bulk_unit WHERE ticket = ? ORDER BY place"
            return try String.fetchAll(db, sql: sql, arguments: [ticket])
        }
    }

    /// Keeps replies, by place.
    public func keep(_ replies: [Int: String], of ticket: Int) throws(StoreProblem) {
        try writing { db in
            let update = try db.cachedStatement(
                sql: "UPDATE bulk_unit SET reply = ? WHERE ticket = ? AND place = ?")
            for (place, reply) in replies { try update.execute(arguments: [reply, ticket, place]) }
        }
    }

    public func progress(of ticket: Int) throws(StoreProblem) -> BulkProgress {
        try reading { db in
            let sql = "SELECT count(reply), count(*) FROM bulk_unit WHERE ticket = ?"
            let row = try Row.fetchOne(db, sql: sql, arguments: [ticket])
            return BulkProgress(done: row?[0] ?? 0, of: row?[1] ?? 0)
        }
    }

    private static let receptions = """
        SELECT ticket, institution, reception, at,
        (SELECT count(*) FROM bulk_unit u WHERE u.ticket = bulk.ticket) AS people FROM bulk
        """

    private static func reception(_ row: Row) throws -> BulkReception {
        guard let at = Moment(row["at"] as String) else { throw StoreProblem.damaged }
        return BulkReception(
            ticket: row["ticket"], institution: row["institution"], number: row["reception"], at: at,
            count: row["people"])
    }
}
