import Basics
import Eligibility
import ReceptionDesk

/// All that a terminal shows while each training person is checked once, and the messages it exchanges in clear: a desk of
/// its own in memory, so that nothing is asked in anybody's name in the data folder.
struct TerminalOutput {
    private(set) var screens: DrawnScreens
    private(set) var messages: [UInt8]
    private(set) var people = 0

    init(screens: [UInt8] = [], messages: [UInt8] = []) {
        self.screens = DrawnScreens(text: screens)
        self.messages = messages
    }

    /// In both languages. The search that comes with it knows the people of this desk.
    ///
    /// - Parameter sheets: the people who are checked; nil for all of the roster.
    /// - Throws: a failure where a screen has no picture, which would go unlooked at.
    static func collect(
        _ library: Library, day: Day, seed: UInt64, checking sheets: [PersonSheet]? = nil
    ) throws(Failure) -> (TerminalOutput, MyNumberSearch) {
        let sheets = sheets ?? library.roster.sheets
        let databases = try Databases.inMemory()
        var output = TerminalOutput()
        for (index, language) in Language.allCases.enumerated() {
            let session = try Session.freePractice(
                library: library, databases: databases, site: library.site("clinic"),
                now: Moment(day: day, second: 0), session: "S\(index)", language: language, seed: seed)
            var said: [UInt8] = []
            session.world.lineTap = { said += $0 + [0x0A] }
            for sheet in sheets {
                try output.check(sheet.person(on: day), in: session, library)
            }
            output.messages += said
            output.people = sheets.count
        }
        let insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: seed)
        return (output, try insurers.myNumbers())
    }

    private mutating func check(_ person: Person, in session: Session, _ library: Library) throws(Failure) {
        let visit = CounterVisit(session: session, person: person)
        visit.begin()
        try draw(session, library)
        let isByCard = visit.proveByCard(pin: .right)
        try draw(session, library)
        if isByCard { visit.consent { _ in true } } else { visit.checkByNumber() }
        try draw(session, library)
        for act in [Act.reasons, .backstage] where visit.isChecked {
            session.perform(ClerkLine.press(act))
            try draw(session, library)
            for _ in 0..<4 where act == .backstage {
                session.perform(ClerkLine.press(.nextPage))
                try draw(session, library)
            }
            session.perform(ClerkLine.press(.back))
        }
        for act in [Act.medication, .clinical] where visit.isChecked {
            var failure: Failure?
            visit.view(act) {
                do throws(Failure) { try draw(session, library) } catch { failure = error }
            }
            if let failure { throw failure }
        }
        if visit.isChecked {
            for act in [Act.differences, .back, .importAnswer, .receipt, .insurances, .back, .log] {
                session.perform(ClerkLine.press(act))
                try draw(session, library)
            }
        }
        visit.end()
        try draw(session, library)
    }

    private mutating func draw(_ session: Session, _ library: Library) throws(Failure) {
        let fields = session.desk.fields(library.wording)
        for screen in Set([session.desk.screen, session.desk.windowScreen, session.desk.readerScreen]) {
            guard let picture = library.pictures[screen.rawValue, session.desk.language] else {
                throw Failure(
                    .badData, ja: "画面 \(screen.rawValue) の絵がありません。madoguchi screens check で確かめてください。",
                    en: "Screen \(screen.rawValue) has no picture; see madoguchi screens check.")
            }
            screens.show(picture, fields)
        }
    }
}
