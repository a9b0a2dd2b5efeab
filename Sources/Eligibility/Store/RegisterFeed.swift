import Basics
import GRDB

/// Takes changes into the register, within one transaction: the one way by which coverage is written, row for row.
final class RegisterFeed {
    private let persons: PersonRows
    private let certificates: PersonCertificates
    private let insurers: InsurerRows
    private let coverages: CoverageRows
    private let classes: ClassRows
    private let medication: MedicationRows
    private let clinical: ClinicalRows

    init(_ db: Database) throws {
        persons = try PersonRows(db)
        certificates = try PersonCertificates(db)
        insurers = try InsurerRows(db)
        coverages = try CoverageRows(db)
        classes = try ClassRows(db)
        medication = try MedicationRows(db)
        clinical = ClinicalRows(db: db)
    }

    /// Throws `unknownPerson` for a change of somebody whom no `.person` has introduced.
    func take(_ entry: RegisterEntry) throws {
        if case .person(let person) = entry.change { return try persons.write(person, code: entry.code) }
        guard let person = try persons.id(code: entry.code) else { throw StoreProblem.unknownPerson(code: entry.code) }
        switch entry.change {
        case .person: break
        case .coverage(let record):
            try coverages.write(
                record, of: person, insurer: try insurers.id(of: record.insurer, name: record.insurerName))
        case .assessment(let assessment):
            try classes.write(assessment, of: person, insurer: try insurers.id(of: assessment.insurer))
        case .limit(let limit): try classes.write(limit, of: person, insurer: try insurers.id(of: limit.insurer))
        case .disease(let disease, let registered):
            try classes.write(disease, of: person, registered: registered)
        case .closed(let day): try persons.close(person, from: day)
        case .reopened(let day): try persons.reopen(person, on: day)
        case .certificate(let certificate): try certificates.write(certificate, of: person)
        case .medication(let items, let day): try medication.replace(items, of: person, registered: day)
        case .checkups(let results, let day): try clinical.write(results, of: person, registered: day)
        case .treatments(let items, let day): try clinical.write(items, of: person, registered: day)
        case .operations(let items, let day): try clinical.write(items, of: person, registered: day)
        }
    }
}
