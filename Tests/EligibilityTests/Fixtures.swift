import Basics
import GRDB
import Synchronization

@testable import Eligibility

func day(_ text: String) -> Day { Day(text)! }

/// The statements that SQLite ran, with their arguments.
final class StatementLog: Sendable {
    private let lines = Mutex<[String]>([])

    func append(_ line: String) { lines.withLock { $0.append(line) } }
    func forget() { lines.withLock { $0.removeAll() } }
    func count(mentioning table: String) -> Int { lines.withLock { $0.count { $0.contains(table) } } }
}

/// A centre over a database in memory, and the people of the tests.
struct TestCentre {
    let database: DatabaseQueue
    let statements = StatementLog()
    let centre: Centre

    init(_ people: RegisteredPerson...) throws {
        let statements = self.statements
        var configuration = Configuration()
        configuration.prepareDatabase { db in db.trace { statements.append($0.description) } }
        database = try DatabaseQueue(configuration: configuration)
        centre = Centre(store: try CentreStore(database))
        try centre.store.take(people.flatMap(\.entries))
        statements.forget()
    }

    /// As on the line, but for a `cardInquiry`: its authentication is taken to be of the card that it is named for.
    func ask(_ inquiry: Inquiry, at: Moment) -> CentreReply { centre.ask(inquiry, at: at) }

    /// The answer to an inquiry made at nine on the day asked for, unless `at` says otherwise.
    func answer(_ inquiry: Inquiry, at: Moment? = nil) throws -> Answer {
        let reply = ask(inquiry, at: at ?? Moment(day: inquiry.on, second: 9 * 3600))
        guard case .answer(let answer) = reply else { throw Unexpected(reply: reply) }
        return answer
    }

    /// How many rows each table of the register holds.
    func rows() throws -> [String: Int] {
        try database.read { db in
            let tables = [
                "person", "insurer", "certificate", "coverage", "assessment", "limit_certificate", "specified_disease",
                "medication_line", "medication", "checkup", "treatment", "operation",
            ]
            return Dictionary(
                uniqueKeysWithValues: try tables.map { table in
                    (table, try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
                })
        }
    }

    func openMedication(_ check: String, as account: Account, at: Moment, from institution: String = clinic)
        -> CentreReply
    {
        centre.reply(to: .openMedication(check: check, asker: asker(account, institution)), at: at)
    }
}

extension Centre {
    /// See `TestCentre.ask`.
    func ask(_ inquiry: Inquiry, at now: Moment) -> CentreReply {
        switch inquiry.key {
        case .authenticated(let card): reply(to: inquiry, assuming: card, at: now)
        case .number: reply(to: .check(inquiry), at: now)
        }
    }
}

struct Unexpected: Error { let reply: CentreReply }

let clinic = "4017999014"
let otherClinic = "4016699029"

func asker(_ account: Account, _ institution: String = clinic) -> Asker {
    Asker(institution: institution, terminal: "T1", operatorID: "op1", account: account)
}

/// An inquiry by the card of this serial, in the name of the authentication; for `ask` alone, a centre knows no such.
func cardInquiry(
    _ serial: String = "0A", on: String, consents: Set<ConsentItem> = [], check: String = "check-1",
    account: Account = .counter
) -> Inquiry {
    Inquiry(
        check: check, key: .authenticated(authentication: serial), on: day(on), consents: consents,
        asker: asker(account))
}

func numberInquiry(
    _ insurer: String, _ number: String, branch: String?, birth: String, symbol: String = "", on: String,
    consents: Set<ConsentItem> = [], check: String = "check-1"
) -> Inquiry {
    Inquiry(
        check: check,
        key: .number(insurer: insurer, symbol: symbol, number: number, branch: branch, birth: day(birth)),
        on: day(on), consents: consents, asker: asker(.counter))
}

func coverage(
    _ insurer: String, _ number: String, branch: String?, symbol: String = "", income: IncomeClass = .general,
    acquired: String, lost: String? = nil, applicationFrom: String? = nil, applicationTo: String? = nil,
    registered: String? = nil, lossRegistered: String? = nil
) throws -> CoverageRecord {
    try CoverageRecord(
        insurer: InsurerNumber(insurer), insurerName: "架空保険者 \(insurer)", symbol: symbol, number: number,
        branch: branch.map { try BranchNumber($0) }, relation: .insured, income: income, acquired: day(acquired),
        lost: lost.map { day($0) }, applicationFrom: applicationFrom.map { day($0) },
        applicationTo: applicationTo.map { day($0) }, registered: day(registered ?? acquired),
        lossRegistered: lossRegistered.map { day($0) })
}

func person(
    _ code: String = "K000001", birth: String = "1980-01-15", serial: String = "0A", validUntil: String = "2030-01-15",
    linked: Bool = true, coverages: [CoverageRecord], limits: [LimitRecord] = [], medications: [MedicationItem] = []
) -> RegisteredPerson {
    RegisteredPerson(
        code: code, person: InsuredPerson(name: "架空　花子", kana: "ｶｸｳ ﾊﾅｺ", birth: day(birth), sex: .female),
        certificates: [LinkedCertificate(serial: serial, validUntil: day(validUntil), linked: linked)],
        coverages: coverages, limits: limits, medications: medications)
}

func drug(_ dispensed: String, _ name: String = "架空錠５ｍｇ") -> MedicationItem {
    MedicationItem(dispensed: day(dispensed), name: name, amount: "１錠", days: 14, usage: "１日１回朝食後")
}

/// Insured with NHI since 2015, with a limit class and two drugs: everything there is to disclose.
func fullPerson(validUntil: String = "2030-01-15") throws -> RegisteredPerson {
    person(
        validUntil: validUntil,
        coverages: [try coverage("409995", "1234567", branch: "02", acquired: "2015-04-01")],
        limits: [
            LimitRecord(
                insurer: try InsurerNumber("409995"), limitClass: .u, from: day("2015-04-01"), to: day("2030-07-31"),
                registered: day("2015-04-01"))
        ],
        medications: [drug("2020-12-10"), drug("2026-08-03"), drug("2026-09-02")])
}

/// Somebody insured with NHI and with one drug, in the columns that the register of a city had at first: what feeds it today
/// writes today's.
func enterAsAtFirst(_ db: Database) throws {
    try db.execute(
        sql: """
            INSERT INTO person VALUES (1, 'K000001', '架空　花子', 'ｶｸｳ ﾊﾅｺ', :birth, 1, NULL, NULL);
            INSERT INTO insurer VALUES (1, '409995', '架空市国民健康保険', 0);
            INSERT INTO certificate VALUES (1, '0A', :valid, 1);
            INSERT INTO coverage VALUES
                (1, 1, :from, '', '1234567', NULL, NULL, 2, 0, 0, :from, :end, :end, :from, :end);
            INSERT INTO medication_line VALUES (1, '架空錠５ｍｇ', '１錠', '１日１回朝食後');
            INSERT INTO medication (person, dispensed, place, line, days) VALUES (1, :dispensed, 0, 1, 14);
            """,
        arguments: [
            "birth": day("1980-01-15").number, "valid": day("2030-01-15").number, "from": day("2015-04-01").number,
            "end": Day.endless.number, "dispensed": day("2026-09-02").number,
        ])
}
