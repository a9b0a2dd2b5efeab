import Basics
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// Brings fictional people into a world: into the register, into the receipt computer, onto today's list.
struct Practice {
    let databases: Databases
    let people: [Person]
    let today: Day

    /// Brings the charts to today and puts people on today's list, in the order of arrival. Somebody who was on it
    /// before keeps the state reached; nobody has come later than `now`.
    ///
    /// A look-up alone never does this: it writes nothing into the receipt computer.
    func begin(listing ids: [String], booked: [String] = [], by now: Moment) throws(Failure) -> [Visitor] {
        let listed = listed(ids)
        return try receipt { () throws(ReceiptStoreProblem) in
            try databases.receipt.beginPractice(
                on: today, with: people.compactMap(\.receiptPatient),
                arrivals: listed.map { ($0.booking(on: today, chart: $0.chart), $0.arrived(by: now)) },
                booked: self.listed(booked).map { $0.booking(on: today, chart: $0.chart) })
            let entries = try entries(on: today)
            var visitors: [Visitor] = []
            for person in listed {
                let entry = entries[World.visit(person.id, on: today)]
                visitors.append(
                    person.visitor(
                        at: person.arrived(by: now), chart: entry?.chart, held: entry?.lastInsurer ?? "",
                        progress: try progress(of: entry)))
            }
            return visitors
        }
    }

    /// Somebody who is booked comes in.
    func arrive(_ id: String, at now: Moment) throws(Failure) -> Visitor {
        let visit = World.visit(id, on: now.day)
        return try receipt { () throws(ReceiptStoreProblem) in
            guard let person = people.first(where: { $0.id == id }) else {
                throw ReceiptStoreProblem.unknownVisit(visit)
            }
            try databases.receipt.arrive(visit: visit, at: now)
            return person.visitor(
                at: now, chart: person.chart, held: person.held?.insurance.insurerName ?? "", progress: .waiting)
        }
    }

    /// Puts people on the list of a day that has come since `last`. Charts and people stay as they are: what was imported
    /// yesterday is what the clinic holds today.
    func goOn(listing ids: [String], since last: Day, by now: Moment) throws(Failure) -> [Visitor] {
        let listed = listed(ids)
        try databases.use?.goOn(into: now.day)
        return try receipt { () throws(ReceiptStoreProblem) in
            let before = try entries(on: last)
            let charts = Dictionary(
                uniqueKeysWithValues: listed.map { person in
                    (person.id, before[World.visit(person.id, on: last)]?.chart ?? person.chart)
                })
            try databases.receipt.beginDay(
                now.day,
                with: listed.map { ($0.booking(on: now.day, chart: charts[$0.id] ?? nil), $0.arrived(by: now)) })
            let today = try entries(on: now.day)
            return listed.map { person in
                person.visitor(
                    at: person.arrived(by: now), chart: charts[person.id] ?? nil,
                    held: today[World.visit(person.id, on: now.day)]?.lastInsurer ?? "", progress: .waiting)
            }
        }
    }

    /// In the order of arrival.
    private func listed(_ ids: [String]) -> [Person] {
        people.filter { ids.contains($0.id) }.sorted { ($0.arrival, $0.id) < ($1.arrival, $1.id) }
    }

    /// The day's list by visit.
    private func entries(on day: Day) throws(ReceiptStoreProblem) -> [String: DayEntry] {
        Dictionary(uniqueKeysWithValues: try databases.receipt.dayList(on: day).map { ($0.visit, $0) })
    }

    private func progress(of entry: DayEntry?) throws(ReceiptStoreProblem) -> VisitProgress {
        if let entry, entry.state == .done { return .done(before: try progress(of: entry, in: entry.beforeDone)) }
        return try progress(of: entry, in: entry?.state)
    }

    /// The same, for a visit that has come as far as `state`.
    private func progress(of entry: DayEntry?, in state: VisitState?) throws(ReceiptStoreProblem) -> VisitProgress {
        if state == .declared { return .declared }
        guard let entry, state == .imported, let check = entry.check,
            let record = try databases.receipt.importRecord(check: check)
        else { return .waiting }
        return .imported(.valid, at: record.at)
    }

    private func receipt<Result>(_ work: () throws(ReceiptStoreProblem) -> Result) throws(Failure) -> Result {
        do { return try work() } catch { throw Failure(error, file: "receipt.db") }
    }
}

extension Person {
    /// As the clinic writes the name: its own spelling where it has one.
    var spokenName: String { held?.name ?? name }

    func arrived(by now: Moment) -> Moment { min(now, Moment(day: now.day, second: arrival)) }

    /// The patient as the receipt computer holds them from earlier visits; nil for a first visit.
    var receiptPatient: ReceiptPatient? {
        guard let held else { return nil }
        return ReceiptPatient(
            chart: held.chart, name: held.name, kana: kana, birth: birth, sex: sex, insurance: held.insurance)
    }

    fileprivate func booking(on day: Day, chart: String?) -> Booking {
        Booking(visit: World.visit(id, on: day), on: day, chart: chart, name: spokenName, kana: kana)
    }

    /// `held` is the insurer of the last visit.
    fileprivate func visitor(at arrived: Moment, chart: String?, held: String, progress: VisitProgress) -> Visitor {
        let pin = phone == nil ? card.flatMap(\.pin) : phone?.pin
        return Visitor(
            id: id, name: spokenName, kana: kana, birth: birth, chart: chart, arrived: arrived,
            held: held, says: says,
            hint: pin.map {
                Bilingual(
                    ja: "番号キーで患者さん役をします。この方の暗証番号は \($0)",
                    en: "Play the patient with the number keys. The PIN is \($0).")
            }
                ?? Bilingual(
                    ja: "番号キーで患者さん役をします。この方に暗証番号はありません",
                    en: "Play the patient with the number keys. There is no PIN."),
            paper: paper(on: arrived.day), hasCard: card != nil, phone: phone?.kind,
            visit: World.visit(id, on: arrived.day), progress: progress)
    }

    /// The paper still in the hand is that of the last visit; somebody who comes first has that of the insurance.
    private func paper(on day: Day) -> Paper? {
        if let held = held?.insurance {
            return Paper(
                insurerNumber: held.insurerNumber, symbol: held.symbol, number: held.number, branch: held.branch)
        }
        return coverage(registeredBy: day).map {
            Paper(
                insurerNumber: $0.insurer.digits, symbol: $0.symbol, number: $0.number, branch: $0.branch?.digits)
        }
    }
}
