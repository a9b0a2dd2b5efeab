import Basics
import Eligibility

/// Somebody who may work at the terminal, or a program that asks on behalf of the clinic.
public struct Operator: Hashable, Sendable, Identifiable {
    /// What is typed at sign-in and stands in the usage log: small letters, digits, `-`; 3 to 16 of them.
    public let id: String
    public let name: String
    /// The reading of the name; empty where it was not given.
    public let kana: String
    public let account: Account
    /// The day from which the account exists.
    public let since: Day
    public let credential: Credential

    /// How somebody proves to be this operator.
    public enum Credential: String, Hashable, Sendable {
        /// By a password that this operator has chosen.
        case password
        /// By the password of a training account, which the sign-in screen shows.
        case published
        /// By nothing: a program of the clinic, such as the one that passes files to the centre. It has no session, and
        /// nobody can sign in as it.
        case program
    }

    public init(id: String, name: String, kana: String = "", account: Account, since: Day, credential: Credential) {
        self.id = id
        self.name = name
        self.kana = kana
        self.account = account
        self.since = since
        self.credential = credential
    }

    /// Whether an ID has the form that an operator's must have.
    public static func isID(_ text: String) -> Bool {
        (3...16).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}

/// An operator as the list of operators shows one: with what stands in the way of signing in, and where one is signed in.
public struct OperatorStanding: Hashable, Sendable {
    public let `operator`: Operator
    /// Failed attempts in a row.
    public let failures: Int
    /// Until when no attempt is taken; nil where one is.
    public let closedUntil: Moment?
    public let session: OperatorSession?

    /// Whether so many failures locked the account; a wait of seconds between attempts is no lock.
    public var isLocked: Bool { closedUntil != nil && failures >= SignInLimits.standard.lockingFailures }
}
