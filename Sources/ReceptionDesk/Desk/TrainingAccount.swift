import Basics
import Eligibility

/// An account of the practice home. Its password is no secret: the sign-in screen shows it.
public struct TrainingAccount: Hashable, Sendable {
    public let id: String
    public let password: String
    public let account: Account

    /// The three accounts of the real terminal, in the order offered. The counter's comes first.
    public static let all = [
        TrainingAccount(id: "ippan", password: "kunren-ippan", account: .counter),
        TrainingAccount(id: "kanri", password: "kunren-kanri", account: .administrator),
        TrainingAccount(id: "etsuran", password: "kunren-etsuran", account: .viewing),
    ]

    public static func of(_ account: Account) -> TrainingAccount { all.first { $0.account == account }! }
}

extension Account {
    /// As the terminal calls it.
    public var name: Bilingual {
        switch self {
        case .administrator: Bilingual(ja: "管理アカウント", en: "administrator account")
        case .counter: Bilingual(ja: "一般アカウント", en: "counter account")
        case .viewing: Bilingual(ja: "医療情報閲覧アカウント", en: "viewing account")
        }
    }

    var purpose: Bilingual {
        switch self {
        case .administrator: Bilingual(ja: "端末の設定・目視モードの切替", en: "settings, staff mode")
        case .counter: Bilingual(ja: "受付の窓口", en: "the counter")
        case .viewing: Bilingual(ja: "薬剤情報などの閲覧", en: "medication and other medical data")
        }
    }
}
