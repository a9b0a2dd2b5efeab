import Basics
import Eligibility

/// What one system holds of one person, and how it names them there.
public struct SystemHolding: Hashable, Sendable, Codable {
    public let system: SystemName
    /// Without My Number, even where that is a name the system uses. Empty for somebody whom it does not know.
    public let named: [String]
    /// Tables with at least one row of the person.
    public let tables: [HeldTable]

    public init(system: SystemName, named: [String], tables: [HeldTable]) {
        self.system = system
        self.named = named
        self.tables = tables
    }

    /// The rows of a table; 0 where it has none.
    public func rows(_ table: String) -> Int { tables.first { $0.table == table }?.rows ?? 0 }
}

/// Two checks of one person, as they crossed the line.
public struct TwoChecks: Hashable, Sendable {
    public let first: LineExchange
    public let second: LineExchange
    /// What stands for the person at the centre, in both.
    public let code: String

    public init(first: LineExchange, second: LineExchange, code: String) {
        self.first = first
        self.second = second
        self.code = code
    }

    /// How many bytes of the sealed texts agree, place by place, of how many.
    public var agreeing: (bytes: Int, of: Int) {
        let pairs = zip(first.sealedRequest.ciphertext, second.sealedRequest.ciphertext)
        return (
            pairs.count { $0 == $1 }, min(first.sealedRequest.ciphertext.count, second.sealedRequest.ciphertext.count)
        )
    }
}

/// What is seen of the patient in front, in all systems and on the line: the answer to `lookBehind`.
///
/// It holds no My Number. Whether one occurs anywhere is asked of the side that knows them.
public struct BehindTheCounter: Hashable, Sendable {
    /// Nil with nobody in front.
    public let person: PersonReference?
    public let holdings: [SystemHolding]
    /// The last exchange on the line, whoever it was about.
    public let exchange: LineExchange?
    public let twoChecks: TwoChecks?
    /// In how many texts of the exchange, clear and sealed, the person's My Number occurs; nil without person or exchange.
    public let myNumberFound: Int?
    /// What the usage logs of the whole clinic show when they are laid beside its papers; nil where every look has a visit.
    public let leak: LeakCase?
    /// The day on which it was looked at.
    public let on: Day

    public init(
        person: PersonReference?, holdings: [SystemHolding], exchange: LineExchange?, twoChecks: TwoChecks?,
        myNumberFound: Int?, leak: LeakCase?, on: Day
    ) {
        self.person = person
        self.holdings = holdings
        self.exchange = exchange
        self.twoChecks = twoChecks
        self.myNumberFound = myNumberFound
        self.leak = leak
        self.on = on
    }

    public func holding(of system: SystemName) -> SystemHolding? { holdings.first { $0.system == system } }
}
