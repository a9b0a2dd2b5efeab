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
    /// 任意のファイル識別子 of the request.
    public let fileIdentifier: String
    /// 資格確認日
    public let on: Day

    public init(ticket: Int, institution: String, number: String, at: Moment, fileIdentifier: String, on: Day) {
        self.ticket = ticket
        self.institution = institution
        self.number = number
        self.at = at
        self.fileIdentifier = fileIdentifier
        self.on = on
    }
}

/// One person of a bulk request. The texts are the caller's, kept as they are.
public struct BulkUnitRecord: Hashable, Sendable {
    /// From 1.
    public let place: Int
    /// The question as the file had it.
    public let search: String
    /// The question as it goes to the centre; nil where it cannot be asked.
    public let inquiry: String?
    /// Nil until it has been asked.
    public let reply: String?

    public init(place: Int, search: String, inquiry: String?, reply: String?) {
        self.place = place
        self.search = search
        self.inquiry = inquiry
        self.reply = reply
    }
}

/// How far a bulk request has come.
public struct BulkProgress: Hashable, Sendable {
    public let done: Int
    public let of: Int

    public var isFinished: Bool { done == of }
}

extension FileJournal {
    /// Takes a bulk request in, whole and once; a repetition changes nothing.
    public func receive(_ reception: BulkReception, units: [BulkUnitRecord]) throws(StoreProblem) {
        try writing { db in
            let known = try Int.fetchOne(db, sql: "SELECT 1 FROM bulk WHERE ticket = ?", arguments: [reception.ticket])
            guard known == nil else { return }
            try db.execute(
                sql: "INSERT INTO bulk VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    reception.ticket, reception.institution, reception.number, "\(reception.at)",
                    reception.fileIdentifier, "\(reception.on)",
                ])
            let insert = try db.cachedStatement(sql: "INSERT INTO bulk_unit VALUES (?, ?, ?, ?, ?)")
            for unit in units {
                try insert.execute(arguments: [reception.ticket, unit.place, unit.search, unit.inquiry, unit.reply])
            }
        }
    }

    /// The bulk request received under a number by an institution; nil where there is none.
    public func reception(_ number: String, of institution: String) throws(StoreProblem) -> BulkReception? {
        try reading { db in
            let sql = "SELECT * FROM bulk WHERE reception = ? AND institution = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [number, institution]).map(FileJournal.reception)
        }
    }

    /// The oldest bulk request of an institution with people not asked about yet.
    public func nextBulk(of institution: String) throws(StoreProblem) -> BulkReception? {
        try reading { db in
            let sql = """
                SELECT * FROM bulk b WHERE institution = ? AND EXISTS
                (SELECT 1 FROM bulk_unit u WHERE u.ticket = b.ticket AND u.reply IS NULL) ORDER BY ticket LIMIT 1
                """
            return try Row.fetchOne(db, sql: sql, arguments: [institution]).map(FileJournal.reception)
        }
    }

    /// The first people not asked about yet.
    public func unasked(of ticket: Int, limit: Int) throws(StoreProblem) -> [BulkUnitRecord] {
        try units("WHERE ticket = ? AND reply IS NULL ORDER BY place LIMIT \(limit)", ticket)
    }

    /// All people, in the order of the request.
    public func units(of ticket: Int) throws(StoreProblem) -> [BulkUnitRecord] {
        try units("WHERE ticket = ? ORDER BY place", ticket)
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

    private func units(_ condition: String, _ ticket: Int) throws(StoreProblem) -> [BulkUnitRecord] {
        try reading { db in
            let sql = "SELECT place, search, inquiry, reply FROM bulk_unit \(condition)"
            return try Row.fetchAll(db, sql: sql, arguments: [ticket]).map {
                BulkUnitRecord(place: $0[0], search: $0[1], inquiry: $0[2], reply: $0[3])
            }
        }
    }

    private static func reception(_ row: Row) throws -> BulkReception {
        guard let at = Moment(row["at"] as String), let on = Day(row["on_day"] as String) else {
            throw StoreProblem.damaged
        }
        return BulkReception(
            ticket: row["ticket"], institution: row["institution"], number: row["reception"], at: at,
            fileIdentifier: row["file_identifier"], on: on)
    }
}
