extension String {
    /// The lines of a file as an editor numbers them. A byte-order mark and carriage returns are passed over, and a last
    /// newline begins no further line.
    var sourceLines: [String] {
        var scalars = unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { String($0.last == "\r" ? $0.dropLast() : $0) }
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmed: String {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...last])
    }

    /// Whether a line of a header, a legend or a table says nothing.
    var isBlankOrComment: Bool {
        let text = trimmed
        return text.isEmpty || text.hasPrefix("#")
    }
}
