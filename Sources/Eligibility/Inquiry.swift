import Basics

/// How a person is named to the centre. There is no third way, none by My Number, and none by the mere serial of a
/// certificate: anybody can read that off a card that is not theirs.
public enum InquiryKey: Hashable, Sendable, Codable {
    /// The card that the centre has authenticated, by the name that it gave the authentication.
    case authenticated(authentication: String)
    /// 記号・番号等による照会. The branch may be missing on old papers; the symbol is empty where there is none.
    case number(insurer: String, symbol: String, number: String, branch: String?, birth: Day)
}

/// An item that needs consent before it is read. Matches the reader's questions by raw value.
public enum ConsentItem: String, Hashable, Sendable, Codable, CaseIterable {
    case medication, checkup, treatment, operations, limit
    /// 特定疾病療養受療証: asked apart as long as the limit is asked.
    case specifiedDisease = "specified-disease"
}

/// Who asks: all of it goes into the usage log.
public struct Asker: Hashable, Sendable, Codable {
    /// 医療機関コード, ten digits.
    public let institution: String
    /// Which terminal of the institution.
    public let terminal: String
    /// The operator's ID as signed in.
    public let operatorID: String
    public let account: Account

    public init(institution: String, terminal: String, operatorID: String, account: Account) {
        self.institution = institution
        self.terminal = terminal
        self.operatorID = operatorID
        self.account = account
    }
}

/// The three kinds of account of the terminal.
public enum Account: String, Hashable, Sendable, Codable, CaseIterable {
    /// 管理アカウント
    case administrator
    /// 一般アカウント
    case counter
    /// 医療情報閲覧アカウント
    case viewing
}

/// One question to the centre. What is not consented here is never read there.
public struct Inquiry: Hashable, Sendable, Codable {
    /// Unique for the check, chosen by the terminal: the key under which it is imported once.
    public let check: String
    public let key: InquiryKey
    /// The day of the visit the coverage is asked for.
    public let on: Day
    public let consents: Set<ConsentItem>
    public let asker: Asker

    public init(check: String, key: InquiryKey, on: Day, consents: Set<ConsentItem>, asker: Asker) {
        self.check = check
        self.key = key
        self.on = on
        self.consents = consents
        self.asker = asker
    }
}

extension Inquiry {
    private enum CodingKeys: String, CodingKey { case check, key, on, consents, asker }

    /// Consents go in the order of the reader's questions: a set has none of its own, and equal inquiries must be equal
    /// bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(check, forKey: .check)
        try container.encode(key, forKey: .key)
        try container.encode(on, forKey: .on)
        try container.encode(consents.inOrder, forKey: .consents)
        try container.encode(asker, forKey: .asker)
    }
}
