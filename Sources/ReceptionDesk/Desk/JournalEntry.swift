import Basics

/// One line of the message log: when, and what was said.
public struct JournalEntry: Hashable, Sendable {
    public let at: Moment
    public let message: Message
}
