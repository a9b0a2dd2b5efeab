/// One row of a picture, cell by cell, and the fields that begin on it.
struct PictureRow {
    struct Field {
        /// As written, so perhaps a stand-in.
        let name: String
        let kind: Slot.Kind
        let column: Int
        let width: Int
    }

    /// What each cell holds: the scalar that begins there, nil in the right half of a wide one.
    private(set) var cells: [Unicode.Scalar?] = []
    private(set) var fields: [Field] = []
    /// What is wrong, with the column from 0.
    private(set) var problems: [(column: Int, problem: ScreenFileProblem)] = []

    init(_ line: String) {
        for scalar in line.unicodeScalars { append(scalar) }
        var column = 0
        while column < cells.count { column = readField(at: column) }
    }

    /// Supplies the spaces at its end that an editor stripped. A row that ends in a border never had any: it is left
    /// short, for its border is out of place.
    mutating func fill(to columns: Int) {
        guard let last = cells.last, last != "|", last != "+" else {
            if cells.isEmpty { cells = Array(repeating: " ", count: columns) }
            return
        }
        while cells.count < columns { cells.append(" ") }
    }

    var dittoColumns: [Int] { cells.indices.filter { cells[$0] == "\"" } }

    /// Whether a repeated field of this extent finds room here. The first cell may hold a ditto mark.
    func isFree(from column: Int, width: Int) -> Bool {
        guard column + width <= cells.count else { return false }
        return (cells[column] == " " || cells[column] == "\"")
            && cells[column + 1..<column + width].allSatisfy { $0 == " " }
    }

    /// Leaves only the fixed text.
    mutating func eraseFields() {
        for field in fields {
            for column in field.column..<field.column + field.width { cells[column] = " " }
        }
        for column in dittoColumns { cells[column] = " " }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch CharacterWidth.kind(of: scalar) {
        case .mark, .invisible, .control:
            problems.append((cells.count, .noWidth(scalar)))
        case .unknown:
            problems.append((cells.count, .unknownCharacter(scalar)))
            cells.append(scalar)
        case .cells(let width):
            if CharacterWidth.isAmbiguous(scalar) { problems.append((cells.count, .ambiguousWidth(scalar))) }
            cells.append(scalar)
            if width == 2 { cells.append(nil) }
        }
    }

    /// Reads the field that begins at `column`, if one does; returns where to go on.
    private mutating func readField(at column: Int) -> Int {
        guard let opening = cells[column] else { return column + 1 }
        switch opening {
        case "{": return readField(.output, at: column, closing: "}")
        case "[": return readField(.input, at: column, closing: "]")
        case "<" where nameBegins(at: column + 1): return readField(.region, at: column, closing: ">")
        case "}", "]":
            problems.append((column, .unopened(Character(opening))))
            return column + 1
        default: return column + 1
        }
    }

    private mutating func readField(_ kind: Slot.Kind, at column: Int, closing: Unicode.Scalar) -> Int {
        let inside = cells[(column + 1)...]
        guard let end = inside.firstIndex(where: { $0 == closing || $0 == "{" || $0 == "[" }), cells[end] == closing
        else {
            problems.append((column, .unclosed(Character(cells[column]!))))
            return column + 1
        }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: inside[..<end].compactMap { $0 })
        let name = String(scalars).trimmed
        if isFieldName(name) {
            fields.append(Field(name: name, kind: kind, column: column, width: end - column + 1))
        } else {
            problems.append((column, .badName(name)))
        }
        return end + 1
    }

    private func nameBegins(at column: Int) -> Bool {
        guard column < cells.count, let scalar = cells[column] else { return false }
        return ("a"..."z").contains(scalar)
    }
}
