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

    /// Nothing of the person.
    public var isEmpty: Bool { named.isEmpty && tables.isEmpty }

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

/// The last message on the line about somebody, and what was looked for in all that are remembered.
public struct LastCrossing: Hashable, Sendable {
    public let exchange: LineExchange
    /// Whether its reply brings contents that only the viewing account may read.
    public let bringsContents: Bool
    /// How many exchanges are remembered; all of them were searched.
    public let remembered: Int
    /// In how many of their texts, clear and sealed, the My Number of the patient in front occurs; nil where nobody knows
    /// that number.
    public let myNumberFound: Int?

    public init(exchange: LineExchange, bringsContents: Bool = false, remembered: Int, myNumberFound: Int?) {
        self.exchange = exchange
        self.bringsContents = bringsContents
        self.remembered = remembered
        self.myNumberFound = myNumberFound
    }
}

/// What one page behind the counter shows. A page looks for nothing else: files and logs are not read for pages that nobody
/// has opened.
public enum BackstageSight: Hashable, Sendable {
    /// Empty with nobody in front.
    case systems([SystemHolding])
    /// Nil as long as nothing about the patient in front is remembered.
    case line(LastCrossing?)
    /// Nil before the second check of the patient in front.
    case checks(TwoChecks?)
    /// What the centre holds; nil with nobody in front.
    case items(SystemHolding?)
    /// What the usage logs of the whole clinic show when they are laid beside its papers on a day; nil where every look has
    /// a visit.
    case leak(LeakCase?, on: Day)

    public var page: BackstagePage {
        switch self {
        case .systems: .systems
        case .line: .line
        case .checks: .checks
        case .items: .items
        case .leak: .leak
        }
    }
}

/// What is seen of the patient in front: the answer to `lookBehind`.
///
/// It holds no My Number. Whether one occurs anywhere is asked of the side that knows them.
public struct BehindTheCounter: Hashable, Sendable {
    /// Nil with nobody in front.
    public let person: PersonReference?
    public let sight: BackstageSight

    public init(person: PersonReference?, sight: BackstageSight) {
        self.person = person
        self.sight = sight
    }

    public func holding(of system: SystemName) -> SystemHolding? {
        switch sight {
        case .systems(let holdings): holdings.first { $0.system == system }
        case .items(let centre): system == .centre ? centre : nil
        case .line, .checks, .leak: nil
        }
    }
}
