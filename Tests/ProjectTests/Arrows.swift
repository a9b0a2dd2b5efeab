/// One place where the code breaks a rule of the module table.
struct Violation: Hashable, CustomStringConvertible {
    let path: String
    /// From 1.
    let line: Int
    let what: String

    var description: String { "\(path):\(line): \(what)" }
}

/// Holds source files to the module table.
enum Arrows {
    /// Everything forbidden in `files`, whose paths begin with `Sources/`, in the order of the files.
    static func violations(in files: [ProjectFile]) -> [Violation] {
        files.flatMap(violations) + importedTwice(files)
    }

    /// What one file shows by itself.
    static func violations(in file: ProjectFile) -> [Violation] {
        let folders = file.path.split(separator: "/")
        guard folders.count > 2, let module = ModuleTable.module(folders[1]) else {
            return [Violation(path: file.path, line: 1, what: "belongs to no module of the table")]
        }
        let source = SwiftSource(file.text)
        let imports = source.imports.compactMap { imported, line in
            refusal(of: imported, in: module, folder: folders[2], path: file.path)
                .map { Violation(path: file.path, line: line, what: $0) }
        }
        return ModuleTable.shells.contains(module.name) ? imports : imports + shellOnly(source, path: file.path)
    }

    private static func refusal(of imported: String, in module: Module, folder: Substring, path: String) -> String? {
        guard module.ours.union(module.libraries).contains(imported) else {
            return "\(module.name) must not import \(imported)"
        }
        if ModuleTable.storesOnly.contains(imported), folder != "Store" { return "\(imported) outside a Store folder" }
        if imported == "Foundation", !ModuleTable.shells.contains(module.name),
            !ModuleTable.foundationFiles.contains(path)
        {
            return "Foundation below the shell"
        }
        if ["Darwin", "Glibc"].contains(imported), !ModuleTable.shells.contains(module.name),
            !ModuleTable.cLibraryFiles.contains(path)
        {
            return "the C library below the shell"
        }
        return nil
    }

    private static func shellOnly(_ source: SwiftSource, path: String) -> [Violation] {
        source.lines.enumerated().flatMap { index, line in
            ShellOnly.allCases.flatMap { kind in
                kind.found(in: line).map {
                    Violation(path: path, line: index + 1, what: "\($0): \(kind.rawValue) below the shell")
                }
            }
        }
    }

    private static func importedTwice(_ files: [ProjectFile]) -> [Violation] {
        let imports = files.filter { !$0.path.hasPrefix("Sources/Benchmarks/") }.flatMap { file in
            SwiftSource(file.text).imports.map { (module: $0.module, path: file.path, line: $0.line) }
        }
        return ModuleTable.importedOnce.sorted().flatMap { module in
            let places = imports.filter { $0.module == module }
            return places.dropFirst().map {
                Violation(path: $0.path, line: $0.line, what: "\(module) is imported in \(places[0].path) already")
            }
        }
    }
}
