import Basics

/// What the terminal may ask of the centre. Crosses the line as bytes.
public enum CentreRequest: Hashable, Sendable, Codable {
    case check(Inquiry)
    /// 一括照会: many inquiries by number, answered in their order and in one transaction.
    case checkAll([Inquiry])
    /// Bytes for a card to sign, good for one authentication within minutes.
    case challenge(asker: Asker)
    /// Is the card what it says, and registered for use as an insurance card (利用登録)?
    case authenticate(CardAuthentication, asker: Asker)
    /// Register the card of this authentication for use.
    case registerCard(authentication: String, asker: Asker)
    /// Open the medication of an earlier check; refused and logged unless consent holds and the account may view.
    case openMedication(check: String, asker: Asker)
    /// Open one clinical item of an earlier check, under the same conditions.
    case openClinical(ClinicalItem, check: String, asker: Asker)
    /// Register the institution's own number for the person whom the paper names (照会番号登録).
    case registerReference(String, for: PaperNumbers, asker: Asker)
    /// The medication of the person whom the paper names; refused and logged unless this institution has a check by card
    /// whose consent still holds.
    case viewMedication(MedicationView)
    /// The check-ups of the person whom the paper names, under the same conditions.
    case viewCheckups(of: PaperNumbers, asker: Asker)
}

/// What the centre replies.
public enum CentreReply: Hashable, Sendable, Codable {
    case answer(Answer)
    /// To `checkAll`: an answer or a refusal for each inquiry.
    case each([CentreReply])
    /// To `registerCard`: is the card registered for use now?
    case registration(registered: Bool)
    case medication(Section<[MedicationItem]>)
    /// To `openClinical`.
    case clinical(Section<ClinicalContents>)
    case reference(ReferenceOutcome)
    /// To `viewMedication`.
    case viewed(Section<ViewedMedication>)
    /// To `viewCheckups`.
    case viewedCheckups(Section<ViewedCheckups>)
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
    /// A reference number that is empty or longer than `ReferenceNumber.longest`.
    case malformedReference = "malformed-reference"
}
