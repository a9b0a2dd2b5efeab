import Basics

/// The people of a folder, in the order in which they come in.
public struct PersonRoster: Hashable, Sendable {
    public let sheets: [PersonSheet]

    /// Throws all that is wrong with the files together: what is wrong in each, and an id, a chart number or a card
    /// that two of them have.
    public init(files: [(name: String, text: String)], insurers: InsurerList) throws(TextFileErrors) {
        var sheets: [PersonSheet] = []
        var errors: [TextFileError] = []
        var owners: [Unique.Owned: String] = [:]
        for (name, text) in files {
            do {
                let sheet = try PersonFile.sheet(of: text, file: name, insurers: insurers)
                for unique in Unique.all(of: sheet) {
                    if let owner = owners[unique.owned] {
                        errors.append(unique.duplicate(in: text, file: name, of: owner))
                    } else {
                        owners[unique.owned] = name
                    }
                }
                sheets.append(sheet)
            } catch {
                errors += error.errors
            }
        }
        guard errors.isEmpty else { throw TextFileErrors(errors) }
        self.sheets = sheets.sorted { ($0.arrival, $0.id) < ($1.arrival, $1.id) }
    }

    public subscript(id: String) -> PersonSheet? { sheets.first { $0.id == id } }

    /// Everybody, when it is `today`.
    public func people(on today: Day) -> [Person] { sheets.map { $0.person(on: today) } }
}

/// What only one person may have.
private struct Unique: Hashable {
    /// The key of the line that states it.
    let key: String
    let value: String

    /// A card's serial and a phone's are of one kind.
    struct Owned: Hashable {
        let kind: String
        let value: String
    }

    var owned: Owned { Owned(kind: key == "phone" ? "card" : key, value: value) }

    static func all(of sheet: PersonSheet) -> [Unique] {
        let card = sheet.card.map { Unique(key: "card", value: $0.serial) }
        let phone = sheet.phone.map { Unique(key: "phone", value: $0.serial) }
        let chart = sheet.held.map { Unique(key: "held", value: $0.chart) }
        return [Unique(key: "person", value: sheet.id)] + [card, phone, chart].compactMap(\.self)
    }

    func duplicate(in text: String, file: String, of owner: String) -> TextFileError {
        let line = SourceLine.lines(of: text, file: file).first { $0.verb == key }
        let words = Bilingual(ja: "「\(value)」は\(owner)にもあります", en: "'\(value)' is also in \(owner)")
        return TextFileError(file: file, line: line?.number ?? 1, column: line?.restColumn ?? 1, words)
    }
}
