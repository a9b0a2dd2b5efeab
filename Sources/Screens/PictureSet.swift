import Basics

/// The pictures of a program, by name and language.
public struct PictureSet: Sendable {
    private var pictures: [String: [Language: Picture]] = [:]
    /// Names of the files read last, bad ones included: a bad file has been reported and is not missing as well.
    private var files: Set<String> = []

    public init() {}

    public subscript(name: String, language: Language) -> Picture? { pictures[name]?[language] }

    /// In alphabetical order.
    public var names: [String] { pictures.keys.sorted() }

    /// Reads picture files, at the start and again after one was edited. A bad file leaves the last good picture of its
    /// name in place. Tables of messages are passed over.
    ///
    /// - Returns: every mistake in every file, in the order of the file names.
    public mutating func reload(_ files: [ScreenFile]) -> [TextFileError] {
        var errors: [TextFileError] = []
        self.files = Set(files.map(\.name))
        for file in files.sorted(by: { $0.name < $1.name }) where !file.isMessageTable {
            do throws(TextFileErrors) {
                try load(file)
            } catch {
                errors += error.errors
            }
        }
        return errors
    }

    private mutating func load(_ file: ScreenFile) throws(TextFileErrors) {
        guard let (name, language) = file.parts else {
            throw TextFileErrors([TextFileError(file: file.name, line: 1, .badFileName)])
        }
        let picture = try Picture(parsing: file.text, file: file.name)
        guard picture.name == name else {
            throw TextFileErrors([picture.error(.otherName(found: picture.name, expected: name))])
        }
        pictures[name, default: [:]][language] = picture
    }

    /// What the compiler cannot check: every name a picture asks for is supplied; both languages exist and agree in
    /// code, size and fields; no two screens share a code. In the order of names.
    public func contractErrors(supplied: Set<String>) -> [TextFileError] {
        var errors: [TextFileError] = []
        var owners: [String: Picture] = [:]
        for name in names {
            for language in Language.allCases {
                guard let picture = self[name, language] else { continue }
                errors += picture.unknownFields(supplied: supplied)
                errors += Language.allCases.filter { $0 != language }.flatMap { other -> [TextFileError] in
                    guard let partner = self[name, other] else {
                        let file = ScreenFile.name(name, other)
                        return files.contains(file) ? [] : [picture.error(.missingFile(file))]
                    }
                    return picture.differences(from: partner)
                }
                if let owner = owners[picture.code], owner.name != name {
                    errors.append(picture.error(.repeatedCode(picture.code, comparedWith: owner.file)))
                } else {
                    owners[picture.code] = picture
                }
            }
        }
        return errors
    }
}

extension Picture {
    fileprivate func unknownFields(supplied: Set<String>) -> [TextFileError] {
        slots.filter { !supplied.contains($0.name) }.map { error(at: $0, .unknownField($0.name)) }
    }

    /// Measured against the same screen in the other language.
    fileprivate func differences(from other: Picture) -> [TextFileError] {
        var errors: [TextFileError] = []
        if code != other.code {
            errors.append(error(.otherCode(found: code, expected: other.code, comparedWith: other.file)))
        }
        if (columns, rows) != (other.columns, other.rows) { errors.append(error(.otherSize(comparedWith: other.file))) }
        for slot in other.slots where !slots.contains(where: { $0.name == slot.name && $0.kind == slot.kind }) {
            errors.append(error(.fieldMissing(slot.name, comparedWith: other.file)))
        }
        return errors
    }
}
