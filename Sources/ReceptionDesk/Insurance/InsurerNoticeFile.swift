import Basics

/// A file of events for a city, one notice a line; `#` begins a comment.
///
/// Example line: `moved-inside 409995/1234567/02 insurer=409987 number=5550001 on=2026-11-16 noted=2026-11-24`.
public struct InsurerNoticeFile: Hashable, Sendable {
    /// A notice and where it stands.
    public struct Line: Hashable, Sendable {
        /// From 1.
        public let number: Int
        public let notice: InsurerNotice
    }

    /// The name under which mistakes speak of the file.
    public let file: String
    /// In the order of the file, which is the order in which they happen.
    public let lines: [Line]

    /// Throws all that is wrong with the file, each at its line and column.
    public init(parsing text: String, file: String) throws(TextFileErrors) {
        var lines: [Line] = []
        var errors: [TextFileError] = []
        for line in SourceLine.lines(of: text, file: file) {
            do throws(TextFileErrors) {
                lines.append(Line(number: line.number, notice: try InsurerNotice(line)))
            } catch {
                errors += error.errors
            }
        }
        guard errors.isEmpty else { throw TextFileErrors(errors) }
        self.file = file
        self.lines = lines
    }
}
