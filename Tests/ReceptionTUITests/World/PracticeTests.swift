import Basics
import CardReaderSim
import ClinicRecords
import ReceiptSystem
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// What a data folder keeps from one start of the program to the next.
struct PracticeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func start(_ name: String, at now: Moment = Shipped.now) throws -> Session {
        try Shipped.session(in: .open(in: folder.home), at: now, named: name)
    }

    private func progress(of person: String, in session: Session) -> String? {
        session.desk.visitors.first { $0.id == person }?.progress.code
    }

    @Test func everybodyIsOnTheListAndHasCome() throws {
        let session = try start("A")
        #expect(Set(session.desk.visitors.map(\.id)) == Set(Shipped.people))
        #expect(session.desk.visitors.allSatisfy { $0.arrived <= session.now && $0.progress == .waiting })
        #expect(session.desk.visitors.map(\.arrived) == session.desk.visitors.map(\.arrived).sorted())
    }

    @Test func anImportIsThereAfterARestartOnTheSameDay() throws {
        let first = try start("A")
        try first.checkByPIN("kakuu-minoru", pin: "6931")
        first.press(.importAnswer)
        let imported = try first.world.receipts.patients()
        let progress = try #require(first.desk.visitors.first { $0.id == "kakuu-minoru" }?.progress)

        let second = try start("B", at: Shipped.now + 600)
        #expect(try second.world.receipts.patients() == imported)
        #expect(second.desk.visitors.first { $0.id == "kakuu-minoru" }?.progress == progress)
        #expect(progress.code == "imported")
        #expect(self.progress(of: "kunren-hanako", in: second) == "waiting")
        #expect(second.desk.visitors.count == first.desk.visitors.count)
    }

    @Test func aDeclarationStandsInTheReceiptComputersDayAndIsThereAfterARestart() throws {
        let first = try start("A")
        first.send(.accountChosen(.counter))
        first.send(.visitorChosen("kunren-hanako"))
        first.press(.papers)
        first.send(.typed(.paperCircumstance, "reader-down"))
        first.send(.typed(.paperName, "declaration"))
        first.press(.confirm)
        let entry = try first.world.receipts.dayList(on: first.now.day).first { $0.visit.hasSuffix("/kunren-hanako") }
        #expect(entry?.state == .declared)
        try first.closeWindow()

        let second = try start("B", at: Shipped.now + 600)
        #expect(progress(of: "kunren-hanako", in: second) == "declared")
        try second.checkByPIN("kunren-hanako", pin: "1234")
        let checked = try second.world.receipts.dayList(on: first.now.day).first {
            $0.visit.hasSuffix("/kunren-hanako")
        }
        #expect(checked?.state == .checked, "the check made later counts")
    }

    @Test func anAnswerImportedBeforeTheRestartIsNotImportedAgain() throws {
        let first = try start("A")
        try first.checkByPIN("kakuu-minoru", pin: "6931")
        first.press(.importAnswer)
        let answer = try #require(first.desk.phase.checked?.answer)
        let chart = try #require(first.desk.visitors.first { $0.id == "kakuu-minoru" }?.chart)
        let imported = try first.world.receipts.patient(chart: chart)

        let second = try start("B")
        let outcome = try second.world.receipts.importAnswer(
            .init(check: answer.check, chart: nil, answer: answer, by: "ippan", at: second.now))
        #expect(outcome == .alreadyImported(chart: chart, at: first.now))
        #expect(try second.world.receipts.patient(chart: chart) == imported)
    }

    @Test func aCheckNotImportedIsOpenAgainAfterARestart() throws {
        let first = try start("A")
        try first.checkByPIN("kunren-hanako", pin: "1234")
        #expect(progress(of: "kunren-hanako", in: first) == "checked")
        #expect(progress(of: "kunren-hanako", in: try start("B")) == "waiting")
    }

    @Test func `what was imported after midnight is there after a restart`() throws {
        let first = try start("A")
        first.send(.accountChosen(.counter))
        first.advance(to: Moment(day: first.now.day + 1, second: 9 * 3600))
        try first.checkByPIN("kakuu-minoru", pin: "6931")
        first.press(.importAnswer)
        #expect(progress(of: "kakuu-minoru", in: first) == "imported")
        let imported = try first.world.receipts.patients()

        let second = try start("B", at: first.now + 600)
        #expect(try second.world.receipts.patients() == imported)
        #expect(progress(of: "kakuu-minoru", in: second) == "imported")
        let (before, after) = (first.desk.visitors, second.desk.visitors)
        #expect(after.map(\.chart) == before.map(\.chart))
    }

    @Test func `a first visit that was imported has its chart and insurer after a restart`() throws {
        let first = try start("A")
        first.send(.accountChosen(.counter))
        first.send(.visitorChosen("kunren-jiro"))
        first.press(.toReader)
        try first.perform(.pin("3608"))
        try first.perform(.register(true))
        try first.perform(.consent([:], rest: true))
        first.press(.importAnswer)
        try #require(progress(of: "kunren-jiro", in: first) == "imported")
        let second = try start("B", at: Shipped.now + 600)
        let visitor = try #require(second.desk.visitors.first { $0.id == "kunren-jiro" })
        #expect(visitor.chart != nil)
        #expect(!visitor.held.isEmpty)
    }

    @Test func `who was refused by their insurer leaves everybody as they were`() throws {
        let databases = try Databases.open(in: folder.home)
        let library = try Shipped.library()
        let people = library.roster.people(on: Shipped.now.day)
        let insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: 1)
        try insurers.enrol(people, until: Shipped.now.day)
        let digest = try insurers.digest()
        // Two insurances with one municipality at a time: the office enters the first and refuses the second.
        let twice = try PersonRoster(
            files: [("twice.txt", PracticeTests.insuredTwice)], insurers: library.insurers
        ).people(on: Shipped.now.day)
        #expect(throws: Failure.self) { try insurers.enrol(people + twice, until: Shipped.now.day) }
        #expect(try insurers.digest() == digest)
        #expect(try databases.centre.personCount() == people.count)
    }

    private static let insuredTwice = """
        person     nidome-jiro
        title      二重 | twice
        good       試験用 | for tests
        name       二度目　次郎 | Nidome Jiro
        kana       ニドメ　ジロウ
        sex        male
        birth      1980-02-03
        card       none
        insurance  insurer=409995 number=7654321 branch=01 relation=insured income=general from=2-years-ago
        insurance  insurer=409995 number=7654322 branch=01 relation=insured income=general from=1-years-ago
        held       none
        arrives    09:00
        consents   medication=no
        says       こんにちは。 | Hello.
        """

    @Test func aNewDayStartsFresh() throws {
        _ = try importOne()
        let next = try start("B", at: Shipped.now + 86_400)
        #expect(next.desk.visitors.allSatisfy { $0.progress == .waiting })
        let person = try #require(Shipped.library().roster["kakuu-minoru"]).person(on: next.now.day)
        let chart = try #require(person.chart)
        #expect(try next.world.receipts.patient(chart: chart)?.insurance == person.held?.insurance)
    }

    @Test func `an open window keeps its day and its people`() throws {
        let first = try start("A")
        let other = try BuiltProgram([
            "--lang", "en", "--home", folder.homePath, "--today", "2026-12-20", "check", "--card", "kunren-hanako",
            "--pin", "1234",
        ])
        #expect(other.status == 69 && other.output.contains("2026-11-24"), "\(other.output)")
        let same = try BuiltProgram([
            "--home", folder.homePath, "--today", "2026-11-24", "check", "--card", "kunren-hanako", "--pin", "1234",
        ])
        #expect(same.status == 0, "\(same.output)")
        try first.checkByPIN("kakuu-minoru", pin: "6931")
        #expect(progress(of: "kakuu-minoru", in: first) == "checked")
    }

    /// Imports one answer and closes the window.
    private func importOne() throws -> [ReceiptPatient] {
        let first = try start("A")
        try first.checkByPIN("kakuu-minoru", pin: "6931")
        let held = try first.world.receipts.patients()
        first.press(.importAnswer)
        let imported = try first.world.receipts.patients()
        #expect(imported != held)
        return imported
    }

    @Test func aCheckOnAnotherDayBetweenTwoStartsLeavesTheImport() throws {
        let imported = try importOne()
        let check = try BuiltProgram([
            "--home", folder.homePath, "--today", "2026-12-20", "check", "--card", "kunren-hanako", "--pin", "1234",
        ])
        #expect(check.status == 0, "\(check.output)")
        let second = try start("B", at: Shipped.now + 600)
        #expect(try second.world.receipts.patients() == imported)
        #expect(progress(of: "kakuu-minoru", in: second) == "imported")
        #expect(try second.usageLog().of(.check).count == 2)
    }

    @Test func somebodyMayBeTakenAwayBetweenTwoStarts() throws {
        let databases = try Databases.open(in: folder.home)
        let library = try Shipped.library()
        let everybody = library.roster.people(on: Shipped.now.day)
        func begin(with people: [Person]) throws -> [Visitor] {
            let practice = Practice(databases: databases, people: people, today: Shipped.now.day)
            let insurers = try InsurersRoot(
                databases.insurers, centre: databases.centre, insurers: library.insurers, seed: 1)
            try insurers.enrol(people, until: Shipped.now.day)
            return try practice.begin(listing: people.map(\.id), by: Shipped.now)
        }
        for gone in everybody {
            let before = try begin(with: everybody)
            #expect(try databases.centre.personCount() == everybody.count, "\(gone.id)")
            let after = try begin(with: everybody.filter { $0.id != gone.id })
            #expect(after == before.filter { $0.id != gone.id }, "\(gone.id)")
            #expect(try databases.centre.personCount() == everybody.count - 1, "\(gone.id)")
        }
    }

    @Test func aCardRegisteredOnTheSpotStaysRegistered() throws {
        func proveByPIN(in session: Session) throws -> ReaderScreen.Code {
            session.send(.accountChosen(.counter))
            session.send(.visitorChosen("kunren-jiro"))
            session.press(.toReader)
            try session.perform(.pin("3608"))
            return session.desk.reader.screen.code
        }
        let first = try start("A")
        #expect(try proveByPIN(in: first) == .registration)
        try first.perform(.register(true))
        #expect(first.desk.reader.screen.code == .consent)
        try first.closeWindow()
        #expect(try proveByPIN(in: start("B")) == .consent)
    }

    @Test func theUsageLogGoesOnOverTheRestart() throws {
        let first = try start("A")
        try first.checkByPIN("kunren-hanako", pin: "1234")
        let before = try first.usageLog()
        try first.closeWindow()
        let second = try start("B")
        try second.checkByPIN("kunren-hanako", pin: "1234")
        let after = try second.usageLog()
        #expect(Array(after.prefix(before.count)) == before)
        #expect(after.of(.check).count == 2)
        #expect(
            try second.world.centre.store.usageLog.verify()
                == .intact(entries: after.count, head: after.last?.hash ?? ""))
    }
}
