import Basics
import GRDB

/// Writes coverage. A record is told by person, insurer and 適用開始年月日, and says the whole of what the insurer holds now:
/// what comes again with another number, branch or end replaces what was there.
///
/// `registered` stays the earliest day. The day on which an end became known stays too, as long as the end does; an end
/// that is new or corrected brings its own, and a record that comes without its end takes the end back. [derived: the
/// insurers pass on 異動 as whole records]
final class CoverageRows {
    private let upsert: HeldStatement

    init(_ db: Database) throws {
        upsert = try HeldStatement(
            db,
            """
            INSERT INTO coverage (
                person, insurer, application_from, symbol_key, number_key, symbol, number, branch, relation, income,
                acquired, lost, application_to, registered, loss_registered)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person, insurer, application_from) DO UPDATE SET
                symbol_key = excluded.symbol_key, number_key = excluded.number_key, symbol = excluded.symbol,
                number = excluded.number, branch = excluded.branch, relation = excluded.relation,
                income = excluded.income, acquired = excluded.acquired, lost = excluded.lost,
                application_to = excluded.application_to, registered = min(registered, excluded.registered),
                loss_registered = CASE WHEN lost = excluded.lost AND application_to = excluded.application_to
                    THEN loss_registered ELSE excluded.loss_registered END
            """)
    }

    func write(_ record: CoverageRecord, of person: Int, insurer: Int) throws {
        let symbolKey = KeyForm.of(record.symbol)
        let numberKey = KeyForm.of(record.number)
        upsert.bind(record.symbol == symbolKey ? nil : record.symbol, at: 6)
        upsert.bind(record.number == numberKey ? nil : record.number, at: 7)
        try write(
            BulkCoverage(
                insurer: insurer, symbol: symbolKey, number: numberKey,
                branch: record.branch.flatMap { Int($0.digits) }, relation: record.relation, income: record.income,
                acquired: record.acquired.number, lost: (record.lost ?? .endless).number,
                applicationFrom: record.applicationFrom.number,
                applicationTo: (record.applicationTo ?? .endless).number, registered: record.registered.number,
                lossRegistered: record.endRegistered.number),
            of: person)
    }

    /// Printed forms apart, which stay as they were bound: null, where they are those of keys.
    func write(_ row: BulkCoverage, of person: Int) throws {
        upsert.bind(person, at: 1)
        upsert.bind(row.insurer, at: 2)
        upsert.bind(row.applicationFrom, at: 3)
        upsert.bind(row.symbol, at: 4)
        upsert.bind(row.number, at: 5)
        upsert.bind(row.branch, at: 8)
        upsert.bind(RegisterCodes.number(row.relation, RegisterCodes.relations), at: 9)
        upsert.bind(RegisterCodes.number(row.income, RegisterCodes.incomes), at: 10)
        upsert.bind(row.acquired, at: 11)
        upsert.bind(row.lost, at: 12)
        upsert.bind(row.applicationTo, at: 13)
        upsert.bind(row.registered, at: 14)
        upsert.bind(row.lossRegistered, at: 15)
        try upsert.run()
    }
}

extension CoverageRecord {
    /// The day on which the register came to know the end; `Day.endless` where there is none.
    var endRegistered: Day {
        lost == nil && applicationTo == nil ? .endless : lossRegistered ?? registered
    }
}
