import GRDB

/// The questions that an answer puts to the register, each prepared when it is first asked and then held: a section of an
/// answer has a statement of its own, so that what was not consented to is not read at all.
///
/// Of one connection, and used within its accesses only.
final class RegisterStatements {
    private let db: Database
    private var held: [HeldStatement?] = Array(repeating: nil, count: RegisterQuestion.allCases.count)

    init(_ db: Database) { self.db = db }

    subscript(question: RegisterQuestion) -> HeldStatement {
        get throws {
            if let statement = held[question.rawValue] { return statement }
            let statement = try HeldStatement(db, question.sql)
            held[question.rawValue] = statement
            return statement
        }
    }
}

/// One question to the register.
package enum RegisterQuestion: Int, CaseIterable, Sendable {
    case certificate, person, coverageOfPerson, coverageByKey, isCovered, income, limit, disease, medicationExtent,
        medication, holders, serials, reference, checkup, treatment, operation

    package var sql: String {
        switch self {
        case .certificate:
            """
            SELECT c.person, c.valid_until, c.linked, p.closed_from, p.closed_until
            FROM certificate c CROSS JOIN person p ON p.id = c.person WHERE c.serial = ?1
            """
        case .person: "SELECT name, kana, birth, sex FROM person WHERE id = ?1"
        case .coverageOfPerson:
            """
            SELECT \(RegisterQuestion.coverage) FROM coverage c JOIN insurer i ON i.id = c.insurer
            WHERE c.person = ?1 AND c.registered <= ?2
            """
        case .coverageByKey:
            """
            SELECT \(RegisterQuestion.coverage), p.closed_from, p.closed_until FROM insurer i
            CROSS JOIN coverage c ON c.insurer = i.id CROSS JOIN person p ON p.id = c.person
            WHERE i.number = ?1 AND c.number_key = ?3 AND (?4 = '' OR c.symbol_key = ?4)
                AND (?5 IS NULL OR c.branch = ?5) AND p.birth = ?6 AND c.registered <= ?2
            """
        case .isCovered:
            """
            SELECT 1 FROM coverage c WHERE c.person = ?1 AND c.registered <= ?2
                AND max(c.acquired, c.application_from) <= ?3
                AND (c.loss_registered > ?2 OR ?3 < min(c.lost, c.application_to)) LIMIT 1
            """
        case .income:
            """
            SELECT income FROM assessment WHERE person = ?1 AND insurer = ?2 AND from_day <= ?3 AND registered <= ?4
            ORDER BY from_day DESC, registered DESC LIMIT 1
            """
        case .limit:
            """
            SELECT class, from_day, to_day, long_stay, registered FROM limit_certificate
            WHERE person = ?1 AND insurer = ?2 AND from_day <= ?3 AND registered <= ?4
            ORDER BY from_day DESC, registered DESC
            """
        case .disease:
            """
            SELECT limit_yen, from_day, to_day, registered FROM specified_disease
            WHERE person = ?1 AND from_day <= ?2 AND registered <= ?3 ORDER BY from_day DESC, registered DESC
            """
        case .medicationExtent:
            """
            SELECT count(*), min(dispensed), max(dispensed) FROM medication
            WHERE person = ?1 AND dispensed BETWEEN ?2 AND ?3 AND registered <= ?4
            """
        case .medication:
            """
            SELECT m.dispensed, l.name, l.amount, m.days, l.usage
            FROM medication m JOIN medication_line l ON l.id = m.line
            WHERE m.person = ?1 AND m.dispensed BETWEEN ?2 AND ?3 AND m.registered <= ?4
            ORDER BY m.dispensed DESC, m.place
            """
        case .holders:
            """
            SELECT DISTINCT c.person, p.code, p.closed_from, p.closed_until FROM insurer i
            CROSS JOIN coverage c ON c.insurer = i.id CROSS JOIN person p ON p.id = c.person
            WHERE i.number = ?1 AND c.number_key = ?3 AND (?4 = '' OR c.symbol_key = ?4)
                AND (?5 IS NULL OR c.branch = ?5) AND c.registered <= ?2
            """
        case .checkup:
            """
            SELECT carried_out, measure, value FROM checkup
            WHERE person = ?1 AND carried_out BETWEEN ?2 AND ?3 AND registered <= ?4
            """
        case .treatment:
            """
            SELECT day, kind, service FROM treatment
            WHERE person = ?1 AND day BETWEEN ?2 AND ?3 AND registered <= ?4 ORDER BY day DESC, kind, service
            """
        case .operation:
            """
            SELECT day, name FROM operation
            WHERE person = ?1 AND day BETWEEN ?2 AND ?3 AND registered <= ?4 ORDER BY day DESC, name
            """
        case .serials: "SELECT serial FROM certificate WHERE person = ?1"
        case .reference:
            """
            SELECT r.number FROM person p CROSS JOIN reference_number r ON r.institution = ?2 AND r.code = p.code
            WHERE p.id = ?1
            """
        }
    }

    /// The columns of a coverage as known on day `?2`: an end registered later is not known yet.
    private static let coverage = """
        c.person, c.insurer, i.number, i.name, i.scheme, coalesce(c.symbol, c.symbol_key),
        coalesce(c.number, c.number_key), c.branch, c.relation, c.income, c.acquired, c.lost, c.application_from,
        c.application_to, c.loss_registered <= ?2
        """
}
