import Screens
import Testing

@testable import ReceptionTUI

struct BorderLinesTests {
    @Test(
        "A border is drawn towards the sides it meets",
        arguments: [
            ([.left, .right], "─"), ([.up, .down], "│"), ([.right, .down], "┌"), ([.left, .down], "┐"),
            ([.right, .up], "└"), ([.left, .up], "┘"), ([.up, .down, .right], "├"), ([.up, .down, .left], "┤"),
            ([.left, .right, .down], "┬"), ([.left, .right, .up], "┴"), ([.left, .right, .up, .down], "┼"),
            ([.left], "─"), ([.down], "│"), ([], "─"),
        ] as [(Border, String)])
    func line(border: Border, line: String) {
        #expect(border.line == line)
    }
}
