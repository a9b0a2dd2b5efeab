import Basics

/// How a message is laid out in its file. The meaning is the same in every form.
public struct MessageForm: Hashable, Sendable {
    public enum EmptyElements: String, Hashable, Sendable, CaseIterable {
        /// Absent values have no element. [found: a clinic's real file and two programs]
        case omitted
        /// `<Name></Name>`: what clients have to accept as well.
        case written
    }

    /// Of 保険者番号.
    public enum Padding: String, Hashable, Sendable, CaseIterable {
        /// Blanks on the left up to eight places. [found: a clinic's real file and two programs]
        case spaces
        case zeros
        case none
    }

    public var charset: FileCharset
    public var emptyElements: EmptyElements
    public var padding: Padding

    public init(
        _ charset: FileCharset, emptyElements: EmptyElements = .omitted, padding: Padding = .spaces
    ) {
        self.charset = charset
        self.emptyElements = emptyElements
        self.padding = padding
    }
}

/// A message as bytes.
public struct WrittenMessage: Hashable, Sendable {
    public let bytes: [UInt8]
    /// Characters that the charset lacks and that were written as ●.
    public let replaced: Int
}
