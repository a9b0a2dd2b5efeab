import Basics
import CardReaderSim
import Eligibility

/// Reads a site's file: one key a line, `#` begins a comment.
public enum SiteFile {
    /// Throws all that is wrong with the file, each at its line and column.
    public static func site(of text: String, file: String) throws(TextFileErrors) -> Site {
        var facts = FactFile(text, file: file)
        let id = facts.value("site", .identifier)
        let kind = facts.value("kind", ValueForm<SiteKind>.word)
        let code = facts.value("code", .institutionCode(of: kind))
        let name = facts.bilingual("name")
        let terminal = facts.value("terminal", .identifier)
        // Up to three at a hospital, one elsewhere. [found: the government's rules on free readers, by kind of institution]
        let readers = facts.value("readers", .number(1...(kind == .hospital ? 3 : 1)))
        let hasPhoneReader = facts.value("phone-reader", .yesNo)
        let takesSubsidyCertificates = facts.value("pmh", .yesNo)
        let hasApp = facts.value("app", .yesNo)
        let takesElectronicPrescriptions = facts.value("e-prescription", .yesNo)
        let asked = facts.value("consents", .questions)
        let charset = facts.value("charset", ValueForm<SiteCharset>.word)
        let staffPassword = facts.value("staff-password", .digits(4...8))
        try facts.finish()
        guard let id, let kind, let code, let name, let terminal, let readers, let hasPhoneReader,
            let takesSubsidyCertificates, let hasApp, let takesElectronicPrescriptions, let asked, let charset,
            let staffPassword
        else {
            // Whatever is nil was recorded as an error, and `finish` has thrown it.
            preconditionFailure("a fact was missed without an error")
        }
        return Site(
            id: id, kind: kind, code: code, name: name, terminal: terminal, readers: readers,
            hasPhoneReader: hasPhoneReader, takesSubsidyCertificates: takesSubsidyCertificates, hasApp: hasApp,
            takesElectronicPrescriptions: takesElectronicPrescriptions, asked: asked, charset: charset,
            staffPassword: staffPassword)
    }
}

extension ValueForm where Value == String {
    /// An institution code whose fee table fits the kind, where the kind is known.
    fileprivate static func institutionCode(of kind: SiteKind?) -> ValueForm {
        let table = kind.map { String($0.feeTable) } ?? "1/3/4"
        let expected = Bilingual(
            ja: "3けた目（点数表）が\(table)の医療機関コード", en: "an institution code with \(table) (fee table) as its third digit")
        return .number(expected: expected) { (text) throws(NumberProblem) in
            let digits = try InstitutionCode(text).digits
            return kind == nil || digits.dropFirst(2).first == kind?.feeTable ? digits : nil
        }
    }
}

extension ValueForm where Value == Set<ConsentQuestion> {
    /// Questions that an institution switches on or off, separated by spaces. Only medical information is. [assumed]
    fileprivate static var questions: ValueForm {
        let switches = ConsentQuestion.allCases.filter(\.isMedicalInformation)
        let known = switches.map(\.rawValue).joined(separator: " ")
        return ValueForm(expected: Bilingual(ja: "\(known)のいくつか", en: "some of \(known)")) { text in
            let words = text.split(separator: " ").map(String.init)
            let questions = switches.filter { words.contains($0.rawValue) }
            return questions.count == words.count ? Set(questions) : nil
        }
    }
}
