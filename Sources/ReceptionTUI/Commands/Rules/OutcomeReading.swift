import Basics
import Eligibility

// Rows and questions of a coverage outcome, read from the keys of a case.
extension CaseReader {
    /// - Throws: bad data for what cannot be entered or asked.
    func outcome() throws(Failure) -> OutcomeQuestion {
        var rows: [QualificationRow] = []
        for reader in try required("qualifications", try readers("qualifications")) {
            let row = try reader.row()
            if let other = rows.first(where: { $0.person == row.person }), other.birth != row.birth {
                throw reader.wrong(
                    "birth",
                    Bilingual(ja: "同じ人（\(row.person)）の生年月日", en: "the birth date of \(row.person), \(other.birth)"))
            }
            rows.append(row)
        }
        let query = try required("query", try reader("query"))
        return OutcomeQuestion(rows: rows, ask: try query.ask(rows), on: try required("as_of", try day("as_of")))
    }

    /// A row that names no person is of one and the same.
    func row() throws(Failure) -> QualificationRow {
        let insurer = try insurer()
        guard insurer.scheme != nil else { throw mistake("insurer", NumberProblem.notAnInsurer(insurer.digits).text) }
        return QualificationRow(
            person: try text("person") ?? CaseReader.onlyPerson, birth: try required("birth", try day("birth")),
            insurer: insurer, symbol: try text("symbol") ?? "", number: try insuredNumber(), branch: try branch(),
            acquired: try required("acquired", try day("acquired")), lost: try day("lost"),
            applicationFrom: try day("application_start"), applicationTo: try day("application_end"))
    }

    /// A card is that of the person it names, else of the first row.
    func ask(_ rows: [QualificationRow]) throws(Failure) -> OutcomeQuestion.Ask {
        if try flag("card") ?? false {
            return .card(person: try text("person") ?? rows.first?.person ?? CaseReader.onlyPerson)
        }
        return .number(
            insurer: try insurer(), symbol: try text("symbol") ?? "", number: try insuredNumber(), branch: try branch(),
            birth: try required("birth", try day("birth")))
    }

    private func insurer() throws(Failure) -> InsurerNumber {
        let text = try required("insurer", try text("insurer"))
        return try number("insurer") { () throws(NumberProblem) in try InsurerNumber(text) }
    }

    private func insuredNumber() throws(Failure) -> String {
        let number = try required("number", try text("number"))
        guard !KeyForm.of(number).isEmpty else { throw mistake("number", NumberProblem.missing(.number).text) }
        return number
    }

    private func branch() throws(Failure) -> BranchNumber? {
        guard let text = try text("branch"), !KeyForm.of(text).isEmpty else { return nil }
        return try number("branch") { () throws(NumberProblem) in try BranchNumber(text) }
    }

    private static let onlyPerson = "P1"
}
