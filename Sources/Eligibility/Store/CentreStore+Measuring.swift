import Basics
import GRDB

extension CentreStore {
    /// The answer alone, without its entry in the usage log: what a look-up costs by itself. Within this package only,
    /// so that no terminal can ask past the log. Needs a second connection.
    ///
    /// - Parameter card: the serial of the card that the inquiry's authentication is taken to be of; unused for numbers.
    ///
    /// Throws `NumberProblem` for a malformed key, `AuthenticationRefusal` for an authentication without a card,
    /// `StoreProblem` or `DatabaseError` where the register cannot be read.
    package func answerPastTheLog(to inquiry: Inquiry, assuming card: String?, at now: Moment) throws -> Answer {
        let key = try LookupKey(inquiry.key) ?? card.map { LookupKey(assuming: $0) }
        guard let key else { throw AuthenticationRefusal.unknownAuthentication }
        return try reading.read { try Lookup(register: $0, at: now).answer(to: inquiry, by: key) }
    }
}

extension Centre {
    /// The reply to an inquiry whose authentication is taken to be of the card of this serial, proven by PIN; logged as
    /// any. For measuring and for cases of the rules: within this package only, and no message on the line comes here.
    package func reply(to inquiry: Inquiry, assuming card: String, at now: Moment) -> CentreReply {
        guarded { try check(inquiry, by: LookupKey(assuming: card), at: now) }
    }
}

extension LookupKey {
    fileprivate init(assuming card: String) { self = .card(serial: card.uppercased(), proof: "pin") }
}
