import Basics

/// How far a visit has come.
public enum VisitState: String, Hashable, Sendable, Codable, CaseIterable {
    case booked, arrived, checked, imported, done
    /// 被保険者資格申立書 was taken: the insurance is still to be found out, and the claim waits for it.
    case declared

    public var name: Bilingual {
        switch self {
        case .booked: Bilingual(ja: "予約", en: "booked")
        case .arrived: Bilingual(ja: "お待ち", en: "waiting")
        case .checked: Bilingual(ja: "確認済み", en: "checked")
        case .imported: Bilingual(ja: "取り込み済み", en: "imported")
        case .declared: Bilingual(ja: "申立書", en: "declaration")
        case .done: Bilingual(ja: "会計済み", en: "done")
        }
    }
}

/// A visit to be entered in the day's list.
public struct Booking: Hashable, Sendable {
    /// Names the visit; unique over all days.
    public let visit: String
    public let on: Day
    /// Nil for a first visit.
    public let chart: String?
    public let name: String
    public let kana: String

    public init(visit: String, on: Day, chart: String?, name: String, kana: String) {
        self.visit = visit
        self.on = on
        self.chart = chart
        self.name = name
        self.kana = kana
    }
}

/// One line of the day's list (受付患者一覧).
public struct DayEntry: Hashable, Sendable {
    public let visit: String
    /// 受付番号: from 1 each day, in the order of entry.
    public let number: Int
    public let chart: String?
    /// The chart's name and reading once there is a chart, else those of the booking.
    public let name: String
    public let kana: String
    public let arrived: Moment?
    public let state: VisitState
    /// The last check made for this visit.
    public let check: String?
    /// The name of the insurer that the chart holds.
    public let lastInsurer: String?
    /// How far a visit that is done had come before; nil for one that is not.
    public let beforeDone: VisitState?

    public init(
        visit: String, number: Int, chart: String?, name: String, kana: String, arrived: Moment?, state: VisitState,
        check: String?, lastInsurer: String?, beforeDone: VisitState? = nil
    ) {
        self.visit = visit
        self.number = number
        self.chart = chart
        self.name = name
        self.kana = kana
        self.arrived = arrived
        self.state = state
        self.check = check
        self.lastInsurer = lastInsurer
        self.beforeDone = beforeDone
    }
}
