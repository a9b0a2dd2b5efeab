import Basics
import Eligibility
import Foundation
import ReceiptSystem
import ReceptionDesk

/// A month as it is named on the command line.
enum ReceiptMonth {
    /// The first of the month of `YYYY-MM`, which must have ended by `today`.
    ///
    /// - Throws: a usage failure for what is no month, one that has not ended, or one of before the tables of limits.
    static func past(_ text: String, on today: Day) throws(Failure) -> Day {
        guard text.utf8.count == 7, let month = Day(text + "-01") else {
            throw Failure(
                .usage, ja: "--month \(text) は月ではありません。YYYY-MM で指定してください。",
                en: "--month \(text) is no month. Write it as YYYY-MM.")
        }
        guard month.lastOfMonth < today else {
            throw Failure(
                .usage, ja: "\(text) はまだ終わっていません（今日は \(today)）。過ぎた月を指定してください。",
                en: "\(text) has not ended yet (today is \(today)). Name a past month.")
        }
        guard month >= first else {
            throw Failure(
                .usage, ja: "\(text) の負担の表がありません。\(first.description.prefix(7)) 以降の月を指定してください。",
                en: "There are no tables of payments for \(text). Name a month from \(first.description.prefix(7)) on.")
        }
        return month
    }

    /// From here on every class has its amounts.
    private static let first = Day(year: 2018, month: 8, day: 1)!
}

/// The data folder opened for a command about the receipt computer.
struct ReceiptFolder {
    let library: Library
    let databases: Databases
    let today: Day
    /// The insurers' side with the training people in it, as of today.
    let insurers: InsurersRoot

    /// Makes the small city where there is none yet, as the first start of the window does.
    static func open(_ globals: GlobalOptions) throws -> ReceiptFolder {
        let today = try globals.counterNow().day
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let library = try Library(DataFiles(screens: globals.screens))
        let lock = try HomeLock(home)
        defer { lock.release() }
        try CityFolder.makeSmall(in: home, library: library, globals: globals, day: today)
        return try ReceiptFolder(library: library, databases: .open(in: home), today: today, seed: globals.seed)
    }

    init(library: Library, databases: Databases, today: Day, seed: UInt64) throws(Failure) {
        self.library = library
        self.databases = databases
        self.today = today
        insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: seed)
        try insurers.enrol(library.roster.people(on: today), until: today)
    }

    /// Does `work` on the receipt computer's file.
    static func receipt<Result>(_ work: () throws(ReceiptStoreProblem) -> Result) throws(Failure) -> Result {
        do { return try work() } catch { throw Failure(error, file: "receipt.db") }
    }

    /// The charged visits of a month, and what is needed to claim them.
    ///
    /// - Throws: a failure where there are none.
    func month(_ month: Day) throws(Failure) -> ReceiptMonthContent {
        let receipt = databases.receipt
        let visits = try ReceiptFolder.receipt { () throws(ReceiptStoreProblem) in
            try receipt.accountedVisits(inMonthOf: month)
        }
        let name = String(month.description.prefix(7))
        guard !visits.isEmpty else {
            throw Failure(
                .unavailable, ja: "\(name) には会計済みの受診がありません。madoguchi receipt fill --month \(name) --visits 500 で作れます。",
                en:
                    "No visit has been charged in \(name). madoguchi receipt fill --month \(name) --visits 500 makes some."
            )
        }
        return try ReceiptFolder.receipt { () throws(ReceiptStoreProblem) in
            ReceiptMonthContent(
                visits: visits,
                patients: Dictionary(uniqueKeysWithValues: try receipt.patients().map { ($0.chart, $0) }),
                expenses: try receipt.expensesByChart(), before: try receipt.insurancesBefore(inMonthOf: month))
        }
    }
}

/// A month as the receipt computer holds it.
struct ReceiptMonthContent {
    let visits: [AccountedVisit]
    let patients: [String: ReceiptPatient]
    let expenses: [String: [PatientExpense]]
    /// What was held before the checks, by visit.
    let before: [String: HeldInsurance]

    func claims(of visits: [AccountedVisit]) -> (claims: [Claim], unclaimable: [String]) {
        Claim.claims(of: visits, patients: patients, expenses: expenses)
    }
}

extension Site {
    /// Who claims here. The telephone is nobody's.
    func claimingInstitution() throws(Failure) -> (ClaimingInstitution, ClaimFileKind) {
        guard let code = try? InstitutionCode(code) else {
            preconditionFailure("a site's code is checked when it is read")
        }
        let institution = ClaimingInstitution(code: code, name: name.ja, telephone: "093-000-0000")
        guard let kind = institution.fileKind else {
            throw Failure(
                .usage, ja: "\(name.ja) の請求ファイルは作れません。医科か調剤の医療機関を --site で指定してください。",
                en: "There is no claim file for \(name.en). Name a medical site or a pharmacy with --site.")
        }
        return (institution, kind)
    }
}
