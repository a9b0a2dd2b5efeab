import Basics
import GRDB

/// Imports as they were made, as rows. Every function runs inside its caller's transaction.
enum ImportTable {
    static func record(_ db: Database, check: String) throws -> ImportRecord? {
        guard let row = try db.row("SELECT * FROM imported WHERE check_id = ?", [check])
        else { return nil }
        let items = try db.rows("SELECT * FROM imported_item WHERE check_id = ?", [check])
        var changed: Set<DifferenceItem> = []
        var kept: [DifferenceItem: KeepReason] = [:]
        for row in items {
            let item = try row.value("item", DifferenceItem.init)
            if let reason = try row.valueIfPresent("keep_reason", KeepReason.init) {
                kept[item] = reason
            } else {
                changed.insert(item)
            }
        }
        return ImportRecord(
            check: check, chart: row["chart"], at: try row.value("at") { Moment($0) }, operatorID: row["operator_id"],
            changed: DifferenceItem.allCases.filter(changed.contains), kept: kept)
    }

    /// Fails on a check that is recorded already: the primary key is what makes an import happen once.
    static func insert(_ db: Database, _ record: ImportRecord) throws {
        try db.run(
            "INSERT INTO imported (check_id, chart, at, operator_id) VALUES (?, ?, ?, ?)",
            [record.check, record.chart, record.at.description, record.operatorID])
        let items = record.changed.map { ($0, nil) } + record.kept.map { ($0.key, $0.value.rawValue) }
        for (item, reason) in items as [(DifferenceItem, String?)] {
            try db.run(
                "INSERT INTO imported_item (check_id, item, keep_reason) VALUES (?, ?, ?)",
                [record.check, item.rawValue, reason])
        }
    }
}
