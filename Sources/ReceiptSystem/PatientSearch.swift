import Basics
import Eligibility

/// What a clerk types to find a patient: parts of a reading or a name, a birth date, a chart number or an insurance number.
///
/// Parts stand apart by blanks, and every part must fit, so that another part narrows the search. Which of them is what
/// shows by itself: `ハナコ`, `1981-06-15`, `00012`. All forms are folded as `CanonicalForm` folds them.
public struct PatientSearch: Hashable, Sendable {
    /// One part, understood.
    public enum Term: Hashable, Sendable {
        /// Anywhere in the reading or in the name.
        case reading(kana: String, name: String)
        case birth(Day)
        /// The beginning of a birth date written in digits, of a chart number without its zeros, or of an insurance's number;
        /// hyphens left out.
        case digits(String)
    }

    /// As it was typed.
    public let text: String
    public let terms: [Term]

    /// - Parameter birth: reads a part as a birth date; what it does not read is no date.
    public init(_ text: String, birth: (String) -> Day? = { Day($0) }) {
        self.text = text
        terms = text.split { $0 == " " || $0 == "　" }.compactMap { part in
            // Digits alone may be any of them; with hyphens or an era it is a date first.
            let folded = KeyForm.of(String(part))
            let form = CanonicalForm.identifier(folded)
            if form.isEmpty { return nil }
            if !PatientSearch.isDigits(folded), let day = birth(String(part)) { return .birth(day) }
            if PatientSearch.isDigits(form) { return .digits(form) }
            return .reading(kana: CanonicalForm.kana(String(part)), name: CanonicalForm.name(String(part)))
        }
    }

    /// Whether every part fits this patient. With nothing typed everybody fits.
    public func finds(_ line: PatientLine) -> Bool {
        terms.allSatisfy { term in
            switch term {
            case .reading(let kana, let name):
                // A symbol holds letters, too, as with `架町`.
                CanonicalForm.kana(line.kana).contains(kana) || CanonicalForm.name(line.name).contains(name)
                    || CanonicalForm.identifier(line.symbol) == name
            case .birth(let day): line.birth == day
            case .digits(let digits): PatientSearch.fits(digits, line)
            }
        }
    }

    private static func fits(_ digits: String, _ line: PatientLine) -> Bool {
        if line.birth.description.filter({ $0 != "-" }).hasPrefix(digits) { return true }
        if line.chart.hasPrefix(digits) || withoutZeros(line.chart) == withoutZeros(digits) { return true }
        return ([line.number] + line.formerNumbers).contains { CanonicalForm.identifier($0).hasPrefix(digits) }
    }

    private static func isDigits(_ text: String) -> Bool { text.allSatisfy { ("0"..."9").contains($0) } }

    /// A chart number is asked for as it is said: 12 for `00012`.
    private static func withoutZeros(_ digits: String) -> Substring { digits.drop { $0 == "0" } }
}
