extension MessageKind {
    /// The kind of a file whose name does not tell: that of which most elements are known. All messages have the same
    /// outermost element, and a file may have been renamed.
    ///
    /// Throws what is wrong with bytes that are no message of any kind.
    public static func told(by bytes: [UInt8]) throws(UnreadMessage) -> MessageKind {
        var best: (kind: MessageKind, known: Int)?
        var first: UnreadMessage?
        for kind in allCases {
            do throws(UnreadMessage) {
                let read = try CheckMessage.read(bytes, as: kind)
                let unknown = read.remarks.count {
                    switch $0 {
                    case .unknownElement, .missing: true
                    case .unknownCode, .strayText, .characterCodeDisagrees: false
                    }
                }
                let known = read.message.fields.count - unknown * 2
                if known > best?.known ?? 0 { best = (kind, known) }
            } catch {
                if first == nil { first = error }
            }
        }
        if let best { return best.kind }
        throw first ?? UnreadMessage(problem: .missing("MessageHeader", line: 1), partial: nil)
    }
}
