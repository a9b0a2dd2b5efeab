import Basics

/// What was asked of the centre.
public enum UsageKind: String, Hashable, Sendable, Codable, CaseIterable {
    case check
    case authenticate
    case openMedication = "open-medication"
    /// Check-up, treatment or operations: the section disclosed says which.
    case openClinical = "open-clinical"
    /// Only in entries from before cards were authenticated; nothing makes one any more.
    case registration
    case register
    /// 照会番号登録
    case registerReference = "register-reference"
}

extension UsageKind {
    public var name: Bilingual {
        switch self {
        case .check: Bilingual(ja: "資格確認", en: "check")
        case .authenticate: Bilingual(ja: "カードの認証", en: "authentication of a card")
        case .openMedication: Bilingual(ja: "薬剤情報の閲覧", en: "view of medication")
        case .openClinical: Bilingual(ja: "診療情報等の閲覧", en: "view of clinical information")
        case .registration: Bilingual(ja: "利用登録の確認", en: "registration asked")
        case .register: Bilingual(ja: "利用登録", en: "registration of a card")
        case .registerReference: Bilingual(ja: "照会番号登録", en: "registration of a reference number")
        }
    }

    /// Whether something about a person is shown by it that is more than insurance. Such a view rests on a check, and on a
    /// visit.
    public var isView: Bool {
        switch self {
        case .openMedication, .openClinical: true
        case .check, .authenticate, .registration, .register, .registerReference: false
        }
    }
}

/// What goes into the usage log about one request, before it has a place in the chain.
public struct Usage: Hashable, Sendable {
    public let at: Moment
    public let asker: Asker
    public let kind: UsageKind
    /// The serial of the certificate, or the paper's numbers, by which the person was named; empty where only the check is.
    public let key: String
    /// The day asked for, in a check.
    public let on: Day?
    /// The validity of a check; what became of any other request.
    public let outcome: String
    /// The sections that were shown.
    public let disclosed: [String]
    public let consents: [ConsentItem]
    /// Of a check, and of an opening the check it rests on.
    public let check: String?

    public init(
        at: Moment, asker: Asker, kind: UsageKind, key: String, on: Day?, outcome: String, disclosed: [String],
        consents: [ConsentItem], check: String?
    ) {
        self.at = at
        self.asker = asker
        self.kind = kind
        self.key = key
        self.on = on
        self.outcome = outcome
        self.disclosed = disclosed
        self.consents = consents
        self.check = check
    }

    /// What of it is hashed, in this order.
    public var fields: [String] {
        [
            at.compact, asker.institution, asker.terminal, asker.operatorID, asker.account.rawValue, kind.rawValue, key,
            on?.compact ?? "", outcome, disclosed.joined(separator: ","),
            consents.map(\.rawValue).joined(separator: ","), check ?? "",
        ]
    }
}

/// One entry of the usage log: a usage, and its link to the entry before.
public struct UsageEntry: Hashable, Sendable, ChainedEntry {
    /// 1, 2, 3 … without gaps.
    public let sequence: Int
    public let usage: Usage
    /// Hash of the entry before; 64 zeros for the first.
    public let previous: String
    /// SHA-256 of `previous`, sequence and usage, in hexadecimal.
    public let hash: String

    /// The entry as it has to be, in its place.
    init(_ usage: Usage, sequence: Int, after previous: String) {
        self.init(
            sequence: sequence, usage: usage, previous: previous,
            hash: HashChain.digest(of: [previous, String(sequence)] + usage.fields))
    }

    /// The entry as found in a store.
    init(sequence: Int, usage: Usage, previous: String, hash: String) {
        self.sequence = sequence
        self.usage = usage
        self.previous = previous
        self.hash = hash
    }

    public var fields: [String] { usage.fields }
}
