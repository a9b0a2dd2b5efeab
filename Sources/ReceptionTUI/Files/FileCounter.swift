import Basics
import CheckFiles
import Eligibility
import Foundation
import ReceptionDesk

/// A counter that is asked by file: the home's centre behind the line, the journal, and whose counter it is.
struct FileCounter {
    let session: Session
    let answering: FileAnswering
    /// Where the clock stands; nil where it goes.
    let standingClock: Moment?

    /// - Throws: a usage failure for an institution code or a clock that cannot be; whatever opening a home throws.
    init(
        globals: GlobalOptions, site name: String, institution: String?, charset: FileCharset?, clock: String?
    ) throws(Failure) {
        let clock = try clock.map(FileCounter.moment)
        let now = if let clock { clock } else { try globals.counterNow() }
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let library = try Library(DataFiles(screens: globals.screens))
        let site = try library.site(name)
        let code = try institution.map(FileCounter.institution) ?? site.code
        let lock = try HomeLock(home)
        try CityStaging(home).finish()
        let databases = try Databases.open(in: home)
        let journal = try Databases.journal(in: home, named: FileCounter.freshName())
        let sessionName = SessionName.fresh()
        session = try Session.make(
            library: library, databases: databases, site: site, listed: nil, now: now, session: sessionName,
            language: globals.language, seed: globals.seed, tables: globals.tables, isCommand: true)
        lock.release()
        let asker = Asker(
            institution: code, terminal: site.terminal, operatorID: TrainingAccount.fileProgram.id, account: .counter)
        answering = FileAnswering(
            clerk: FileClerk(
                asker: asker, form: MessageForm(charset ?? FileCharset(site.charset)), journal: journal.name),
            journal: journal, line: FileLine(world: session.world, session: sessionName, institution: code),
            world: session.world,
            seed: globals.seed)
        standingClock = clock
    }

    static func moment(_ text: String) throws(Failure) -> Moment {
        guard let moment = Moment(text) else {
            throw Failure(
                .usage, ja: "--clock \(text) は日時ではありません。\"YYYY-MM-DD HH:MM\" で指定してください。",
                en: "--clock \(text) is no time. Write it as \"YYYY-MM-DD HH:MM\".")
        }
        return moment
    }

    static func institution(_ text: String) throws(Failure) -> String {
        do throws(NumberProblem) {
            return try InstitutionCode(text).digits
        } catch {
            throw Failure(
                .usage, ja: "--institution \(text)：\(error.text.ja)", en: "--institution \(text): \(error.text.en)")
        }
    }

    /// A journal is named once, when it is made: no two whose checks one centre might answer are the same.
    private static func freshName() -> String {
        var random = SystemRandomNumberGenerator()
        return String(random.next() as UInt64, radix: 36)
    }
}

extension FileCharset {
    init(_ charset: SiteCharset) {
        switch charset {
        case .utf8: self = .utf8
        case .cp932: self = .cp932
        }
    }
}
