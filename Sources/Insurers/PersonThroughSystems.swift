import Basics

/// What each system holds of one person: the answer to "what does it hold?", for one name.
public struct PersonThroughSystems: Hashable, Sendable {
    /// One record, as its system dates it.
    public struct Record: Hashable, Sendable {
        public let insurer: String
        public let number: String
        /// Two digits; nil for 75 and over.
        public let branch: String?
        public let acquired: Day
        /// Nil for no end.
        public let lost: Day?
        public let appliedFrom: Day
        public let appliedTo: Day?
    }

    public let resident: Resident
    /// The day of death.
    public let died: Day?
    public let municipal: [Record]
    public let employers: [Record]
    public let prefecture: [Record]
    /// Records that wait in a change file, by the hop they wait for.
    public let waiting: [Hop: Int]
    /// Held back by the registration compartment, since the residents' register has the person otherwise.
    public let withheld: Int
    /// What stands for the person in `intermediate.db`, and what for the person in `centre.db`.
    public let ownCode: String
    public let linkCode: String
    /// The name as it is carried beyond the registration compartment.
    public let carriedName: String
    public let highCostMonths: [Day]
}

extension InsuredRecord {
    var shown: PersonThroughSystems.Record {
        PersonThroughSystems.Record(
            insurer: insurer.digits, number: number, branch: branch?.digits, acquired: acquired,
            lost: lost == .endless ? nil : lost, appliedFrom: appliedFrom,
            appliedTo: appliedTo == .endless ? nil : appliedTo)
    }
}
