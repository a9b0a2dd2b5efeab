import Screens

extension Border {
    /// The line that meets the next piece on these sides; a piece that meets fewer than two is drawn as if it went on.
    var line: String { Self.lines[Int(rawValue & 0b1111)] }

    /// By raw value: up 1, down 2, left 4, right 8.
    private static let lines = [
        "─", "│", "│", "│",
        "─", "┘", "┐", "┤",
        "─", "└", "┌", "├",
        "─", "┴", "┬", "┼",
    ]
}
