import Basics
import GRDB

extension CentreStore {
    /// The answer alone, without its entry in the usage log: what a look-up costs by itself. Within this package only,
    /// so that no terminal can ask past the log. Needs a second connection.
    ///
    /// Throws `NumberProblem` for a malformed key, `AuthenticationRefusal` for one of an authentication, `StoreProblem` or
    /// `DatabaseError` where the register cannot be read.
    package func answerPastTheLog(to inquiry: Inquiry, at now: Moment) throws -> Answer {
        guard let key = try LookupKey(inquiry.key) else { throw AuthenticationRefusal.unknownAuthentication }
        return try reading.read { try Lookup(register: $0, at: now).answer(to: inquiry, by: key) }
    }
}
