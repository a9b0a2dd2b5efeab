import Basics
import Eligibility
import Insurers
import ReceptionDesk

// What the program's own commands may hold of that side without naming the module.
typealias CityDigest = Insurers.CityDigest
typealias CityFiles = Insurers.CityFiles
typealias CityCount = Insurers.CityCount
typealias CityFigure = Insurers.CityFigure
typealias MyNumberSearch = Insurers.MyNumberSearch
typealias PersonThroughSystems = Insurers.PersonThroughSystems
typealias PurgeRecord = Insurers.PurgeRecord
typealias PurgeReport = Insurers.PurgeReport
typealias PurgeSelection = Insurers.PurgeSelection
typealias RetentionGroup = Insurers.RetentionGroup
typealias RetentionRules = Insurers.RetentionRules
typealias SystemsDigest = Insurers.SystemsDigest
typealias Transfer = Insurers.Transfer

/// The composition root of the insurers' side: the one file of the program that names their module, and so the only one
/// through which a My Number could pass. It maps people and notices onto the insurers' events.
final class InsurersRoot: InsurersWorld {
    let systems: InsurerSystems
    private let centre: CentreStore
    /// The training people by id, as residents.
    private var training: [String: Resident] = [:]
    /// What training people's offices will enter on later days.
    private var scheduled: [InsurerEvent] = []
    private var failing: Set<Hop> = []

    /// - Parameter seed: of the key of the codes, so that the same city has the same codes.
    init(_ files: InsurerFiles, centre: CentreStore, insurers: InsurerList, seed: UInt64) throws(Failure) {
        self.centre = centre
        do throws(SystemFileProblem) {
            systems = try InsurerSystems(
                files.connections, centre: centre, names: InsurersRoot.names(insurers), freshKey: InsurersRoot.key(seed)
            )
        } catch {
            throw Failure(error.problem, file: error.file)
        }
    }

    static func names(_ insurers: InsurerList) -> [InsurerNumber: String] {
        Dictionary(uniqueKeysWithValues: insurers.insurers.map { ($0.number, $0.name) })
    }

    /// Repeatable on purpose: what it hides is fictional.
    static func key(_ seed: UInt64) -> [UInt8] {
        var stream = SeededRandom(seed: seed, purpose: "key of the codes")
        return (0..<32).map { _ in UInt8(truncatingIfNeeded: stream.next()) }
    }

    // MARK: - A city

    /// A city to be made. Throws a usage failure for figures that make none.
    static func city(
        people: Int, current: Int, seed: UInt64, day: Day, insurers: InsurerList
    ) throws(Failure) -> CityFiles {
        do throws(CityPlanProblem) {
            return try CityFiles(
                people: people, current: current, seed: seed, day: day, names: names(insurers), key: key(seed))
        } catch {
            throw Failure(.usage, error.message)
        }
    }

    /// The people of the city, without those of the exercises.
    func count() throws(Failure) -> CityCount {
        try refusing { try systems.count(insurer: CityInsurer.city.number, residentsBelow: TrainingResidents.first) }
    }

    /// What each system holds of the person whom a paper or a number names.
    func follow(_ reference: PersonReference) throws(Failure) -> PersonThroughSystems {
        try refusing {
            let id = try systems.directory { try resident(reference, $0) }.id
            guard let found = try systems.follow(id) else {
                preconditionFailure("a resident was found and is not there")
            }
            return found
        }
    }

    /// Enters the notices of a file, all or none; a refusal names the line. `day` is the city's.
    func take(_ file: InsurerNoticeFile, on day: Day) throws(Failure) {
        try refusing {
            do {
                try systems.enter(count: file.lines.count) { index, residents in
                    let line = file.lines[index]
                    do {
                        return try event(line.notice, on: day, residents)
                    } catch let failure as Failure {
                        throw failure.at(file.file, line.number)
                    }
                }
            } catch let refused as EventRefusal {
                throw Failure(.badData, refused.refusal.text).at(file.file, file.lines[refused.index].number)
            }
        }
    }

    /// An organisation asks through the information network about a person, by its own code.
    ///
    /// - Returns: the code, the insurers given with the first day with each, and how many questions are on record by now.
    func ask(
        _ organisation: String, about reference: PersonReference, on day: Day
    ) throws(Failure) -> (code: String, insurers: [NetworkItem], recorded: Int) {
        try refusing {
            let id = try systems.directory { try resident(reference, $0) }.id
            let code = try systems.networkCode(of: id, for: organisation)
            let items = try systems.askNetwork(organisation, code: code, for: day, on: day)
            return (code, items, try systems.provisions().count)
        }
    }

    /// What looks for the My Number of anybody whom the systems hold.
    func myNumbers() throws(Failure) -> MyNumberSearch { try refusing { try systems.myNumbers() } }

