import Testing

/// What holds for every file of the project.
struct ProjectFileTests {
    /// Folders that exist on one machine only. Put together here, so that this file does not name them itself.
    private static let machineFolders = ["work", "tmp", "home", "root", "Users", "opt"].map { "/" + $0 + "/" }

    /// The lines with a path into one of these folders. Within a longer path, as in a web address, it is none.
    private static func machinePaths(in file: ProjectFile) -> [String] {
        file.lines.enumerated().compactMap { index, line in
            let isThere = machineFolders.contains { folder in
                line.ranges(of: folder).contains { range in
                    line[..<range.lowerBound].last.map { !($0.isLetter || $0.isNumber || "._~-)}".contains($0)) }
                        ?? true
                }
            }
            return isThere ? "\(file.path):\(index + 1)" : nil
        }
    }

    @Test func `no file names a folder of somebody's machine`() throws {
        #expect(try Project.files().flatMap(Self.machinePaths) == [])
    }

    @Test func `a folder of somebody's machine is found`() {
        for folder in Self.machineFolders {
            #expect(Self.machinePaths(in: ProjectFile(path: "a", text: "x\nsee \"\(folder)notes\"\n")) == ["a:2"])
            #expect(Self.machinePaths(in: ProjectFile(path: "a", text: "https://example.org\(folder)notes")) == [])
        }
    }

    @Test func `no Swift file is longer than 350 lines`() throws {
        let files = try Project.swiftFiles(below: "Sources/") + Project.swiftFiles(below: "Tests/")
        #expect(files.filter { $0.lines.count > 350 }.map(\.path) == [])
    }

    @Test func `half of the source files have at most 120 lines`() throws {
        let counts = try Project.swiftFiles(below: "Sources/").map(\.lines.count).sorted()
        #expect(counts[counts.count / 2] <= 120)
    }

    @Test func `every text file ends in a line break`() throws {
        #expect(try Project.files().filter { !$0.text.isEmpty && !$0.text.hasSuffix("\n") }.map(\.path) == [])
    }
}
