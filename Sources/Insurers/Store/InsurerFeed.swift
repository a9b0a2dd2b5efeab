import Basics
import Eligibility
import GRDB

/// An event that was refused, by its place among those given.
public struct EventRefusal: Error, Hashable, Sendable {
    /// From 0.
    public let index: Int
    public let refusal: InsurerRefusal
}

extension InsurerSystems {
    /// Enters events at the offices, all or none. Nothing of it is known further on before a night has passed.
    ///
    /// Throws `EventRefusal` for the first that is refused, or the database's own error.
    public func enter(_ events: [InsurerEvent]) throws {
        try enter(count: events.count) { index, _ in events[index] }
    }

    /// Enters events that are worked out one after the other, each with the residents as they are by then. All or none.
    public func enter(
        count: Int, event: (_ index: Int, _ residents: ResidentDirectory) throws -> InsurerEvent
    ) throws {
        try transaction { work in
            for index in 0..<count { try InsurerSystems.enter(event(index, work.directory), index, &work) }
        }
    }

    /// Enters events in the order of the days on which they were noted, with the nights between, up to the morning of
    /// `day`. Events noted on `day` itself are entered and wait for the night; later ones are not taken.
    ///
    /// - Parameter first: the residents from this number on are forgotten before, in the same transaction; nil for nobody.
    /// - Returns: the events noted after `day`.
    /// - Throws: `EventRefusal`, and then nothing has been entered or forgotten.
    public func live(
        _ events: [InsurerEvent], until day: Day, inPlaceOfResidentsFrom first: Int? = nil
    ) throws -> [InsurerEvent] {
        let order = events.indices.sorted { (events[$0].noted, $0) < (events[$1].noted, $1) }
        let past = order.filter { events[$0].noted <= day }
        try transaction { work in
            if let first { try work.forget(residentsFrom: first) }
            work.workedOn = past.first.map { events[$0].noted }
            for index in past {
                try work.passNights(before: events[index].noted)
                try InsurerSystems.enter(events[index], index, &work)
            }
            try work.passNights(before: day)
            try work.federation.setProcessed(max(day, try work.federation.processed() ?? day))
        }
        return order.filter { events[$0].noted > day }.map { events[$0] }
    }

    private static func enter(_ event: InsurerEvent, _ index: Int, _ work: inout InsurersWork) throws {
        do {
            try work.enter(event)
        } catch let refusal as InsurerRefusal {
            throw EventRefusal(index: index, refusal: refusal)
        }
    }

    /// The morning up to which all nights have been processed; nil before the first.
    public func processed() throws -> Day? { try transaction { try $0.federation.processed() } }

    /// One night: what the calendar asks of the offices on the day before is done, and the change files move on, except
    /// on the hops that fail.
    ///
    /// - Returns: the transfers of the night.
    public func passNight(into morning: Day, failing: Set<Hop> = []) throws -> [Transfer] {
        try transaction { work in
            work.failing = failing
            try work.doCalendarWork(on: morning - 1)
            try work.passNight(into: morning)
            try work.federation.setProcessed(morning)
            return try work.federation.transfers(since: morning).filter { $0.day == morning }
        }
    }

    /// 処理結果の確認: transfers since a day in which the next system stored less than was sent, and has not caught up.
    /// Whoever does not look at them works with stale data. [found: wic-net 916/120]
    public func staleTransfers(since day: Day) throws -> [Transfer] {
        try transaction { work in
            let transfers = try work.federation.transfers(since: day)
            return transfers.enumerated().filter { index, transfer in
                !transfer.isComplete && !transfers[(index + 1)...].contains { $0.hop == transfer.hop && $0.isComplete }
            }.map(\.element)
        }
    }
}

extension InsurersWork {
    /// The nights up to the morning of `day`, beginning with that after the day last worked on. Nights in which nothing
    /// waits change nothing and are passed over.
    mutating func passNights(before day: Day) throws {
        var morning = (workedOn ?? day) + 1
        while let oldest = try oldestWaiting, max(morning, oldest + 1) <= day {
            morning = max(morning, oldest + 1)
            try passNight(into: morning)
            morning = morning + 1
        }
        try closeMismatches(after: workedOn ?? day, until: day)
        workedOn = day
    }
}
