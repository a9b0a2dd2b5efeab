import Foundation

/// A text file of the project, by its path from the root.
struct ProjectFile: Hashable, Sendable {
    let path: String
    let text: String

    /// Lines as an editor counts them.
    var lines: [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? lines.dropLast() : lines
    }
}

/// The checkout these tests were built from.
enum Project {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// One file; throws when it is not there.
    static func file(_ path: String) throws -> ProjectFile {
        ProjectFile(path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
    }

    /// Every text file that belongs to the project, in the order of their paths. What a build leaves behind does not.
    static func files() throws -> [ProjectFile] {
        try paths(below: "").sorted().compactMap { path in
            // Anything that is no UTF-8 is no text.
            String(data: try Data(contentsOf: root.appendingPathComponent(path)), encoding: .utf8)
                .map { ProjectFile(path: path, text: $0) }
        }
    }

    /// The Swift files below a folder, such as `Sources/`.
    static func swiftFiles(below folder: String) throws -> [ProjectFile] {
        try files().filter { $0.path.hasPrefix(folder) && $0.path.hasSuffix(".swift") }
    }

    private static func paths(below folder: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return try names.filter { !isLeftBehind($0) }.flatMap { name in
            let path = folder.isEmpty ? name : folder + "/" + name
            return isFolder(path) ? try paths(below: path) : [path]
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
            atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
        return exists && isFolder.boolValue
    }

    /// As `.gitignore` has it, and git's own folder.
    private static func isLeftBehind(_ name: String) -> Bool {
        name == ".git" || name.hasPrefix(".build") || name == "Package.resolved" || name == "__pycache__"
            || name.hasSuffix(".partial")
    }
}
