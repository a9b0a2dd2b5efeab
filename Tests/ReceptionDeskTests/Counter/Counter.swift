import Basics
import CardReaderSim
import ClinicRecords
import Eligibility
import ReceiptSystem
import Screens

@testable import ReceptionDesk

/// A desk and what it asked for. The replies of the world are made by hand: there is no centre, no receipt computer and
/// no chip behind it.
struct Counter {
    private(set) var desk: Desk
    /// Everything wanted so far, in order.
    private(set) var effects: [DeskEffect] = []
    /// What the world says of an entry in the terminal's usage log; nil to leave it to the test.
    var recording: DeskEvent? = .useRecorded

    init(
        on day: Day = Samples.today, visitors: [Visitor] = [.hanako, .taro], account: Account? = .counter,
        tables: TableChoice = .inForce, site: Site = Samples.site
    ) {
        desk = Desk(
            site: site, session: "S", now: Moment(day: day, second: 9 * 3600), language: .ja,
            tables: tables)
        for visitor in visitors { send(.visitorArrived(visitor)) }
        if let account { send(.accountChosen(account)) }
    }

    /// Lets one thing happen; what is wanted because of it.
    @discardableResult
    mutating func send(_ event: DeskEvent) -> [DeskEffect] {
        let wanted = desk.update(event)
        effects += wanted
        for case .signIn(let id, let password) in wanted { answer(signIn: id, password) }
        // The terminal's usage log takes every entry, unless it is full.
        let following = wanted.flatMap { effect -> [DeskEffect] in
            guard case .recordUse = effect, let outcome = recording else { return [] }
            return send(outcome)
        }
        return wanted.filter { if case .recordUse = $0 { recording == nil } else { true } } + following
    }

    /// What the clinic's records say where only the training accounts are in them, unlocked and free.
    private mutating func answer(signIn id: String, _ password: TypedPassword) {
        let found = TrainingAccount.all.first { $0.id == id && TypedPassword($0.password) == password }
        send(found.map { .signedIn($0.enrolled) } ?? .signInRefused(.wrong))
    }

    @discardableResult
    mutating func press(_ act: Act) -> [DeskEffect] { send(.actChosen(act)) }

    @discardableResult
    mutating func key(_ key: Key) -> [DeskEffect] { send(.keyPressed(key)) }

    /// Lets all this happen at the reader; what is wanted because of it.
    @discardableResult
    mutating func reader(_ events: ReaderEvent...) -> [DeskEffect] { events.flatMap { send(.reader($0)) } }

    // MARK: - The line

    /// The request put on the line last.
    var lastMessage: LineMessage? {
        effects.reversed().lazy.compactMap { if case .transmit(let message) = $0 { message } else { nil } }.first
    }

    var lastRequest: CentreRequest? {
        lastMessage.flatMap { try? CentreCoding.message(CentreRequest.self, from: $0.body) }
    }

    /// The check asked for last.
    var lastInquiry: Inquiry? { if case .check(let inquiry) = lastRequest { inquiry } else { nil } }

    /// The centre replies to the last request, or to the one given.
    @discardableResult
    mutating func reply(_ reply: CentreReply, to request: LineMessage? = nil) -> [DeskEffect] {
        guard let request = request ?? lastMessage, let body = try? CentreCoding.bytes(of: reply) else { return [] }
        return send(.lineDelivered(LineMessage(session: request.session, sequence: request.sequence, body: body)))
    }

    // MARK: - What it shows

    func fields(in language: Language? = nil) -> Fields { desk.fields(Samples.wording, in: language) }

    func code(_ field: FieldName) -> String? { fields()[field.rawValue]?.code }

    func value(_ field: FieldName) -> FieldValue? {
        if case .value(let value) = fields()[field.rawValue] { value } else { nil }
    }

    func rows(_ field: FieldName) -> [FieldValue] {
        if case .rows(let rows) = fields()[field.rawValue] { rows } else { [] }
    }

    /// The state of the chosen patient in the list.
    var progress: String? { desk.chosenVisitor?.progress.code }
}

extension DeskEffect {
    /// Its case, without what it carries.
    var name: String {
        if case .reader(let task, _) = self {
            String("\(task)".prefix { $0 != "(" })
        } else {
            String("\(self)".prefix { $0 != "(" })
        }
    }
}
