import Basics
import GRDB

/// What the centre remembers of the sealed line: how far each session has come, and every encapsulated key of the day.
///
/// A message is good on its day alone, so what is of an earlier day is forgotten when the first message of another day, or
/// of another session, comes in.
struct LineMemory {
    let db: Database

    /// So many refusals are kept: whoever floods the line does not fill the disk.
    static let keptRefusals = 1000

    /// Takes a request down that was opened; or says why it is refused, and takes nothing down.
    func take(_ request: SealedRequest, of institution: String) throws -> LineRefusal? {
        let header = request.header
        let last = try Row.fetchOne(
            try db.cachedStatement(
                sql: "SELECT last_sequence, day FROM line_session WHERE institution = ? AND session = ?"),
            arguments: [institution, header.session])
        let isKnown =
            try Row.fetchOne(
                try db.cachedStatement(sql: "SELECT 1 FROM line_key WHERE encapsulated = ?"),
                arguments: [key(of: request)]) != nil
        guard !isKnown else { return .replayed }
        if let last, header.sequence <= last["last_sequence"] { return .outOfOrder }
        try db.cachedStatement(sql: "INSERT INTO line_key VALUES (?, ?)")
            .execute(arguments: [key(of: request), header.day.number])
        try db.cachedStatement(
            sql: """
                INSERT INTO line_session VALUES (?, ?, ?, ?)
                ON CONFLICT (institution, session) DO UPDATE SET
                    last_sequence = excluded.last_sequence, day = excluded.day
                """
        ).execute(arguments: [institution, header.session, header.sequence, header.day.number])
        if last?["day"] != header.day.number { try forget(before: header.day) }
        return nil
    }

    /// Notes that a message was refused; of many the latest stay. What it said of itself was not believed, and is not kept.
    func note(_ refusal: LineRefusal, at now: Moment) throws {
        try db.cachedStatement(sql: "INSERT INTO line_refusal (day, second, reason) VALUES (?, ?, ?)")
            .execute(arguments: [now.day.number, now.second, refusal.rawValue])
        try db.cachedStatement(sql: "DELETE FROM line_refusal WHERE number <= ?")
            .execute(arguments: [db.lastInsertedRowID - Int64(LineMemory.keptRefusals)])
    }

    private func forget(before day: Day) throws {
        for table in ["line_session", "line_key"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE day < ?").execute(arguments: [day.number])
        }
    }

    private func key(of request: SealedRequest) -> String { Hexadecimal.text(request.message.encapsulatedKey) }
}

/// A message that the centre refused, as it noted it.
public struct RefusedLineMessage: Hashable, Sendable {
    public let at: Moment
    public let refusal: LineRefusal
}

extension CentreStore {
    /// See `LineMemory.take`.
    func take(_ request: SealedRequest, of institution: String) throws(StoreProblem) -> LineRefusal? {
        try StoreProblem.translating {
            try database.write { try LineMemory(db: $0).take(request, of: institution) }
        }
    }

    /// See `LineMemory.note`.
    func note(_ refusal: LineRefusal, at now: Moment) throws(StoreProblem) {
        try StoreProblem.translating { try database.write { try LineMemory(db: $0).note(refusal, at: now) } }
    }

    /// The messages of the line that were refused, the first first.
    public func refusedLineMessages() throws(StoreProblem) -> [RefusedLineMessage] {
        try StoreProblem.translating {
            try database.read { db in
                try Row.fetchAll(db, sql: "SELECT day, second, reason FROM line_refusal ORDER BY number").compactMap {
                    guard let refusal = LineRefusal(rawValue: $0["reason"]) else { return nil }
                    return RefusedLineMessage(
                        at: Moment(day: Day(number: $0["day"]), second: $0["second"]), refusal: refusal)
                }
            }
        }
    }
}
