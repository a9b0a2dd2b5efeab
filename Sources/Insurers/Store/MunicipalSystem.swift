import Basics
import Eligibility
import GRDB

/// 市町村国保システム within one transaction: residents, households, and who of them is insured how.
///
/// What it enters it also writes into its change file, for the night.
struct MunicipalSystem {
    let db: Database

    var changes: ChangeFile { ChangeFile(db: db) }

    // MARK: - Residents

    func resident(_ id: Int) throws -> MunicipalResident? {
        try db.one("SELECT * FROM resident WHERE id = ?", [id]).map { row in
            MunicipalResident(
                resident: Resident(
                    id: id, myNumber: MyNumber(stored: row["my_number"]), name: row["name"], kana: row["kana"],
                    birth: Day(number: row["birth"]), sex: try decode(row["sex"]), town: row["town"]),
                died: Day(number: row["died"]))
        }
    }

    /// The resident, or a refusal; nothing can be entered about somebody who has died.
    func living(_ id: Int) throws -> Resident {
        guard let found = try resident(id) else { throw InsurerRefusal.unknownResident(id) }
        guard found.died == .endless else { throw InsurerRefusal.alreadyDead(id, on: found.died) }
        return found.resident
    }

    /// Enters a resident, or what has changed about one.
    func know(_ resident: Resident) throws {
        try db.run(
            """
            INSERT INTO resident (id, my_number, name, kana, birth, sex, town, died) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kana = excluded.kana, town = excluded.town
            """,
            [
                resident.id, resident.myNumber.digits, resident.name, resident.kana, resident.birth.number,
                resident.sex.rawValue, resident.town, Day.endless.number,
            ])
    }

    func noteDeath(of id: Int, on day: Day) throws {
        try db.run("UPDATE resident SET died = ? WHERE id = ?", [day.number, id])
    }

    /// Residents born on a day who are insured with a municipality, without an end so far.
    func insured(born birth: Day) throws -> [Resident] {
        let sql = "SELECT id FROM resident WHERE birth = ? AND died = ? ORDER BY id"
        return try db.all(sql, [birth.number, Day.endless.number]).compactMap { row in
            let id: Int = row[0]
            return try open(id) == nil ? nil : try resident(id)?.resident
        }
    }

    // MARK: - Enrolments

    /// The enrolment of a resident that has no end yet.
    func open(_ id: Int) throws -> Enrolment? {
        let sql = "SELECT * FROM enrolment WHERE resident = ? AND lost = ? AND applied_to = ? ORDER BY id DESC"
        let endless = Day.endless.number
        return try db.one(sql, [id, endless, endless]).map { try MunicipalSystem.enrolment($0) }
    }

    /// Every enrolment of a resident, oldest first: records are kept when people leave.
    func enrolments(of id: Int) throws -> [Enrolment] {
        try db.all("SELECT * FROM enrolment WHERE resident = ? ORDER BY applied_from, id", [id])
            .map { try MunicipalSystem.enrolment($0) }
    }

