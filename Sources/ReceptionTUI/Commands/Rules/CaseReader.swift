import Basics
import Eligibility

/// One object of a file of cases, read key by key. A mistake names file, section, case and key.
struct CaseReader {
    let file: String
    let section: String
    /// The case's own name, or its place: `#3`.
    let name: String
    /// Where the object lies within the case: empty, or such as `qualifications[0].`.
    let place: String
    let object: [String: JSONValue]

    init(file: String, section: String, name: String, place: String = "", object: [String: JSONValue]) {
        self.file = file
        self.section = section
        self.name = name
        self.place = place
        self.object = object
    }

    /// Nil for a key that is not there, or null. Each throws bad data for a value of another type.
    func text(_ key: String) throws(Failure) -> String? {
        switch object[key] {
        case nil, .null?: return nil
        case .text(let text)?: return text
        default: throw wrong(key, Bilingual(ja: "文字列", en: "a string"))
        }
    }

    func flag(_ key: String) throws(Failure) -> Bool? {
        switch object[key] {
        case nil, .null?: return nil
        case .flag(let flag)?: return flag
        default: throw wrong(key, Bilingual("true / false"))
        }
    }

    func count(_ key: String, in range: ClosedRange<Int> = 0...CaseReader.most) throws(Failure) -> Int? {
        switch object[key] {
        case nil, .null?: return nil
        case .whole(let whole)? where range.contains(whole): return whole
        default:
            let words = "\(range.lowerBound)...\(range.upperBound)"
            throw wrong(key, Bilingual(ja: "\(words) の整数", en: "a whole number \(words)"))
        }
    }

    func day(_ key: String) throws(Failure) -> Day? {
        guard let text = try text(key) else { return nil }
        guard let day = Day(text) else {
            throw wrong(key, Bilingual(ja: "YYYY-MM-DD の日付", en: "a date of the calendar as YYYY-MM-DD"))
        }
        return day
    }

    func reader(_ key: String) throws(Failure) -> CaseReader? {
        switch object[key] {
        case nil, .null?: return nil
        case .object(let inner)?: return within("\(key).", inner)
        default: throw wrong(key, Bilingual(ja: "オブジェクト", en: "an object"))
        }
    }

    func readers(_ key: String) throws(Failure) -> [CaseReader]? {
        guard let value = object[key], value != .null else { return nil }
        guard case .list(let items) = value else { throw wrong(key, Bilingual(ja: "配列", en: "an array")) }
        var readers: [CaseReader] = []
        for (index, item) in items.enumerated() {
            guard case .object(let inner) = item else {
                throw wrong("\(key)[\(index)]", Bilingual(ja: "オブジェクト", en: "an object"))
            }
            readers.append(within("\(key)[\(index)].", inner))
        }
        return readers
    }

    /// - Throws: bad data where nothing was given.
    func required<Value>(_ key: String, _ value: Value?) throws(Failure) -> Value {
        guard let value else {
            throw mistake(key, Bilingual(ja: "ありません。値を書いてください。", en: "is missing; give it a value."))
        }
        return value
    }

    /// What is wrong with a number as a case gives it.
    func number<Value>(_ key: String, _ read: () throws(NumberProblem) -> Value) throws(Failure) -> Value {
        do throws(NumberProblem) {
            return try read()
        } catch {
            throw mistake(key, error.text)
        }
    }

    func wrong(_ key: String, _ expected: Bilingual) -> Failure {
        let found = object[key].map(\.description) ?? ""
        return mistake(
            key,
            Bilingual(
                ja: "「\(found)」は使えません。\(expected.ja)を書いてください。", en: "cannot be '\(found)'; it takes \(expected.en)."))
    }

    func mistake(_ key: String, _ words: Bilingual) -> Failure {
        let at = "\(file): \(section) \(name): \(place)\(key)"
        return Failure(.badData, ja: "\(at): \(words.ja)", en: "\(at): \(words.en)")
    }

    private func within(_ inner: String, _ object: [String: JSONValue]) -> CaseReader {
        CaseReader(file: file, section: section, name: name, place: place + inner, object: object)
    }

    /// The largest amount that is reckoned with, in yen: more than any month costs, and far from what overflows.
    static let most = 1_000_000_000_000
}
