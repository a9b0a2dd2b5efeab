/// The name of a request file that is taken: a known prefix, a free part, `.xml`.
public struct RequestName: Hashable, Sendable {
    public let text: String
    public let kind: MessageKind

    /// Nil for the name of anything else, which is left where it lies.
    public init?(_ name: String) {
        guard let kind = MessageKind(fileName: name), kind.response != nil, name.lowercased().hasSuffix(".xml"),
            name.utf8.count <= RequestName.longest,
            name.unicodeScalars.allSatisfy({ $0 != "/" && $0 != "\\" && !$0.properties.isControl })
        else { return nil }
        text = name
        self.kind = kind
    }

    /// The request's name with `res` for `req`, same free part. [found: two programs]
    public var answer: String { (kind.response ?? kind).rawValue + text.dropFirst(kind.rawValue.count) }

    /// Bytes; file systems take 255, and a rejected file gets a number and an ending more.
    private static let longest = 200
}

extension Unicode.Scalar.Properties {
    fileprivate var isControl: Bool { generalCategory == .control }
}
