import Basics

/// The faults of the dedicated line, in the order of lists.
public enum LineFaults {
    public static let all: [any Fault.Type] = [
        LineDown.self, LineSlow.self, AnswerLost.self, AnswerTwice.self, MessageTampered.self, ReplyTampered.self,
        MessageReplayed.self, MessageForeign.self,
    ]
}
