/// A place of a picture where a field is shown or typed.
public struct Slot: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// `{name   }`.
        case output
        /// `[name   ]`.
        case input
        /// `<name   >`: drawn from an image.
        case region
    }

    /// The field's full name, stand-ins resolved.
    public let name: String
    public let kind: Kind
    /// Of the first cell, from 0.
    public let row: Int
    public let column: Int
    /// Cells from bracket to bracket, both included.
    public let width: Int
    /// Lines, those repeated by ditto marks included.
    public let height: Int
}
