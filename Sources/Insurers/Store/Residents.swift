import Basics
import Eligibility
import GRDB

/// Who is who at the insurers': residents by number, and by what a paper says.
public struct ResidentDirectory {
    let municipal: MunicipalSystem
    let employers: EmployersSystem

    public func resident(_ id: Int) throws -> Resident? { try municipal.resident(id)?.resident }

    /// The resident behind an insurer's number and branch, of today or of old; nil for nobody. With no branch the first
    /// of the household.
    public func resident(insurer: InsurerNumber, number: String, branch: BranchNumber?) throws -> Resident? {
        if insurer.scheme == .nhi {
            let sql = """
                SELECT resident FROM enrolment WHERE insurer = ?1 AND number = ?2 AND (?3 IS NULL OR branch = ?3)
                ORDER BY branch, id DESC LIMIT 1
                """
            let row = try municipal.db.one(sql, [insurer.digits, number, branch?.digits])
            return try row.flatMap { try resident($0[0]) }
        }
        let sql = """
            SELECT my_number FROM insured WHERE insurer = ?1 AND number = ?2 AND (?3 IS NULL OR branch = ?3)
            ORDER BY branch, id DESC LIMIT 1
            """
        guard let row = try employers.db.one(sql, [insurer.digits, number, branch?.digits]) else { return nil }
        let found = try municipal.db.one("SELECT id FROM resident WHERE my_number = ?", [row[0] as String])
        return try found.flatMap { try resident($0[0]) }
    }
}

extension InsurersWork {
    var directory: ResidentDirectory { ResidentDirectory(municipal: municipal, employers: employers) }
}

extension InsurerSystems {
    /// The residents as they are now.
    public func directory<Result>(_ look: (ResidentDirectory) throws -> Result) throws -> Result {
        try transaction { try look($0.directory) }
    }

    /// What each system holds of a resident; nil for nobody.
    public func follow(_ id: Int) throws -> PersonThroughSystems? {
        try transaction { work in
            guard let found = try work.municipal.resident(id) else { return nil }
            let resident = found.resident
            let codes = work.codes.codes(of: resident.myNumber)
            let files: [(Hop, ChangeFile)] = [
                (.municipalToPrefecture, work.municipal.changes), (.prefectureToFederation, work.prefecture.changes),
                (.federationToIntermediate, work.federation.changes),
                (.employersToIntermediate, work.employers.changes),
            ]
            var waiting: [Hop: Int] = [:]
            for (hop, file) in files {
                let count = try file.waiting(of: resident.myNumber).count
                if count > 0 { waiting[hop] = count }
            }
            return PersonThroughSystems(
                resident: resident, died: found.died == .endless ? nil : found.died,
                municipal: try work.municipal.enrolments(of: id).map(\.record.shown),
                employers: try work.employers.records(of: resident.myNumber).map(\.shown),
                prefecture: try work.prefecture.applications(of: resident.myNumber).map(\.shown), waiting: waiting,
                withheld: try work.entrusted.withheld.waiting(of: resident.myNumber).count, ownCode: codes.own,
                linkCode: codes.link, carriedName: JISCharacters.carried(resident.name),
                highCostMonths: try work.prefecture.highCostMonths(of: resident.myNumber))
        }
    }
}

extension InsurersWork {
    /// Removes the residents from a number on, and all that every system holds of them, the centre included. For the
    /// training people, whose dates are another day's on another day; it is no act of any office.
    mutating func forget(residentsFrom first: Int) throws {
        for row in try municipal.db.all("SELECT id FROM resident WHERE id >= ?", [first]) {
            let id: Int = row[0]
            guard let resident = try municipal.resident(id)?.resident else { continue }
            let codes = codes.codes(of: resident.myNumber)
            forgotten.append(codes.link)
            try forget(resident, codes)
        }
    }

    private func forget(_ resident: Resident, _ codes: PersonCodes) throws {
        let key = resident.myNumber.digits
        for table in ["enrolment", "assessment", "limit_certificate", "specified_disease"] {
            try municipal.db.run("DELETE FROM \(table) WHERE resident = ?", [resident.id])
        }
        try municipal.db.run("DELETE FROM resident WHERE id = ?", [resident.id])
        for table in ["insured", "assessment", "limit_certificate", "specified_disease"] {
            try employers.db.run("DELETE FROM \(table) WHERE my_number = ?", [key])
        }
        for table in ["application", "assessment", "limit_certificate", "specified_disease", "high_cost", "finding"] {
            try prefecture.db.run("DELETE FROM \(table) WHERE my_number = ?", [key])
        }
        try entrusted.db.run("DELETE FROM registration WHERE my_number = ?", [key])
        for db in [municipal.db, employers.db, prefecture.db, federation.db, entrusted.db] {
            try db.run("DELETE FROM change_file WHERE my_number = ?", [key])
        }
        for table in ["person", "coverage", "certificate"] {
            try intermediate.db.run("DELETE FROM \(table) WHERE own_code = ?", [codes.own])
        }
    }
}
