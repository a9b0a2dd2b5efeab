import Basics

/// What one field shows: a code for scenarios and scripts, a text for people, and a tone.
///
/// The code is the same in every language (`valid`), the text is in the language of the screen (`有効`).
public struct FieldValue: Hashable, Sendable {
    public let code: String
    public let text: String
    public let tone: Tone

    public init(code: String, text: String, tone: Tone = .plain) {
        self.code = code
        self.text = text
        self.tone = tone
    }

    /// A value whose code is its text: a number, a name.
    public init(_ text: String, tone: Tone = .plain) { self.init(code: text, text: text, tone: tone) }

    public static let blank = FieldValue("")
}

/// The content of a field of a picture.
public enum FieldContent: Hashable, Sendable {
    /// One value. In a field with ditto lines it flows over the lines below.
    case value(FieldValue)
    /// One value a line, for a field with ditto lines; lines beyond the picture's are not drawn.
    case rows([FieldValue])
    /// Values below one another in a field with ditto lines, each beginning a line and flowing over as many as it needs.
    /// One that does not fit whole below others is not drawn, nor what comes after it.
    case paragraphs([FieldValue])
    /// What is being typed, with the cursor's place counted in characters from the start; nil when another field has
    /// the cursor.
    case input(text: String, cursor: Int?)
    /// An image for a region `<name  >`.
    case image(PixelImage)
    /// An empty frame for a region, with a caption in its middle: an image that is not to be drawn here.
    case frame(caption: String)

    /// The code that a scenario compares: of the value, or of the rows joined by commas.
    public var code: String {
        switch self {
        case .value(let value): value.code
        case .rows(let rows), .paragraphs(let rows): rows.map(\.code).joined(separator: ",")
        case .input(let text, _): text
        case .image(let image): image.isEmpty ? "none" : "shown"
        case .frame: "framed"
        }
    }
}

/// The values of a screen by field name. A name a picture asks for and nobody supplies is drawn empty.
public struct Fields: Sendable {
    public private(set) var contents: [String: FieldContent]

    public init(_ contents: [String: FieldContent] = [:]) { self.contents = contents }

    public subscript(name: String) -> FieldContent? {
        get { contents[name] }
        set { contents[name] = newValue }
    }

    /// Adds the fields of `other`; where both have a name, the one of `other` stays.
    public mutating func merge(_ other: Fields) { contents.merge(other.contents) { $1 } }
}
