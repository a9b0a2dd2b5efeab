import Basics
import CardReaderSim
import Eligibility

/// Reads a person's file: one key a line, `#` begins a comment.
public enum PersonFile {
    /// Throws all that is wrong with the file, each at its line and column: keys unknown, missing or given twice, dates
    /// and numbers of the wrong form, insurers that are not in the list.
    public static func sheet(
        of text: String, file: String, insurers: InsurerList
    ) throws(TextFileErrors) -> PersonSheet {
        var facts = FactFile(text, file: file)
        let id = facts.value("person", .identifier)
        let situation = facts.bilingual("title")
        let goodFor = facts.bilingual("good")
        let name = facts.bilingual("name")
        let kana = facts.value("kana", .kana)
        let sex = facts.value("sex", ValueForm<Sex>.word)
        let birth = facts.value("birth", ValueForm<DateExpression>.date)
        let arrival = facts.value("arrives", .clock)
        let card = facts.card()
        let phone = facts.phone()
        let insurances = facts.insurances(insurers, born: birth)
        let limits = facts.all("limit").map { line in facts.facts(of: line) { $0.limit(born: birth) } }
        let medications = facts.all("medication").map { line in facts.facts(of: line) { $0.medication() } }
        let checkups = facts.all("checkup").map { line in facts.facts(of: line) { $0.checkup() } }
        let treatments = facts.all("treatment").map { line in facts.facts(of: line) { $0.treatment() } }
        let operations = facts.all("operation").map { line in facts.facts(of: line) { $0.operation() } }
        let held = facts.held(insurers)
        let consents = facts.one("consents").flatMap { line in facts.facts(of: line) { $0.consents() } }
        let says = facts.bilingual("says")
        try facts.finish()
        guard let id, let situation, let goodFor, let name, let kana, let sex, let birth, let arrival, let card,
            let held, let consents, let says
        else {
            // Whatever is nil was recorded as an error, and `finish` has thrown it.
            preconditionFailure("a fact was missed without an error")
        }
        return PersonSheet(
            id: id, situation: situation, goodFor: goodFor, name: name.ja, romaji: name.en, kana: kana, sex: sex,
            birth: birth, arrival: arrival, card: card, phone: phone, insurances: insurances,
            limits: limits.compactMap(\.self),
            medications: medications.compactMap(\.self), checkups: checkups.compactMap(\.self),
            treatments: treatments.compactMap(\.self), operations: operations.compactMap(\.self), held: held,
            consents: consents, says: says)
    }
}

extension FactFile {
    /// `card none`, or the facts of the card. The outer nil is an error.
    fileprivate mutating func card() -> CardSheet?? {
        guard let line = one("card") else { return nil }
        if line.rest == "none" { return .some(nil) }
        return facts(of: line) { $0.card() }.map(Optional.some)
    }

    /// Most people have none in their file.
    fileprivate mutating func phone() -> PhoneSheet? {
        all("phone").first.flatMap { line in facts(of: line) { $0.phone() } }
    }

    fileprivate mutating func insurances(_ insurers: InsurerList, born birth: DateExpression?) -> [InsuranceSheet] {
        oneOrMore("insurance").compactMap { line in facts(of: line) { $0.insurance(insurers, born: birth) } }
    }

    /// `held none`, or the facts of the record. The outer nil is an error.
    fileprivate mutating func held(_ insurers: InsurerList) -> HeldSheet?? {
        guard let line = one("held") else { return nil }
        if line.rest == "none" { return .some(nil) }
        return facts(of: line) { $0.held(insurers) }.map(Optional.some)
    }
}
