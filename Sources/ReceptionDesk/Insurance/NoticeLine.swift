import Basics
import Eligibility

extension InsurerNotice {
    /// Verbs whose line names no person.
    private static let aboutNobody: Set<String> = ["renewed", "new-resident"]

    /// Understands a line, or says all that is wrong with it.
    init(_ line: SourceLine) throws(TextFileErrors) {
        guard InsurerNotice.verbs.contains(where: { $0.verb == line.verb }) else {
            let nearest = NearestName.of(line.verb, among: InsurerNotice.verbs.map(\.verb))
            throw TextFileErrors([
                line.error(
                    at: line.verbColumn, "「\(line.verb)」という出来事はありません。近いもの: \(nearest)",
                    "there is no event '\(line.verb)'; the nearest is '\(nearest)'")
            ])
        }
        let namesPerson = !InsurerNotice.aboutNobody.contains(line.verb)
        var errors: [TextFileError] = []
        var person: PersonReference?
        if namesPerson {
            do { person = try line.person() } catch { errors.append(error) }
        }
        var facts = FactReader(line, from: namesPerson ? 1 : 0)
        let noted = facts.optional("noted", ValueForm<DateExpression>.date)
        let matter: NoticeMatter?
        switch line.verb {
        case "renewed": matter = facts.cardsRenewed()
        case "new-resident": matter = facts.newResident().map(NoticeMatter.newResident)
        default:
            let fact = facts.fact(line.verb)
            matter = person.flatMap { person in fact.map { .person(person, $0) } }
        }
        errors += facts.finish()
        guard errors.isEmpty else { throw TextFileErrors(errors) }
        // Whatever is nil was recorded as an error.
        guard let matter else { preconditionFailure("a fact was missed without an error") }
        self.init(noted: noted, matter)
    }
}

extension SourceLine {
    /// The first word, as a person.
    fileprivate func person() throws(TextFileError) -> PersonReference {
        guard let first = wordsWithColumns.first, !first.word.contains("=") else {
            throw error(at: verbColumn, "「\(verb)」の次に人を書いてください", "'\(verb)' must name a person first")
        }
        do throws(ValueProblem) {
            return try ValueForm<PersonReference>.person.value(of: first.word)
        } catch {
            throw self.error(at: first.column, error.text.ja, error.text.en)
        }
    }
}
