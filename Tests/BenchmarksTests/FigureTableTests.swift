import Testing

@testable import Benchmarks

struct FigureTableTests {
    @Test func `goals stand in one column beside the figures, and no line ends in blanks`() {
        var table = FigureTable(counted: "persons")
        table.add(810_000, "size", "308 MB", goal: "400 MB")
        table.add(100, "centre over C interface", "1.2")
        #expect(
            table.text == """
                persons  figure                   measured  goal
                 810000  size                     308 MB    400 MB
                    100  centre over C interface  1.2
                """)
    }
}
