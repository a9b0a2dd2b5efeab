/// The targets of Package.swift, read from its text.
struct PackageManifest {
    struct Target: Hashable {
        let name: String
        let isTest: Bool
        /// Targets and products, by the names under which they are imported.
        let dependencies: Set<String>
    }

    let targets: [Target]

    init(_ text: String) {
        let code = SwiftSource.withoutComments(text)
        let products = Dictionary(
            uniqueKeysWithValues: code.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "(\w+)"/)
                .map { (String($0.1), String($0.2)) })
        targets = code.matches(of: /\.(target|executableTarget|testTarget|systemLibrary)\(/).compactMap { match in
            let arguments = PackageManifest.balanced(code[match.range.upperBound...], "(", ")")
            guard let name = arguments.firstMatch(of: /name: "(\w+)"/)?.1 else { return nil }
            let list = arguments.firstMatch(of: /dependencies: \[/).map {
                PackageManifest.balanced(arguments[$0.range.upperBound...], "[", "]")
            }
            let dependencies = (list ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
                .filter { !$0.isEmpty }
                .map { $0.hasPrefix("\"") ? String($0.filter { $0 != "\"" }) : products[$0] ?? $0 }
            return Target(
                name: String(name), isTest: match.1 == "testTarget", dependencies: Set(dependencies))
        }
    }

    /// What stands before the bracket that closes one already opened.
    private static func balanced(_ text: Substring, _ open: Character, _ close: Character) -> Substring {
        var depth = 1
        return text.prefix { character in
            if character == open { depth += 1 }
            if character == close { depth -= 1 }
            return depth > 0
        }
    }
}
