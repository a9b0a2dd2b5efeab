import Testing

/// The documents speak of what is there.
struct DocumentTests {
    private static let documents = ["README.md", "ARCHITECTURE.md", "SIMULATION.md", "SECURITY.md"]

    /// The recipe lines of every target of the Makefile.
    private static func targets() throws -> [String: [Substring]] {
        var targets: [String: [Substring]] = [:]
        var current: [Substring] = []
        for line in try Project.file("Makefile").lines {
            if line.hasPrefix("\t") {
                for target in current { targets[String(target), default: []].append(line) }
            } else if let names = line.wholeMatch(of: /([a-z ]+):( [^=]*)?/)?.1 {
                current = names.split(separator: " ")
            }
        }
        return targets
    }

    /// The backticked words of a table's column, in the section under `heading`.
    private static func names(under heading: String, column: Int, in document: String) throws -> [String] {
        let section = try Project.file(document).lines.drop { $0 != heading }.dropFirst()
            .prefix { !$0.hasPrefix("## ") }
        return section.filter { $0.hasPrefix("|") }.flatMap { row -> [String] in
            let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
            guard cells.indices.contains(cells.startIndex + column) else { return [] }
            return cells[cells.startIndex + column].matches(of: /`([^`]+)`/).map { String($0.1) }
        }
    }

    @Test(arguments: ["run", "build", "test", "demo", "screens", "golden", "format", "lint", "bench"])
    func `every command of the Makefile is one line`(target: String) throws {
        #expect(try Self.targets()[target]?.count == 1)
    }

    @Test(arguments: documents)
    func `a make command that a document names exists`(document: String) throws {
        let targets = try Self.targets()
        let named = try Project.file(document).text.matches(of: /\bmake ([a-z]+)`/).map { String($0.1) }
        #expect(named.filter { targets[$0] == nil } == [])
    }

    @Test func `the table of modules names the targets that are there`() throws {
        let modules = PackageManifest(try Project.file("Package.swift").text).targets.filter { !$0.isTest }.map(\.name)
        #expect(try Self.names(under: "## Modules", column: 0, in: "ARCHITECTURE.md").sorted() == modules.sorted())
    }

    @Test func `every name of the glossary occurs in the code`() throws {
        let names = try Self.names(under: "## Glossary", column: 2, in: "ARCHITECTURE.md")
        let words = try Set(
            Project.swiftFiles(below: "Sources/").flatMap { file in
                SwiftSource.withoutComments(file.text).split { !($0.isLetter || $0.isNumber || $0 == "_") }
                    .map(String.init)
            })
        #expect(names.count > 20)
        #expect(names.filter { !$0.split(separator: ".").allSatisfy { words.contains(String($0)) } } == [])
    }

    @Test func `a file that ARCHITECTURE names exists`() throws {
        let paths = try Project.files().map(\.path)
        let named = try Project.file("ARCHITECTURE.md").text
            .matches(of: /`((?:Sources|Tests|scenarios|screens|scripts)\/[^`*]+)`/).map { String($0.1) }
        #expect(named.count > 10)
        #expect(named.filter { name in !paths.contains { $0 == name || $0.hasPrefix(name) } } == [])
    }

    @Test func `every row of SIMULATION has a state and a mark`() throws {
        let rows = try Project.file("SIMULATION.md").lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Rule") }
        #expect(rows.count > 40)
        for row in rows {
            let cells = row.split(separator: "|").map { String($0.drop { $0 == " " }) }
            #expect(cells.count == 4, "\(row)")
            #expect(cells[1].firstMatch(of: /^(simulated|simplified|absent)/) != nil, "\(row)")
            let isMarked = cells.count == 4 && cells[3].firstMatch(of: /found|derived|assumed|provisional/) != nil
            #expect(isMarked || cells[1].hasPrefix("absent"), "\(row)")
        }
    }
}
