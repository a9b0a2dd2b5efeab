import Screens

/// Screens as text, each different one drawn once: a picture given the same fields draws the same text.
struct DrawnScreens {
    private struct Given: Hashable {
        /// Names picture and language.
        let file: String
        /// In the order of the picture's fields.
        let contents: [FieldContent?]
    }

    private(set) var text: [UInt8] = []
    /// How many were shown, those that were the same as one before included.
    private(set) var shown = 0
    private var drawn: Set<Given> = []

    init(text: [UInt8] = []) { self.text = text }

    /// How many differ in anything but an image.
    var different: Int { drawn.count }

    mutating func show(_ picture: Picture, _ fields: Fields) {
        shown += 1
        let given = Given(file: picture.file, contents: picture.slots.map { DrawnScreens.text(of: fields[$0.name]) })
        guard drawn.insert(given).inserted else { return }
        text += Array(picture.draw(fields).text.utf8) + [0x0A]
    }

    /// An image is drawn as shades, none of which is a digit: whose it is makes no difference to what is looked for.
    private static func text(of content: FieldContent?) -> FieldContent? {
        if case .image = content { return nil }
        return content
    }
}