    /// Enters a new enrolment, that of a move inside the prefecture too, and the paper that is handed out with it.
    func enrol(_ resident: Resident, _ entry: NHIEntry, from day: Day, noted: Day) throws {
        guard entry.insurer.scheme == .nhi else { throw InsurerRefusal.notAMunicipality(entry.insurer) }
        if let open = try open(resident.id) {
            throw InsurerRefusal.alreadyInsured(resident.id, insurer: open.insurer, since: open.appliedFrom)
        }
        try know(resident)
        let branch = try branch(for: resident.id, entry)
        let paper = PaperRules.onJoining.inForce(on: noted)?.value
        try db.run(
            """
            INSERT INTO enrolment (
                resident, insurer, symbol, number, branch, income, joined_because, acquired, applied_from, noted, lost,
                applied_to, paper, paper_from, paper_until, paper_branch)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                resident.id, entry.insurer.digits, entry.symbol, entry.number, branch.digits, entry.income.rawValue,
                entry.cause.rawValue, entry.acquired.number, day.number, noted.number, Day.endless.number,
                Day.endless.number, paper?.rawValue, paper.map { _ in noted.number },
                paper.map { _ in PaperRules.lastDay(given: noted).number }, paper.map { $0.showsBranch ? 1 : 0 },
            ])
        try db.run(
            """
            INSERT INTO household (insurer, number, head, arrears) VALUES (?, ?, ?, 0)
            ON CONFLICT (insurer, number) DO UPDATE SET head = coalesce(excluded.head, head)
            """, [entry.insurer.digits, entry.number, entry.isHead ? resident.id : nil])
        try passOn(try open(resident.id)!, of: resident, noted: noted)
    }

    /// Ends the open enrolment of a resident; `lost` or `appliedTo` stays as it is where nil.
    func end(_ id: Int, lost: Day? = nil, appliedTo: Day? = nil, _ cause: LeavingCause?, noted: Day) throws {
        guard let resident = try resident(id)?.resident else { throw InsurerRefusal.unknownResident(id) }
        guard var enrolment = try open(id) else { throw InsurerRefusal.notInsured(id, insurer: nil) }
        enrolment.lost = lost ?? enrolment.lost
        enrolment.appliedTo = appliedTo ?? enrolment.appliedTo
        let end = min(enrolment.lost, enrolment.appliedTo)
        guard enrolment.appliedFrom <= end else {
            throw InsurerRefusal.endsBeforeItBegins(from: enrolment.appliedFrom, to: end)
        }
        try db.run(
            "UPDATE enrolment SET lost = ?, applied_to = ?, left_because = ?, end_noted = ? WHERE id = ?",
            [enrolment.lost.number, enrolment.appliedTo.number, cause?.rawValue, noted.number, enrolment.id])
        try passOn(enrolment, of: resident, noted: noted)
    }

    /// 年次更新: new papers for everybody insured with the municipality.
    func renewPapers(_ insurer: InsurerNumber, on day: Day) throws {
        guard insurer.scheme == .nhi else { throw InsurerRefusal.notAMunicipality(insurer) }
        guard let paper = PaperRules.atRenewal.inForce(on: day)?.value else { return }
        try db.run(
            """
            UPDATE enrolment SET paper = ?, paper_from = ?, paper_until = ?, paper_branch = ?
            WHERE insurer = ? AND min(lost, applied_to) > ?
            """,
            [
                paper.rawValue, day.number, PaperRules.lastDay(given: day).number, paper.showsBranch ? 1 : 0,
                insurer.digits, day.number,
            ])
    }

    // MARK: - Households

    /// The branch asked for, if it is nobody else's; else the next. A used branch is not given out again. [assumed]
    private func branch(for id: Int, _ entry: NHIEntry) throws -> BranchNumber {
        let household: StatementArguments = [entry.insurer.digits, entry.number]
        if let asked = entry.branch {
            let holder = try db.one(
                "SELECT resident FROM enrolment WHERE insurer = ? AND number = ? AND branch = ? AND resident <> ?",
                household + [asked.digits, id])
            if holder != nil { throw InsurerRefusal.branchTaken(asked, number: entry.number) }
            return asked
        }
        // Somebody who returns to the household takes up the branch of old.
        let own = try db.one(
            "SELECT branch FROM enrolment WHERE insurer = ? AND number = ? AND resident = ?", household + [id])
        if let own { return try decodeBranch(own[0])! }
        let last = try db.one("SELECT max(branch) FROM enrolment WHERE insurer = ? AND number = ?", household)
        let highest = (last?[0] as String?).flatMap { Int($0) } ?? 0
        guard highest < 99 else { throw InsurerRefusal.noBranchLeft(number: entry.number) }
        return try decodeBranch(padded(highest + 1, to: 2))!
    }

    func makeHead(_ id: Int) throws {
        guard let enrolment = try open(id) else { throw InsurerRefusal.notInsured(id, insurer: nil) }
        try db.run(
            "UPDATE household SET head = ? WHERE insurer = ? AND number = ?",
            [id, enrolment.insurer.digits, enrolment.number])
    }

    func noteArrears(_ id: Int, months: Int) throws {
        guard let enrolment = try open(id) else { throw InsurerRefusal.notInsured(id, insurer: nil) }
        try db.run(
            "UPDATE household SET arrears = ? WHERE insurer = ? AND number = ?",
            [months, enrolment.insurer.digits, enrolment.number])
    }

    // MARK: - Passing on

    private func passOn(_ enrolment: Enrolment, of resident: Resident, noted: Day) throws {
        try changes.append(
            InsuredNotice(person: resident.identified, noted: noted, content: .coverage(enrolment.record)))
    }

    private static func enrolment(_ row: Row) throws -> Enrolment {
        let left: String? = row["left_because"]
        return Enrolment(
            id: row["id"], insurer: try decodeInsurer(row["insurer"]), symbol: row["symbol"], number: row["number"],
            branch: try decodeBranch(row["branch"])!, income: try decode(row["income"]),
            joinedBecause: try decode(row["joined_because"]), acquired: Day(number: row["acquired"]),
            appliedFrom: Day(number: row["applied_from"]), noted: Day(number: row["noted"]),
            leftBecause: try left.map { try decode($0) }, lost: Day(number: row["lost"]),
            appliedTo: Day(number: row["applied_to"]))
    }
}
