import Basics

/// Text of an option that is kept and printed in listings: one line, nothing in it that a terminal would obey.
enum OneLineText {
    static let longest = 60

    /// Without blanks at its ends.
    ///
    /// - Throws: a usage failure naming the option, for text that is empty, too long or no line.
    static func checked(_ text: String, option: String) throws(Failure) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let trimmed = String(
            String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
        let isLine = !trimmed.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
            default: false
            }
        }
        guard !trimmed.isEmpty, trimmed.count <= longest, isLine else {
            throw Failure(
                .usage, ja: "\(option) は、改行や制御文字のない1～\(longest)文字にしてください。",
                en: "\(option) must be 1 to \(longest) characters, without line breaks or control characters.")
        }
        return trimmed
    }
}
