import Basics

/// What kind of data came to somebody whom it did not concern.
public enum LeakedData: String, Hashable, Sendable, CaseIterable {
    /// 要配慮個人情報: drugs, check-ups, treatment, operations.
    case sensitive
    /// Insurance alone: name, birth, insurer, symbol and number, limit.
    case insurance
    /// 特定個人情報
    case myNumber = "my-number"

    public var name: Bilingual {
        switch self {
        case .sensitive: Bilingual(ja: "要配慮個人情報（医療）", en: "sensitive data (medical)")
        case .insurance: Bilingual(ja: "資格情報のみ", en: "insurance data alone")
        case .myNumber: Bilingual(ja: "特定個人情報（個人番号）", en: "My Number data")
        }
    }
}

/// How it came about, as far as it is known.
public enum LeakCause: String, Hashable, Sendable, CaseIterable {
    case slip
    /// 不正の目的
    case wrongful

    public var name: Bilingual {
        switch self {
        case .slip: Bilingual(ja: "過失（調査中を含む）", en: "by mistake, or not yet known")
        case .wrongful: Bilingual(ja: "不正の目的によるおそれ", en: "possibly for a wrongful purpose")
        }
    }
}

/// Who holds the data that leaked, and so has the duty.
public enum LeakHolder: String, Hashable, Sendable, CaseIterable {
    /// A clinic or pharmacy: 個人情報取扱事業者
    case clinic
    /// A city or another public body: 行政機関等
    case publicBody = "public-body"
}

/// Protected so that whoever got it can read nothing: no duty arises. [found: businesslawyers 1433]
public enum LeakProtection: String, Hashable, Sendable {
    case readable, encrypted
}

/// What the law asks on a day.
public enum LeakRegime: Hashable, Sendable {
    /// No duty in the law yet: what the contracts of the minutes say.
    case contract
    case duty
}

/// From which number of persons on, and within how many days.
public struct LeakDuty: Hashable, Sendable {
    /// The smallest number of persons that is to be reported.
    public let persons: Int
    /// 速報: from…to how many days, "about".
    public let preliminary: ClosedRange<Int>
    /// 確報, in days.
    public let final: Int
    /// Of threshold and deadlines.
    public let source: Provenance

    /// When the duty to report came, by who has it. The day of local bodies is later than that of businesses.
    public static func regimes(of holder: LeakHolder) -> [Dated<LeakRegime>] {
        let before = Dated(from: Day("2021-02-09")!, LeakRegime.contract, .leakMinutes)
        switch holder {
        case .clinic:
            return [before, Dated(from: Day("2022-04-01")!, .duty, Provenance(.assumed, "個人情報保護法26条の施行日 2022-04-01"))]
        case .publicBody:
            return [
                before, Dated(from: Day("2023-04-01")!, .duty, Provenance(.assumed, "個人情報保護法68条の施行日（地方）2023-04-01")),
            ]
        }
    }

    /// What holds for this data, cause and holder, wherever the duty is in force.
    public static func of(_ data: LeakedData, _ cause: LeakCause, by holder: LeakHolder) -> LeakDuty {
        let days = cause == .wrongful ? 60 : 30
        return LeakDuty(
            persons: threshold(data, cause, holder), preliminary: 3...5, final: days,
            source: source(data, holder))
    }

    private static func source(_ data: LeakedData, _ holder: LeakHolder) -> Provenance {
        switch (data, holder) {
        case (.myNumber, _): .leakMyNumber
        case (_, .clinic): .leakAct
        case (_, .publicBody): .leakPublicBody
        }
    }

    private static func threshold(_ data: LeakedData, _ cause: LeakCause, _ holder: LeakHolder) -> Int {
        switch (data, cause, holder) {
        case (_, .wrongful, _), (.sensitive, .slip, _): 1
        case (.myNumber, .slip, _), (.insurance, .slip, .publicBody): 101
        case (.insurance, .slip, .clinic): 1001
        }
    }
}

extension Provenance {
    static let leakMinutes = Provenance(.found, "審査会議事録 2021-02-09（直ちに報告・立入検査）")
    static let leakAct = Provenance(.found, "個人情報保護法26条・規則7・8条")
    static let leakPublicBody = Provenance(.assumed, "個人情報保護法68条・規則43・44条")
    static let leakMyNumber = Provenance(.assumed, "番号法29条の4")
    static let leakPractice = Provenance(.assumed, "—")
}
