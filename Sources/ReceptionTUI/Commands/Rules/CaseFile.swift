import Basics
import Eligibility
import Foundation
import ReceptionDesk

/// A file of cases, read whole before any of them is run.
struct CaseFile {
    let cases: [RuleCase]

    /// - Parameters:
    ///   - name: what messages call the file.
    ///   - edition: the table of limits for cases that name none.
    /// - Throws: bad data for malformed JSON, an unknown section or a value that cannot be; nothing has been run then.
    init(_ data: Data, name: String, edition: LimitEdition) throws(Failure) {
        let sections = try CaseFile.sections(of: data, name: name)
        for section in sections.keys where section != CaseSection.prose {
            _ = try CaseSection.named(section, in: name)
        }
        var cases: [RuleCase] = []
        for section in CaseSection.allCases {
            guard let value = sections[section.rawValue] else { continue }
            guard case .list(let items) = value else {
                throw Failure(
                    .badData, ja: "\(name): \(section.rawValue): 配列ではありません。例の配列を書いてください。",
                    en: "\(name): \(section.rawValue): is no array; it takes an array of cases.")
            }
            for (index, item) in items.enumerated() {
                cases.append(try CaseFile.read(item, at: index, of: section, file: name, edition: edition))
            }
        }
        self.cases = cases
    }

    /// The object that the file is, by the names of its keys.
    static func sections(of data: Data, name: String) throws(Failure) -> [String: JSONValue] {
        let value: JSONValue
        do {
            value = try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            let why = CaseFile.place(of: error)
            throw Failure(
                .badData, ja: "\(name): JSONとして読めません。\(why)", en: "\(name): this is not well-formed JSON. \(why)")
        }
        guard case .object(let sections) = value else {
            throw Failure(
                .badData, ja: "\(name): 一番外側は { } のオブジェクトにしてください。",
                en: "\(name): the outermost value must be an object, { }.")
        }
        return sections
    }

    private static func read(
        _ item: JSONValue, at index: Int, of section: CaseSection, file: String, edition: LimitEdition
    ) throws(Failure) -> RuleCase {
        guard case .object(let object) = item else {
            throw Failure(
                .badData, ja: "\(file): \(section.rawValue) #\(index + 1): オブジェクトではありません。",
                en: "\(file): \(section.rawValue) #\(index + 1): is no object.")
        }
        var name = "#\(index + 1)"
        if case .text(let given)? = object[section.nameKey], !given.isEmpty { name = given }
        let reader = CaseReader(file: file, section: section.rawValue, name: name, object: object)
        return RuleCase(
            section: section, name: name, question: try reader.question(of: section, edition: edition),
            expected: try reader.expectations(of: section))
    }

    /// Where in the text the mistake is, as far as Foundation says.
    private static func place(of error: any Error) -> String {
        guard case .dataCorrupted(let context)? = error as? DecodingError else { return "" }
        let inner = (context.underlyingError as? NSError)?.userInfo[NSDebugDescriptionErrorKey] as? String
        return inner ?? context.underlyingError.map { "\($0)" } ?? context.debugDescription
    }
}
