import Basics
import ReceptionDesk

/// Who comes to the counter: the same people every day, as they were when the session began.
struct Reception {
    let practice: Practice
    /// Ids.
    let listed: [String]
    /// Ids of those who have an appointment on the first day.
    var booked: [String] = []

    /// The list of the day on which the session begins.
    func visitors(by now: Moment) throws(Failure) -> [Visitor] {
        try practice.begin(listing: listed, booked: booked, by: now)
    }

    /// Somebody who is booked comes in.
    func arrive(_ id: String, at now: Moment) throws(Failure) -> Visitor { try practice.arrive(id, at: now) }

    /// The list of a day that has come since `last`: nobody on it has been checked.
    func visitors(since last: Day, by now: Moment) throws(Failure) -> [Visitor] {
        try practice.goOn(listing: listed, since: last, by: now)
    }
}
