import Basics
import Eligibility

/// An insurer of the training world. None exists.
public struct Insurer: Hashable, Sendable {
    public let number: InsurerNumber
    /// As its official name would be: in Japanese.
    public let name: String
    public let scheme: Scheme
}

/// The insurers that people may be insured with: the file `insurers.txt`, a number and a name a line.
public struct InsurerList: Hashable, Sendable {
    /// In the order of the file.
    public let insurers: [Insurer]

    /// Throws all that is wrong with the file: malformed numbers, public-expense payers, numbers given twice, names
    /// missing.
    public init(_ text: String, file: String) throws(TextFileErrors) {
        var insurers: [Insurer] = []
        var errors: [TextFileError] = []
        for line in SourceLine.lines(of: text, file: file) {
            do throws(TextFileError) {
                let insurer = try InsurerList.insurer(line)
                if insurers.contains(where: { $0.number == insurer.number }) {
                    throw line.error(at: 1, "保険者番号\(insurer.number)が2回あります", "\(insurer.number) is given twice")
                }
                insurers.append(insurer)
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw TextFileErrors(errors) }
        self.insurers = insurers
    }

    public subscript(number: InsurerNumber) -> Insurer? { insurers.first { $0.number == number } }

    private static func insurer(_ line: SourceLine) throws(TextFileError) -> Insurer {
        let number: InsurerNumber
        do {
            number = try InsurerNumber(line.verb)
        } catch {
            throw line.error(at: 1, error.text.ja, error.text.en)
        }
        guard let scheme = number.scheme else {
            let text = NumberProblem.notAnInsurer(number.digits).text
            throw line.error(at: 1, text.ja, text.en)
        }
        guard !line.rest.isEmpty else { throw line.error("保険者名称がありません", "the insurer's name is missing") }
        return Insurer(number: number, name: line.rest, scheme: scheme)
    }
}

extension ValueForm where Value == Insurer {
    /// The number of an insurer of the list, well formed.
    static func insurer(in list: InsurerList) -> ValueForm {
        let known = list.insurers.map(\.number.digits).joined(separator: ", ")
        let expected = Bilingual(
            ja: "insurers.txtにある保険者番号（\(known)）", en: "an insurer of insurers.txt (\(known))")
        return .number(expected: expected) { (text) throws(NumberProblem) in list[try InsurerNumber(text)] }
    }
}
