import GRDB
import ReceiptSystem

/// The receipt computer in a file of its own, journalled and flushed as in a data folder.
enum ReceiptFile {
    static func store(at path: String) throws -> ReceiptStore {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return try ReceiptStore(DatabaseQueue(path: path, configuration: configuration))
    }
}
