import Basics

/// The end of a usage log as it was at some time: kept apart from the log, in a file of its own.
///
/// It proves that the log still has that entry with that hash, and therefore every entry before it as it was written: what
/// was changed, lost, put in, or cut off up to there shows, even where the rest of the chain was reckoned anew. It says
/// nothing of entries after it, and nothing against somebody who rewrites log and anchor alike. Here both lie in one data
/// folder, since there is one machine; a real one would be given to another organisation. [assumed]
///
/// It is written after the log has been committed, so a program killed in between leaves a log that is ahead of its anchor
/// by one request, a batch at most. That is no fault, and the next request catches up. An anchor ahead of its log is a log
/// that was cut off.
public struct LogAnchor: Hashable, Sendable {
    public let log: LogName
    /// 0 for a log without entries.
    public let sequence: Int
    /// Of the entry with this sequence; `HashChain.start` for none.
    public let hash: String

    public init(log: LogName, sequence: Int, hash: String) {
        self.log = log
        self.sequence = sequence
        self.hash = hash
    }

    /// The end of a log that was never written.
    public static func start(of log: LogName) -> LogAnchor {
        LogAnchor(log: log, sequence: 0, hash: HashChain.start)
    }

    /// As it stands in its file: one line, so that it can be read out over a telephone.
    public var text: String { "\(LogAnchor.mark) \(log.rawValue) \(sequence) \(hash)\n" }

    /// Reads `text`; nil for anything else.
    public init?(text: some StringProtocol) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 4, words[0] == LogAnchor.mark, let log = LogName(rawValue: String(words[1])),
            let sequence = Int(words[2]), sequence >= 0, words[3].utf8.count == HashChain.start.utf8.count,
            words[3].allSatisfy({ $0.isHexDigit })
        else { return nil }
        self.init(log: log, sequence: sequence, hash: String(words[3]))
    }

    private static let mark = "madoguchi-anchor"
}

/// The usage logs there are.
public enum LogName: String, Hashable, Sendable, Codable, CaseIterable {
    case centre, terminal

    public var name: Bilingual {
        switch self {
        case .centre: Bilingual(ja: "資格確認等システムの利用ログ", en: "the centre's usage log")
        case .terminal: Bilingual(ja: "端末の利用ログ", en: "the terminal's usage log")
        }
    }
}

/// What was found where an anchor is kept.
public enum FoundAnchor: Hashable, Sendable {
    case anchor(LogAnchor)
    case missing
    /// Something that is no anchor of this log.
    case damaged
    /// Nobody keeps one, as for logs in memory.
    case notKept
}

/// How a log stands to its anchor.
public enum AnchorStanding: Hashable, Sendable {
    /// The log has what the anchor names; `newer` entries follow it.
    case holds(newer: Int)
    /// The anchor names an entry behind the end of the log.
    case ahead(anchor: Int, log: Int)
    /// The log has another entry there, or none.
    case contradicts(sequence: Int)
    /// More entries follow than one request can leave behind.
    case farBehind(newer: Int)
    case missing
    case damaged
    case notKept

    /// The largest number of entries that one request leaves: a batch of a bulk. [assumed: the batches of this program]
    public static let largestRequest = 500

    public var isSound: Bool {
        switch self {
        case .holds, .notKept: true
        case .ahead, .contradicts, .farBehind, .missing, .damaged: false
        }
    }

    public var code: String {
        switch self {
        case .holds: "holds"
        case .ahead: "ahead-of-log"
        case .contradicts: "contradicts-log"
        case .farBehind: "far-behind"
        case .missing: "missing"
        case .damaged: "damaged"
        case .notKept: "not-kept"
        }
    }

    /// Entries behind the anchor; nil where that cannot be said.
    public var newer: Int? {
        switch self {
        case .holds(let newer), .farBehind(let newer): newer
        case .ahead, .contradicts, .missing, .damaged, .notKept: nil
        }
    }

    public var text: Bilingual {
        switch self {
        case .holds(newer: 0): Bilingual(ja: "控えと一致しています。", en: "The anchor agrees.")
        case .holds(let newer):
            Bilingual(
                ja: "控えと一致し、控えより新しい項目が\(newer)件あります。書いた直後に止まったときの通常の状態です。",
                en:
                    "The anchor agrees; \(newer) entries are newer, as after a stop right after writing. That is normal."
            )
        case .ahead(let anchor, let log):
            Bilingual(
                ja: "控えは\(anchor)番目を指していますが、ログは\(log)番目で終わっています（末尾が切り取られています）。",
                en: "The anchor names entry \(anchor), but the log ends with \(log): its end was cut off.")
        case .contradicts(let sequence):
            Bilingual(
                ja: "\(sequence)番目が控えと違います（ログが書き換えられています）。",
                en: "Entry \(sequence) is not the one of the anchor: the log was rewritten.")
        case .farBehind(let newer):
            Bilingual(
                ja: "控えより新しい項目が\(newer)件あります。一回の照会で残る数を超えています。",
                en: "\(newer) entries are newer than the anchor, more than one request can leave.")
        case .missing:
            Bilingual(
                ja: "控えがありません。消されたか、控えができる前の版のログです。確かめたうえで madoguchi log anchor --renew で作り直せます。",
                en: "There is no anchor: it was removed, or the log is from before there were any. When that is clear, "
                    + "madoguchi log anchor --renew makes a new one.")
        case .damaged:
            Bilingual(
                ja: "控えを読み取れません。確かめたうえで madoguchi log anchor --renew で作り直せます。",
                en: "The anchor cannot be read. When it is clear why, madoguchi log anchor --renew makes a new one.")
        case .notKept: Bilingual(ja: "控えはありません（記憶上のログ）。", en: "No anchor is kept of a log in memory.")
        }
    }
}
