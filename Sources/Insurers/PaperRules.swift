import Basics
import Eligibility

/// The paper that a municipality sends out at the yearly renewal.
enum MunicipalPaper: String, Hashable, CaseIterable {
    /// 被保険者証 with the household's number alone.
    case cardWithoutBranch = "card"
    /// 被保険者証 with each person's branch.
    case cardWithBranch = "card-with-branch"
    /// 資格確認書, or 資格情報のお知らせ for those who use their My Number card: which of the two is the window's business.
    case certificate

    var showsBranch: Bool { self != .cardWithoutBranch }
}

/// Which paper is given on a day, and how long it holds.
enum PaperRules {
    /// To people who join.
    static let onJoining: [Dated<MunicipalPaper>] = [
        Dated(from: Day("2008-04-01")!, .cardWithoutBranch, minutes),
        Dated(from: Day("2021-04-01")!, .cardWithBranch, minutes),
        Dated(from: Day("2024-12-02")!, .certificate, Provenance(.found, "令和5年法律第48号")),
    ]

    /// To everybody, on 1 August.
    static let atRenewal: [Dated<MunicipalPaper>] = [
        Dated(from: Day("2008-08-01")!, .cardWithoutBranch, minutes),
        Dated(from: Day("2021-08-01")!, .cardWithBranch, minutes),
        Dated(from: Day("2024-12-02")!, .certificate, Provenance(.found, "令和5年法律第48号")),
    ]

    /// 31 July next, which is the last day of every paper in the prefecture. [found: Fukuoka city]
    static func lastDay(given day: Day) -> Day {
        let august = day.firstOfMonth.adding(months: (8 - day.month + 12) % 12)
        return (august > day ? august : august.adding(years: 1)) - 1
    }

    private static let minutes = Provenance(.found, "審査会議事録 2021-02-09")
}
