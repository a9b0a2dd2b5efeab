import Basics

/// Forms that what follows a verb may have.
extension SourceLine {
    func word() throws(TextFileError) -> String {
        guard words.count == 1 else { throw error("「\(verb)」には語が一つ要ります", "'\(verb)' takes one word") }
        return words[0]
    }

    func yes(_ text: String) throws(TextFileError) -> Bool {
        guard text == "yes" || text == "no" else { throw error("yes か no です", "it is yes or no") }
        return text == "yes"
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        of: Choice.Type
    ) throws(TextFileError) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: rest) else {
            let names = Choice.allCases.map(\.rawValue)
            let nearest = NearestName.of(rest, among: names)
            throw error(
                "「\(verb) \(rest)」は使えません。近いもの: \(nearest)",
                "'\(verb) \(rest)' does not exist; the nearest is '\(nearest)'")
        }
        return choice
    }

    func seconds() throws(TextFileError) -> Int {
        let unit = rest.last == "m" ? 60 : 1
        guard rest.last == "s" || rest.last == "m", let count = Int(rest.dropLast()), count > 0 else {
            throw error("30s や 5m のように書きます", "write it as 30s or 5m")
        }
        return count * unit
    }

    /// 1 where no number is written; at most a year of nights.
    func nights() throws(TextFileError) -> Int {
        guard !rest.isEmpty else { return 1 }
        guard let count = plainNumber(rest), (1...366).contains(count) else {
            throw error("night か night 3 のように、366まで書きます", "write it as night or night 3, up to 366")
        }
        return count
    }

    func fault() throws(TextFileError) -> ArmedFault {
        do {
            return try FaultList.armed(words)
        } catch {
            throw self.error(error.text.ja, error.text.en)
        }
    }

    func unknownField(_ name: String) -> TextFileError {
        let nearest = NearestName.of(name, among: FieldName.allCases.map(\.rawValue))
        return error("項目「\(name)」はありません。近いもの: \(nearest)", "no field '\(name)'; the nearest is '\(nearest)'")
    }
}
