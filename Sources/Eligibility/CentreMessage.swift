import Basics

/// What the terminal may ask of the centre. Crosses the line as bytes.
public enum CentreRequest: Hashable, Sendable, Codable {
    case check(Inquiry)
    /// Bytes for a card to sign, good for one authentication within minutes.
    case challenge(asker: Asker)
    /// Is the card what it says, and registered for use as an insurance card (利用登録)?
    case authenticate(CardAuthentication, asker: Asker)
    /// Register the card of this authentication for use.
    case registerCard(authentication: String, asker: Asker)
    /// Open the medication of an earlier check; refused and logged unless consent holds and the account may view.
    case openMedication(check: String, asker: Asker)
}

/// What the centre replies.
public enum CentreReply: Hashable, Sendable, Codable {
    case answer(Answer)
    /// To `registerCard`: is the card registered for use now?
    case registration(registered: Bool)
    case medication(Section<[MedicationItem]>)
    case challenge(Octets)
    case authenticated(AuthenticatedCard)
    case notAuthenticated(AuthenticationRefusal)
    /// Nothing is given: the usage log could not be written, or the message could not be read.
    case refused(CentreRefusal)
}

public enum CentreRefusal: String, Hashable, Sendable, Codable {
    /// An answer whose log entry cannot be written is not given.
    case logUnavailable = "log-unavailable"
    case registerUnavailable = "register-unavailable"
    case unreadableMessage = "unreadable-message"
    case malformedKey = "malformed-key"
    case unknownCheck = "unknown-check"
}