    func digest() throws(Failure) -> SystemsDigest { try refusing { try systems.digest() } }

    /// Transfers since a day whose result nobody has caught up with.
    func stale(since day: Day) throws(Failure) -> [Transfer] { try refusing { try systems.staleTransfers(since: day) } }

    /// Nobody who decided: a dry run.
    func purge(_ selection: PurgeSelection, decidedBy: String?, on day: Day) throws(Failure) -> PurgeReport {
        try refusing { try systems.purge(selection, decidedBy: decidedBy, on: day) }
    }

    func purgeHistory() throws(Failure) -> [PurgeRecord] { try refusing { try systems.purgeHistory() } }

    // MARK: - Training people

    /// Brings the training people in anew, as of `today`: their offices enter them on the days of their files, and the
    /// nights between have passed. A card registered at the reader stays registered. All of it, or nothing.
    func enrol(_ people: [Person], until today: Day) throws(Failure) {
        training = Dictionary(uniqueKeysWithValues: people.map { ($0.id, InsurersRoot.resident($0)) })
        try refusing {
            scheduled = try systems.live(
                people.flatMap { life(of: $0).events }, until: today,
                inPlaceOfResidentsFrom: TrainingResidents.first)
        }
    }

    private func life(of person: Person) -> RecordedLife {
        RecordedLife(
            resident: InsurersRoot.resident(person), coverages: person.coverages, limits: person.limits,
            certificates: person.certificates, medications: person.medications, checkups: person.checkups,
            treatments: person.treatments, operations: person.operations)
    }

    private static func resident(_ person: Person) -> Resident {
        let id = TrainingResidents.number(of: person.id)
        return Resident(
            id: id, myNumber: MyNumber(serial: TrainingResidents.serial(of: id)), name: person.name, kana: person.kana,
            birth: person.birth, sex: person.sex)
    }

    // MARK: - The world of a desk

    func take(_ notice: InsurerNotice, on day: Day) throws(Failure) {
        try refusing { try systems.enter(count: 1) { _, residents in try event(notice, on: day, residents) } }
    }

    func passNight(before day: Day) throws(Failure) { _ = try passNight(into: day) }

    /// - Returns: the transfers of the night.
    func passNight(into morning: Day) throws(Failure) -> [Transfer] {
        try refusing {
            let due = scheduled.filter { $0.noted < morning }
            try systems.enter(due)
            scheduled.removeAll { $0.noted < morning }
            return try systems.passNight(into: morning, failing: failing)
        }
    }

    func setTransfer(works: Bool) { failing = works ? [] : [.municipalToPrefecture] }

    // MARK: - Behind the counter

    func behind(_ person: PersonReference) throws(Failure) -> InsurersBehind? {
        try refusing {
            guard let id = try knownID(person), let held = try systems.holdings(of: id) else { return nil }
            return InsurersBehind(
                holdings: held.files.map { file in
                    let system = SystemName.allCases.first { $0.file == file.file }!
                    return SystemHolding(system: system, named: file.named, tables: file.tables)
                }, linkCode: held.linkCode)
        }
    }

    func textsWithMyNumber(of person: PersonReference, among texts: [[UInt8]]) throws(Failure) -> Int? {
        try refusing {
            guard let id = try knownID(person) else { return nil }
            return try systems.textsWithMyNumber(of: id, among: texts)
        }
    }

    /// Nil for somebody whom no office knows.
    private func knownID(_ person: PersonReference) throws -> Int? {
        try systems.directory { try? resident(person, $0) }?.id
    }

    // MARK: - Notices

    private func event(
        _ notice: InsurerNotice, on day: Day, _ residents: ResidentDirectory
    ) throws -> InsurerEvent {
        let noted = notice.noted?.day(on: day) ?? day
        switch notice.matter {
        case .cardsRenewed(let insurer, let on):
            return InsurerEvent(noted: noted, .cardsRenewed(insurer: insurer, on: on.day(on: day)))
        case .newResident(let new):
            let resident = Resident(
                id: new.id, myNumber: MyNumber(serial: TrainingResidents.serial(of: new.id)), name: new.name,
                kana: new.kana, birth: new.birth.day(on: day), sex: new.sex, town: new.town)
            guard new.id < TrainingResidents.first else {
                throw Failure(
                    .badData, ja: "宛名番号は R\(TrainingResidents.first) より小さくしてください（それ以上は練習の人物の番号です）。",
                    en: "A resident number must be below R\(TrainingResidents.first): those are the training people's.")
            }
            if try residents.resident(new.id) != nil {
                throw Failure(
                    .badData, ja: "\(PersonReference.resident(new.id).text) はすでに登録されています。",
                    en: "\(PersonReference.resident(new.id).text) is known already.")
            }
            return InsurerEvent(noted: noted, .arrived(resident))
        case .person(let reference, let fact):
            let resident = try resident(reference, residents)
            return InsurerEvent(noted: noted, fact.insurerFact(of: resident) { $0.day(on: day) })
        }
    }

