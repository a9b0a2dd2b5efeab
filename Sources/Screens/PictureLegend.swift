/// The lines below the second `---`: full names of fields whose own name is too long for their cells.
struct PictureLegend {
    private var names: [String: String] = [:]
    private var lines: [String: Int] = [:]
    private var used: Set<String> = []

    /// Takes in one line, `s = patient.sex`; returns what is wrong with it.
    mutating func read(_ line: String, number: Int) -> ScreenFileProblem? {
        let sides = line.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
        guard sides.count == 2, isFieldName(sides[0]), isFieldName(sides[1]) else { return .badLegend(line.trimmed) }
        if names[sides[0]] != nil { return .repeatedStandIn(sides[0]) }
        names[sides[0]] = sides[1]
        lines[sides[0]] = number
        return nil
    }

    /// A name of one letter is always a stand-in; a longer one only when the legend gives it.
    func isMissing(_ name: String) -> Bool { name.utf8.count == 1 && names[name] == nil }

    mutating func resolve(_ name: String) -> String {
        used.insert(name)
        return names[name] ?? name
    }

    /// The stand-ins that nothing resolved, with their lines.
    var unused: [(letter: String, line: Int)] {
        lines.filter { !used.contains($0.key) }.map { ($0.key, $0.value) }
    }
}
