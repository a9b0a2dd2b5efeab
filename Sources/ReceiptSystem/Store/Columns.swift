import GRDB

extension Row {
    /// Reads a column as a day, a moment or a code; throws `ReceiptStoreProblem.unreadable` for anything else.
    func value<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value {
        let text: String? = self[column]
        guard let text, let value = read(text) else {
            throw ReceiptStoreProblem.unreadable(column: column, value: text ?? "NULL")
        }
        return value
    }

    /// The same for a column that may be null.
    func valueIfPresent<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value? {
        let text: String? = self[column]
        return text == nil ? nil : try value(column, read)
    }
}
