import Basics

/// 不詳請求: a claim whose insurer is to be found out by the review bodies.
public enum UnknownInsurer {
    /// The insurer's number of such a claim: eight sevens. [found: dental association, 社会保険 magazine]
    public static let number = "77777777"
    /// 番号 of such a claim, since the column may not be empty. [assumed]
    static let insuredNumber = "７７７７７７７７"

    /// Whether visits with a declaration are claimed so: from the day of the circular on. [found: 厚生労働省 circular of
    /// 2023-07-10, wic-net 10145; claims of them come in from 2023-08]
    static let table: [Dated<Bool>] = [
        Dated(from: Day("2023-07-10")!, true, Provenance(.found, "厚生労働省 事務連絡 2023-07-10・wic-net 10145"))
    ]

    static func isClaimed(for visit: AccountedVisit) -> Bool {
        visit.confirmation == .declaration && isPossible(on: visit.on)
    }

    /// Whether a visit of that day can be claimed without an insurer.
    public static func isPossible(on day: Day) -> Bool { table.inForce(on: day)?.value ?? false }
}
