import Basics

/// A screen as its file draws it: fixed text, borders and the places of the fields. It holds no logic and no colour.
///
/// ```
/// screen P20 result
/// size   20x3
/// ---
/// +-Result-----------+
/// | {name   } {s   } |
/// +------------------+
/// ---
/// s = patient.sex
/// ```
///
/// Spaces missing at the end of a row are supplied, unless it ends in a border. `{ } [ ] "` are never text.
public struct Picture: Hashable, Sendable {
    /// `P20`: the same in every language.
    public let code: String
    /// `result`.
    public let name: String
    /// Cells.
    public let columns: Int
    public let rows: Int
    /// In the order of rows, then columns.
    public let slots: [Slot]
    /// The fixed text and the borders, blank where fields stand; computed once, so that drawing only fills fields in.
    public let background: Grid
    /// The file it was read from, for messages.
    public let file: String
    /// The line of the file that holds the first row, from 1.
    let firstLine: Int

    /// Reads a picture file; `file` is its name in messages.
    ///
    /// - Throws: every mistake in the file, not only the first.
    public init(parsing text: String, file: String) throws(TextFileErrors) {
        var parser = PictureParser(file: file)
        self = try parser.parse(text)
    }

    init(header: PictureHeader, slots: [Slot], background: Grid, file: String, firstLine: Int) {
        self.code = header.code
        self.name = header.name
        self.columns = header.columns
        self.rows = header.rows
        self.slots = slots
        self.background = background
        self.file = file
        self.firstLine = firstLine
    }

    func error(at slot: Slot, _ problem: ScreenFileProblem) -> TextFileError {
        TextFileError(file: file, line: firstLine + slot.row, column: slot.column + 1, problem)
    }

    /// An error that concerns the whole file, reported at its first line.
    func error(_ problem: ScreenFileProblem) -> TextFileError {
        TextFileError(file: file, line: 1, problem)
    }
}