    private func resident(_ reference: PersonReference, _ residents: ResidentDirectory) throws -> Resident {
        let found: Resident? =
            switch reference {
            // A command that opens the city alone has not read the people; they are found by the number of their id.
            case .training(let id): try training[id] ?? residents.resident(TrainingResidents.number(of: id))
            case .resident(let id): try residents.resident(id)
            case .paper(let insurer, let number, let branch):
                try residents.resident(insurer: insurer, number: number, branch: branch)
            }
        guard let found else {
            throw Failure(
                .badData, ja: "「\(reference.text)」という方はいません。番号を確かめてください。",
                en: "There is nobody called '\(reference.text)'. Check the number.")
        }
        return found
    }

    // MARK: - Refusals

    /// Runs work of the insurers' side and puts what it refuses into a failure of ours.
    func refusing<Result>(_ work: () throws -> Result) throws(Failure) -> Result {
        do {
            return try work()
        } catch let failure as Failure {
            throw failure
        } catch let refused as EventRefusal {
            throw Failure(.badData, refused.refusal.text)
        } catch let refusal as InsurerRefusal {
            throw Failure(.badData, refusal.text)
        } catch let problem as StoreProblem {
            throw Failure(problem, file: "centre.db")
        } catch {
            throw Failure(
                .io, ja: "保険者のデータベースに書けませんでした（\(error)）。空き容量と権限を確かめてください。",
                en: "A database of the insurers refused (\(error)); check free space and permissions.")
        }
    }
}

extension InsurerFiles {
    var connections: InsurerConnections {
        InsurerConnections(
            municipal: municipal, employers: employers, prefecture: prefecture, federation: federation,
            entrusted: entrusted, intermediate: intermediate, network: network)
    }
}

extension NoticedFact {
    /// As the insurers' side takes it; `resolve` makes a relative day a day.
    fileprivate func insurerFact(of resident: Resident, _ resolve: (DateExpression) -> Day) -> InsurerFact {
        let id = resident.id
        switch self {
        case .joined(let joining):
            return .joined(
                resident,
                joining.household.entry(
                    from: resolve(joining.from), isHead: joining.isHead, income: joining.income,
                    cause: JoiningCause(rawValue: joining.reason.rawValue) ?? .movedIn))
        case .left(let lost, let reason):
            return .left(
                resident: id, lost: resolve(lost), LeavingCause(rawValue: reason.rawValue) ?? .movedOut)
        case .movedInside(let on, let household):
            let on = resolve(on)
            return .movedInside(
                resident: id, on: on,
                household.entry(from: on, isHead: false, income: .general, cause: .movedInside))
        case .becameHead: return .headChanged(resident: id)
        case .assessed(let income, let from): return .assessed(resident: id, income, from: resolve(from))
        case .limitGranted(let limit):
            return .limitGranted(
                resident: id,
                LimitGrant(
                    insurer: limit.insurer, limitClass: limit.limitClass, from: resolve(limit.from),
                    to: resolve(limit.to), longStay: limit.longStay.map(resolve)))
        case .diseaseCertified(let yen, let from, let to):
            return .diseaseCertified(
                resident: id, SpecifiedDisease(limitYen: yen, from: resolve(from), to: resolve(to)))
        case .inArrears(let months): return .inArrears(resident: id, months: months)
        case .highCost(let month): return .highCostMonth(resident: id, month: month)
        case .hired(let hiring):
            return .hired(
                resident,
                EmployeesEntry(
                    insurer: hiring.insurer, symbol: hiring.symbol, number: hiring.number, branch: hiring.branch,
                    relation: hiring.relation, acquired: resolve(hiring.from), income: hiring.income))
        case .resigned(let insurer, let lost):
            return .resigned(resident: id, insurer: insurer, lost: resolve(lost))
        case .elderJoined(let joining):
            return .elderJoined(
                resident,
                ElderEntry(
                    insurer: joining.insurer, number: joining.number, acquired: resolve(joining.from),
                    income: joining.income))
        case .elderLeft(let lost): return .elderLeft(resident: id, lost: resolve(lost))
        case .died(let on): return .died(resident: id, on: resolve(on))
        case .registerMatches(let matches): return .registerMatch(resident: id, matches: matches)
        }
    }
}

extension HouseholdNumber {
    fileprivate func entry(from day: Day, isHead: Bool, income: IncomeClass, cause: JoiningCause) -> NHIEntry {
        NHIEntry(
            insurer: insurer, number: number, branch: branch, acquired: day, isHead: isHead, income: income,
            cause: cause)
    }
}
