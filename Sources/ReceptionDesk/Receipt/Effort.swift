import Basics

/// Where the counting of keys and time stood when something began.
public struct EffortMark: Hashable, Sendable {
    /// Keys pressed at the counter since the program started.
    public let keys: Int
    public let at: Moment

    public init(keys: Int, at: Moment) {
        self.keys = keys
        self.at = at
    }
}

/// What something took the clerk's hands: keys and seconds.
///
/// Counted at this desk and nowhere else: our own hands, not a survey. Keys of a conversion from kana, which the terminal
/// never sees, are not among them.
public struct Effort: Hashable, Sendable {
    public let keys: Int
    public let seconds: Int

    public init(from begin: EffortMark, to end: EffortMark) {
        keys = end.keys - begin.keys
        seconds = end.at - begin.at
    }
}

extension DeskEvent {
    /// How many keys the clerk pressed for it. A field filled in at once counts its characters; text pasted counts one.
    var keyCount: Int {
        switch self {
        case .keyPressed, .actChosen, .pasted, .clicked: 1
        case .typed(_, let text): text.count
        case .accountChosen, .accountsOffered, .signedIn, .signInRefused, .passwordChanged, .passwordRefused,
            .visitorChosen, .clockRead, .visitorArrived, .dayBegan, .reader, .signed, .signingRefused,
            .frameTaken, .photosShown, .lineDelivered, .lineFailed, .lineRefused, .receiptMatched, .imported,
            .dayListed,
            .patientsFound, .expensesListed, .visitBilled, .visitReopened, .timerEnded, .faultsArmed, .faceDue,
            .facePushed,
            .facePushFailed, .behindSeen, .screensReloaded,
            .storeFailed, .useRecorded, .useNotRecorded:
            0
        }
    }
}

extension Desk {
    /// Where the counting stands now.
    var effortMark: EffortMark { EffortMark(keys: keysPressed, at: now) }
}
