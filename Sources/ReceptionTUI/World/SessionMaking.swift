import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

extension Session {
    /// A desk with its world, the people enrolled, nobody signed in. Those listed are on the day's list of the receipt
    /// computer; with nil it is left as it is, and so are the counters of their cards.
    ///
    /// - Parameters:
    ///   - session: unique for each start on the same data folder: checks are named by it.
    ///   - isCommand: asks one question and holds no session of an operator.
    static func make(
        library: Library, databases: Databases, site: Site, listed: [String]?, now: Moment, session: String,
        language: Language, seed: UInt64, tables: TableChoice = .inForce, booked: [String] = [], isCommand: Bool = false
    ) throws(Failure) -> Session {
        let people = library.roster.people(on: now.day)
        try databases.use?.bring(people: library.files.people.path, of: now.day)
        let practice = Practice(databases: databases, people: people, today: now.day)
        let insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: seed)
        try insurers.enrol(people, until: now.day)
        let chips = try Chips(for: databases, library: library)
        if listed != nil { try chips.beginDay(now.day) }
        try chips.inform(databases.centre, on: now.day)
        if !isCommand { try databases.windows.begin(session) }
        let world = World(
            databases: databases, people: people, seed: seed, chips: chips,
            conduct: isCommand ? .command : .window(SessionPlace(holder: session, terminal: site.terminal)),
            insurers: insurers, institution: site.code, lineKeys: try LineKeys(for: databases))
        world.recording = if let home = databases.use?.home { try LineRecording(home) } else { nil }
        let desk = Desk(site: site, session: session, now: now, language: language, tables: tables)
        let reception = listed.map { Reception(practice: practice, listed: $0, booked: booked) }
        let made = Session(desk: desk, world: world, reception: reception)
        do throws(StoreProblem) {
            made.send(.accountsOffered(try databases.terminal.offers(at: now)))
        } catch {
            throw Failure(error, file: "terminal.db")
        }
        for visitor in try reception?.visitors(by: now) ?? [] { made.send(.visitorArrived(visitor)) }
        return made
    }

    /// The day's free practice: everybody is on the list, and has come. Before the last arrival the counter's clock
    /// starts right after it.
    static func freePractice(
        library: Library, databases: Databases, site: Site, now: Moment, session: String, language: Language,
        seed: UInt64, tables: TableChoice = .inForce
    ) throws(Failure) -> Session {
        let lastArrival = library.roster.sheets.map(\.arrival).max() ?? 0
        let opening = Moment(day: now.day, second: lastArrival + 5 * 60)
        return try make(
            library: library, databases: databases, site: site, listed: library.roster.sheets.map(\.id),
            now: max(now, opening), session: session, language: language, seed: seed,
            tables: tables)
    }

    /// A session of a scenario, alone in memory: the same every time.
    static func make(
        for scenario: Scenario, library: Library, language: Language, seed: UInt64, tables: TableChoice = .inForce
    ) throws(Failure) -> Session {
        for id in scenario.people + scenario.booked where library.roster[id] == nil {
            throw Failure(
                .badData, ja: "\(scenario.file): 「\(id)」という人物はいません（scenarios/people）。",
                en: "\(scenario.file): there is no person '\(id)' (scenarios/people).")
        }
        let session = try make(
            library: library, databases: .inMemory(), site: library.site(scenario.site), listed: scenario.people,
            now: scenario.start, session: "S-\(scenario.start.compact)", language: language, seed: seed,
            tables: tables, booked: scenario.booked)
        session.send(.accountChosen(.counter))
        return session
    }
}
