import Basics
import GRDB

extension RegisterReader {
    /// The columns of a `KnownCoverage` as known on day `?1`: an end registered later reads as endless.
    static let columns = """
        c.person, c.insurer, c.insurer_name, c.scheme, c.symbol, c.number, c.branch, c.relation, c.income, c.acquired,
        CASE WHEN c.loss_registered <= ?1 THEN c.lost ELSE \(Day.endless.number) END, c.application_from,
        CASE WHEN c.loss_registered <= ?1 THEN c.application_to ELSE \(Day.endless.number) END
        """

    static func coverage(_ row: Row) throws -> KnownCoverage {
        KnownCoverage(
            person: row[0], insurer: row[1], insurerName: row[2], scheme: try decode(row[3]), symbol: row[4],
            number: row[5], branch: row[6], relation: try decode(row[7]), income: try decode(row[8]),
            acquired: Day(number: row[9]), lost: Day(number: row[10]), applicationFrom: Day(number: row[11]),
            applicationTo: Day(number: row[12]))
    }

    /// A code of ours from its text; throws `damaged` for one that is none.
    static func decode<Code: RawRepresentable<String>>(_ text: String) throws -> Code {
        guard let code = Code(rawValue: text) else { throw StoreProblem.damaged }
        return code
    }

    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
    }
}
