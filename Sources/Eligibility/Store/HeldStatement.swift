import GRDB
import GRDBSQLite

/// One statement of SQLite's own interface, prepared once and held: for reading that is asked for all day and for writing
/// by the million, where the library's way of a row at a time costs twice the query.
///
/// Belongs to the connection it was prepared on and is used within that connection's accesses only. Places are counted
/// from 1 when binding and from 0 when reading, as SQLite does.
public final class HeldStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    /// Throws `DatabaseError` for SQL that SQLite does not take.
    public init(_ db: Database, _ sql: String) throws {
        guard let connection = db.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw HeldStatement.error(on: connection) }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    // MARK: - Binding

    public func bind(_ number: Int, at place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }
    public func bind(_ id: Int64, at place: Int32) { sqlite3_bind_int64(handle, place, id) }
    public func bindNull(at place: Int32) { sqlite3_bind_null(handle, place) }

    /// Null for nil.
    public func bind(_ number: Int?, at place: Int32) {
        if let number { bind(number, at: place) } else { bindNull(at: place) }
    }

    public func bind(_ text: String, at place: Int32) {
        var text = text
        text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else {
                sqlite3_bind_text(handle, place, "", 0, HeldStatement.copied)
                return
            }
            let count = Int32(bytes.count)
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                _ = sqlite3_bind_text(handle, place, $0, count, HeldStatement.copied)
            }
        }
    }

    /// Null for nil.
    public func bind(_ text: String?, at place: Int32) {
        if let text { bind(text, at: place) } else { bindNull(at: place) }
    }

    // MARK: - Running

    /// Goes to the next row; false behind the last one, and then the statement is ready for its next use.
    public func step() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        let error = code == SQLITE_DONE ? nil : HeldStatement.error(on: connection)
        sqlite3_reset(handle)
        if let error { throw error }
        return false
    }

    /// Runs a statement that gives no rows.
    public func run() throws { while try step() {} }

    /// Leaves the remaining rows alone.
    public func reset() { sqlite3_reset(handle) }

    // MARK: - Reading

    public func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    public func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// Empty for null.
    public func text(_ column: Int32) -> String {
        withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    /// The UTF-8 bytes of a text, where no string is needed.
    public func withBytes<Result>(_ column: Int32, _ work: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let bytes = sqlite3_column_text(handle, column)
        return work(UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// Every column from `first` on, told apart by kind.
    func mix(into hash: inout RowHash, from first: Int32) {
        for column in first..<sqlite3_column_count(handle) {
            switch sqlite3_column_type(handle, column) {
            case SQLITE_TEXT: withBytes(column) { hash.mix($0) }
            case SQLITE_NULL: hash.mix(UInt64.max)
            default: hash.mix(UInt64(bitPattern: sqlite3_column_int64(handle, column)))
            }
        }
    }

    // MARK: -

    private static func error(on connection: OpaquePointer) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }

    /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite makes a copy of its own.
    private static let copied = unsafeBitCast(OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)
}
