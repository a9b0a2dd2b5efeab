import Basics
import ClinicRecords
import Eligibility

/// An account of the practice home. Its password is no secret: the sign-in screen shows it until somebody changes it.
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

    /// As a home that has no operators yet keeps it. [assumed: the day on which the checks began]
    public var enrolled: Operator {
        Operator(
            id: id, name: "訓練用 \(account.name.ja)", account: account, since: TrainingAccount.since,
            credential: .published)
    }

    private static let since = Day("2021-03-04")!

    /// Who passes files between receipt computer and centre: a program, which nobody signs in with. [assumed]
    public static let fileProgram = Operator(
        id: "renkei", name: "連携アプリ", account: .counter, since: since, credential: .program)
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
}
