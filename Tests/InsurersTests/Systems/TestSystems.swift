import Basics
import Eligibility
import GRDB

@testable import Insurers

func day(_ text: String) -> Day { Day(text)! }

func insurer(_ digits: String) -> InsurerNumber { try! InsurerNumber(digits) }

let city = insurer("409995")
let town = insurer("409987")
let company = insurer("06409999")
let elders = insurer("39409990")

/// All systems over databases in memory, and the centre behind them.
struct TestSystems {
    let systems: InsurerSystems
    let centre: Centre
    let connections: InsurerConnections
    let centreDatabase: any DatabaseWriter

    static let names: [InsurerNumber: String] = [
        city: "架空市国民健康保険", town: "架空町国民健康保険", company: "架空健康保険組合", elders: "架空県後期高齢者医療広域連合",
        insurer("01409994"): "全国架空健康保険協会", insurer("31409998"): "架空国家公務員共済組合",
        insurer("34409995"): "架空学校共済組合",
    ]

    init() throws {
        let connections = InsurerConnections(
            municipal: try DatabaseQueue(), employers: try DatabaseQueue(), prefecture: try DatabaseQueue(),
            federation: try DatabaseQueue(), entrusted: try DatabaseQueue(), intermediate: try DatabaseQueue(),
            network: try DatabaseQueue())
        try self.init(connections, centre: DatabaseQueue())
    }

    init(_ connections: InsurerConnections, centre register: any DatabaseWriter) throws {
        self.connections = connections
        centreDatabase = register
        centre = Centre(store: try CentreStore(register))
        systems = try InsurerSystems(
            connections, centre: centre.store, names: TestSystems.names, freshKey: Array(repeating: 7, count: 32))
    }

    /// Enters facts on the day they are noted.
    func enter(_ noted: String, _ facts: InsurerFact...) throws {
        try systems.enter(facts.map { InsurerEvent(noted: day(noted), $0) })
    }

    /// The nights up to the morning of a day, from that after `first`.
    func nights(from first: String, to last: String, failing: Set<Hop> = []) throws {
        var morning = day(first)
        while morning <= day(last) {
            _ = try systems.passNight(into: morning, failing: failing)
            morning = morning + 1
        }
    }

    /// What the centre answers on a morning to the numbers of a paper.
    func answer(
        _ insurer: InsurerNumber, _ number: String, _ branch: String?, _ birth: Day, on morning: String
    ) throws -> Answer {
        let inquiry = Inquiry(
            check: "\(insurer)/\(number)/\(morning)",
            key: .number(insurer: insurer.digits, symbol: "", number: number, branch: branch, birth: birth),
            on: day(morning), consents: [.limit],
            asker: Asker(institution: "4017999014", terminal: "T1", operatorID: "op1", account: .counter))
        let reply = centre.reply(to: .check(inquiry), at: Moment(day: day(morning), second: 9 * 3600))
        guard case .answer(let answer) = reply else { throw NoAnswer(reply: reply) }
        return answer
    }
}

struct NoAnswer: Error { let reply: CentreReply }

/// A resident whose numbers look invented.
func resident(_ id: Int, birth: String = "1980-01-15", name: String = "訓練　甲") -> Resident {
    Resident(
        id: id, myNumber: MyNumber(serial: id), name: name, kana: "クンレン　コウ", birth: day(birth), sex: .female,
        town: "架空区訓練町")
}

func entry(
    _ number: String = "1234567", branch: String? = "01", from: String, insurer: InsurerNumber = city,
    cause: JoiningCause = .movedIn
) -> NHIEntry {
    NHIEntry(
        insurer: insurer, number: number, branch: branch.map { try! BranchNumber($0) }, acquired: day(from),
        isHead: branch == "01", income: .general, cause: cause)
}

func employment(from: String, insurer: InsurerNumber = company) -> EmployeesEntry {
    EmployeesEntry(
        insurer: insurer, symbol: "217", number: "98765", branch: try! BranchNumber("00"), relation: .insured,
        acquired: day(from), income: .general)
}
