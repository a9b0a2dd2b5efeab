/// How much attention a value asks for. Decided where the value is made, never in a picture.
public enum Tone: String, Sendable, CaseIterable {
    case plain, dim, ok, warn, stop, key
    /// The row under the cursor and the field being typed in: drawn in reverse.
    case chosen
}
