import GRDBSQLite

/// A connection of SQLite's own interface, with nothing around it.
final class PlainConnection {
    let handle: OpaquePointer

    init(path: String) throws {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else { throw PlainProblem(code: code) }
        self.handle = handle
    }

    deinit { sqlite3_close_v2(handle) }
}

struct PlainProblem: Error { let code: Int32 }

/// A statement prepared once. Texts are copied byte for byte into memory that is there already, as a C program would.
final class PlainStatement {
    private let handle: OpaquePointer
    private let texts: UnsafeMutableRawBufferPointer

    init(_ connection: PlainConnection, _ sql: String, texts: UnsafeMutableRawBufferPointer) throws {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v2(connection.handle, sql, -1, &handle, nil)
        guard code == SQLITE_OK, let handle else { throw PlainProblem(code: code) }
        self.handle = handle
        self.texts = texts
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ number: Int, at place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

    /// The text must outlive the step, which the caller's does.
    func bind(_ text: UnsafePointer<CChar>, at place: Int32) { sqlite3_bind_text(handle, place, text, -1, nil) }

    func step() -> Bool { sqlite3_step(handle) == SQLITE_ROW }
    func reset() { sqlite3_reset(handle) }
    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// Copies a text behind `offset` and returns where the next one goes.
    func copy(_ column: Int32, to offset: Int) -> Int {
        guard let bytes = sqlite3_column_text(handle, column) else { return offset }
        let count = min(Int(sqlite3_column_bytes(handle, column)), texts.count - offset)
        texts.baseAddress?.advanced(by: offset).copyMemory(from: bytes, byteCount: count)
        return offset + count
    }
}
