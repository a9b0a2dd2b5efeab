import GRDB

/// Every My Number that the systems hold, as a set that bytes are looked up in. What it is asked about it answers with a
/// count: no digits come back.
///
/// In bytes it finds twelve ASCII digits on end, and the forms of `DigitForm`. Within longer runs of digits it looks as well,
/// but for the pages of a database: there the columns of a row lie side by side, and among the millions of runs that an
/// insurer's number, a household's and a branch make, some would hold somebody's by chance. The values of a database are
/// looked at one by one instead, and integers with them.
public struct MyNumberSearch: Sendable {
    /// As numbers: a window of twelve digits has one value, leading zeros included.
    private let numbers: Set<UInt64>

    init(_ numbers: Set<UInt64>) { self.numbers = numbers }

    /// How many numbers are looked for.
    public var count: Int { numbers.count }

    public static let digits = 12
    /// Bytes of the longest form.
    public static let longest = 36

    /// In how many places of the bytes one of the numbers stands.
    ///
    /// - Parameter isPages: whether a run of more than twelve digits may be several values side by side, and says nothing.
    /// - Parameter seen: bytes at the beginning that were searched with the piece before; what ends there is not counted again.
    public func occurrences(in bytes: UnsafeRawBufferPointer, isPages: Bool = false, after seen: Int = 0) -> Int {
        var found = otherForms(in: bytes, after: seen)
        var start = 0
        while start + MyNumberSearch.digits <= bytes.count {
            // The last byte first: where it is no digit, the next window that can hold twelve begins after it.
            var place = start + MyNumberSearch.digits - 1
            while place >= start, MyNumberSearch.isDigit(bytes[place]) { place -= 1 }
            guard place < start else {
                start = place + 1
                continue
            }
            start = look(through: bytes, from: start, isPages, after: seen, &found)
        }
        return found
    }

    public func occurrences(in text: [UInt8]) -> Int { text.withUnsafeBytes { occurrences(in: $0) } }

    /// Every window of the run of digits that begins there.
    ///
    /// - Returns: the place after the run.
    private func look(
        through bytes: UnsafeRawBufferPointer, from start: Int, _ isPages: Bool, after seen: Int, _ found: inout Int
    ) -> Int {
        var value: UInt64 = 0
        var place = start
        var hits = 0
        while place < bytes.count, MyNumberSearch.isDigit(bytes[place]) {
            value = (value * 10 + UInt64(bytes[place] - 0x30)) % MyNumberSearch.range
            place += 1
            if place - start >= MyNumberSearch.digits, place > seen, numbers.contains(value) { hits += 1 }
        }
        if !isPages || place - start == MyNumberSearch.digits { found += hits }
        return place
    }

    /// Whether an integer is one of the numbers. One of fewer than twelve digits may be anything, and is none.
    public func isNumber(_ integer: Int64) -> Bool {
        integer >= MyNumberSearch.smallest && numbers.contains(UInt64(integer))
    }

    /// The smallest integer of twelve digits.
    public static let smallest: Int64 = 100_000_000_000

    /// In how many places a number stands in one of the other forms. Every byte may begin one, and few do.
    private func otherForms(in bytes: UnsafeRawBufferPointer, after seen: Int) -> Int {
        var found = 0
        var place = -1
        while place + 1 < bytes.count {
            place += 1
            let form: DigitForm
            switch bytes[place] {
            case 0xEF: form = .wideUTF8
            case 0x82: form = .wideCP932
            case 0x00: form = .utf16BigEndian
            case 0x30...0x39:
                guard place + 1 < bytes.count else { return found }
                form = bytes[place + 1] == 0 ? .utf16LittleEndian : .grouped
            default: continue
            }
            if place + form.length > seen, let value = form.number(in: bytes, at: place), numbers.contains(value) {
                found += 1
                // In two-byte text the same digits, read from the next byte on, are of the other byte order.
                place += form.length - 1
            }
        }
        return found
    }

    private static let range: UInt64 = 1_000_000_000_000

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

extension InsurerSystems {
    /// The numbers of everybody whom one of the systems holds, from every table that has a column for it.
    public func myNumbers() throws -> MyNumberSearch {
        var numbers: Set<UInt64> = []
        for database in [
            connections.municipal, connections.employers, connections.prefecture, connections.federation,
            connections.entrusted,
        ] {
            try database.read { db in
                let tables = try String.fetchAll(
                    db,
                    sql: """
                        SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                        WHERE m.type = 'table' AND c.name = 'my_number'
                        """)
                for table in tables {
                    let found = try Int64.fetchCursor(
                        db, sql: "SELECT CAST(my_number AS INTEGER) FROM \(table) WHERE length(my_number) = 12")
                    while let number = try found.next() {
                        if let number = UInt64(exactly: number) { numbers.insert(number) }
                    }
                }
            }
        }
        return MyNumberSearch(numbers)
    }
}
