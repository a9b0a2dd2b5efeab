import Basics
import CardReaderSim
import Eligibility

/// The lines of a person's file that state several facts. Every reading answers nil after an error.
extension FactReader {
    mutating func card() -> CardSheet? {
        let serial = required("serial", .serial)
        let pin = required("pin", ValueForm.digits(4...4).orNone)
        let misses = optional("misses", .number(0...3)) ?? 0
        let certificateUntil = required("certificate-until", ValueForm<PersonDate>.date)
        let cardUntil = required("card-until", ValueForm<PersonDate>.date)
        let face = required("face", ValueForm<FaceOutcome>.word)
        let isRegistered = required("registered", .yesNo)
        let hasPhoto = optional("photo", .yesNo) ?? true
        let townTakesPart = optional("subsidies", .yesNo) ?? false
        guard let serial, let pin, let certificateUntil, let cardUntil, let face, let isRegistered else { return nil }
        return CardSheet(
            serial: serial, pin: pin, misses: misses, certificateUntil: certificateUntil, cardUntil: cardUntil,
            face: face, isRegistered: isRegistered, hasPhoto: hasPhoto, townTakesPart: townTakesPart)
    }

    /// Android is unlocked by four digits typed on the reader, an iPhone by itself.
    mutating func phone() -> PhoneSheet? {
        let kind = required("kind", ValueForm<PhoneKind>.word)
        let serial = required("serial", .serial)
        let pin = kind == .iphone ? nil : required("pin", ValueForm.digits(4...4))
        let certificateUntil = required("certificate-until", ValueForm<PersonDate>.date)
        guard let kind, let serial, let certificateUntil else { return nil }
        return PhoneSheet(kind: kind, serial: serial, pin: pin, certificateUntil: certificateUntil)
    }

    mutating func insurance(_ insurers: InsurerList, born birth: DateExpression?) -> InsuranceSheet? {
        let numbers = insuredNumbers(insurers)
        let relation = required("relation", .relation)
        let income = required("income", ValueForm<IncomeClass>.word)
        let from = required("from", ValueForm<PersonDate>.date)
        let to = optional("to", ValueForm<PersonDate>.date)
        let registered = optional("registered", ValueForm<PersonDate>.date)
        let lossRegistered = optional("loss-registered", ValueForm<PersonDate>.date)
        let appliedFrom = optional("applied-from", ValueForm<PersonDate>.date)
        let appliedTo = optional("applied-to", ValueForm<PersonDate>.date)
        guard let numbers, let relation, let income, let from else { return nil }
        for (first, end) in [(from, to), (appliedFrom ?? from, appliedTo)] {
            if let end, let birth, end.isNever(after: first, born: birth) {
                fail("終わる日が始まる日より後になりません", "it never begins before it ends")
            }
        }
        return InsuranceSheet(
            numbers: numbers, relation: relation, income: income, from: from, to: to, registered: registered,
            lossRegistered: lossRegistered, appliedFrom: appliedFrom, appliedTo: appliedTo)
    }

    mutating func limit(born birth: DateExpression?) -> LimitSheet? {
        let limitClass = required("class", ValueForm<LimitClass>.word)
        let from = required("from", ValueForm<PersonDate>.date)
        let to = required("to", ValueForm<PersonDate>.date)
        guard let limitClass, let from, let to else { return nil }
        if let birth, to != from, to.isNever(after: from, born: birth) {
            fail("終わる日が始まる日より後になりません", "it never begins before it ends")
        }
        return LimitSheet(limitClass: limitClass, from: from, to: to)
    }

    mutating func medication() -> MedicationSheet? {
        let dispensed = required("dispensed", ValueForm<PersonDate>.date)
        let days = required("days", .number(1...180))
        let amount = required("amount", .text)
        let usage = required("usage", .text)
        let drug = required("drug", .text)
        guard let dispensed, let days, let amount, let usage, let drug else { return nil }
        return MedicationSheet(dispensed: dispensed, drug: drug, amount: amount, days: days, usage: usage)
    }

    mutating func held(_ insurers: InsurerList) -> HeldSheet? {
        let chart = required("chart", .digits(5...5))
        let name = optional("name", .text)
        let other = states("insurer") ? insuredNumbers(insurers) : nil
        let share = optional("share", .number(1...3))
        let limit = optional("limit", ValueForm<LimitClass>.word.orNone)
        let confirmed = optional("confirmed", ValueForm<PersonDate>.date)
        guard let chart else { return nil }
        return HeldSheet(chart: chart, name: name, other: other, share: share, limit: limit, confirmed: confirmed)
    }

    /// `medication=yes checkup=no …`: the questions answered with yes. One that is left out is answered with no.
    mutating func consents() -> Set<ConsentQuestion>? {
        var yes: Set<ConsentQuestion> = []
        for question in ConsentQuestion.allCases where optional(question.rawValue, .yesNo) == true {
            yes.insert(question)
        }
        return yes
    }

    /// What a paper names a person by. A branch is needed except for 75 and over, who have neither branch nor symbol.
    /// [found: receipt-file rules]
    private mutating func insuredNumbers(_ insurers: InsurerList) -> InsuredNumbers? {
        let insurer = required("insurer", .insurer(in: insurers))
        let symbol = optional("symbol", .text) ?? ""
        let number = required("number", .text)
        let statesBranch = states("branch")
        let branch = optional("branch", .branch)
        guard let insurer, let number else { return nil }
        switch insurer.scheme {
        case .lateElderly where statesBranch || !symbol.isEmpty:
            fail("後期高齢者医療には記号と枝番がありません", "75 and over have neither symbol nor branch")
        case .nhi, .nhiAssociation, .employees, .mutualAid:
            if !statesBranch { fail("「branch=」がありません", "'branch=' is missing") }
        case .lateElderly: break
        }
        return InsuredNumbers(insurer: insurer, symbol: symbol, number: number, branch: branch)
    }
}
