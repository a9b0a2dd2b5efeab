/// How many lines each field of a picture takes: its own and those on which a ditto mark repeats it.
struct FieldExtents {
    private struct Extent {
        let field: PictureRow.Field
        let row: Int
        var height = 1
        /// The first row below.
        var end: Int { row + height }
    }

    private var extents: [Extent] = []

    mutating func begin(_ field: PictureRow.Field, row: Int) { extents.append(Extent(field: field, row: row)) }

    /// Follows the ditto marks of a row; returns what is wrong, with the column from 0.
    mutating func repeatFields(on cells: PictureRow, row: Int) -> [(column: Int, problem: ScreenFileProblem)] {
        var problems: [(column: Int, problem: ScreenFileProblem)] = []
        for column in cells.dittoColumns {
            if let index = extents.firstIndex(where: { $0.field.column == column && $0.end == row }) {
                let field = extents[index].field
                if !cells.isFree(from: column, width: field.width) {
                    problems.append((column, .textUnderDitto(field.name)))
                }
                extents[index].height += 1
                repeatFields(right: extents[index], on: cells, row: row)
            } else if !extents.contains(where: { $0.field.column == column && $0.end == row + 1 }) {
                problems.append((column, .dittoWithoutField))
            }
        }
        return problems
    }

    /// A table repeats by the ditto mark of its first column alone.
    private mutating func repeatFields(right first: Extent, on cells: PictureRow, row: Int) {
        for index in extents.indices where extents[index].row == first.row && extents[index].end == row {
            let field = extents[index].field
            if field.column > first.field.column, cells.isFree(from: field.column, width: field.width) {
                extents[index].height += 1
            }
        }
    }

    func slots(naming fullName: (String) -> String) -> [Slot] {
        extents.map {
            Slot(
                name: fullName($0.field.name), kind: $0.field.kind, row: $0.row, column: $0.field.column,
                width: $0.field.width, height: $0.height)
        }
    }
}
