import Basics

/// ID and password as they were typed, and where.
public struct SignInAttempt: Hashable, Sendable {
    public let id: String
    public let password: TypedPassword
    public let place: SessionPlace

    public init(id: String, password: TypedPassword, place: SessionPlace) {
        self.id = id
        self.password = password
        self.place = place
    }
}

/// Where somebody is signed in: one start of the program at one terminal, however many readers it has.
public struct SessionPlace: Hashable, Sendable {
    /// Unique for each start of the program.
    public let holder: String
    /// The terminal as the usage log names it.
    public let terminal: String

    public init(holder: String, terminal: String) {
        self.holder = holder
        self.terminal = terminal
    }
}

/// That an operator is signed in. Whether the program behind it still runs is told by a lock that it holds, not by a time
/// written here: nobody is locked out after a crash, and nobody has to wait.
public struct OperatorSession: Hashable, Sendable {
    public let place: SessionPlace
    public let since: Moment

    public init(place: SessionPlace, since: Moment) {
        self.place = place
        self.since = since
    }
}

/// Why nobody was signed in. An ID that does not exist is answered, counted and locked like a wrong password.
public enum SignInRefusal: Hashable, Sendable {
    case wrong
    /// Wrong, and the next attempt is taken from then on only.
    case delayed(until: Moment)
    /// Too many failures: until then, or until an administrator unlocks the account.
    case locked(until: Moment)
    /// Others may open these files of the program, so nobody is let in; the password was not looked at.
    case filesOpen([String])
    /// The password is right, but the operator works elsewhere.
    case inUse(OperatorSession)
}

public enum SignInOutcome: Hashable, Sendable {
    case signedIn(Operator)
    case refused(SignInRefusal)
}
