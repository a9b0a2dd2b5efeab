import Basics

/// The mistakes a file of the `screens` folder can contain.
enum ScreenFileProblem: Hashable, Sendable {
    // The header.
    case missingLine(String)
    case badHeader(String)
    case missingRule

    // The rows of a picture.
    case wrongRowCount(found: Int, expected: Int)
    case wrongRowWidth(found: Int, expected: Int)
    case ambiguousWidth(Unicode.Scalar)
    case noWidth(Unicode.Scalar)
    case unknownCharacter(Unicode.Scalar)

    // Fields and their names.
    case unclosed(Character)
    case unopened(Character)
    case badName(String)
    case noStandIn(String)
    case dittoWithoutField
    case textUnderDitto(String)

    // The legend.
    case badLegend(String)
    case repeatedStandIn(String)
    case unusedStandIn(String)

    // One picture against the others and against the desk.
    case badFileName
    case otherName(found: String, expected: String)
    case missingFile(String)
    case unknownField(String)
    case fieldMissing(String, comparedWith: String)
    case otherCode(found: String, expected: String, comparedWith: String)
    case otherSize(comparedWith: String)
    case repeatedCode(String, comparedWith: String)

    // Tables of messages.
    case badMessage(String)
    case badPlaceholder(String)
    case repeatedMessage(String)
    case missingMessage(String)
    case otherPlaceholders(String, comparedWith: String)
}

extension TextFileError {
    /// `line` and `column` from 1, the column in cells.
    init(file: String, line: Int, column: Int = 1, _ problem: ScreenFileProblem) {
        self.init(file: file, line: line, column: column, problem.message)
    }
}
