import Basics
import CardReaderSim
import ReceptionDesk

/// How a card or a phone stands: what its chip counts, and what became of its certificate.
struct ChipStanding: Hashable {
    enum Medium: Hashable {
        case card
        case phone(PhoneKind)
    }

    let medium: Medium
    /// Of the present user-authentication certificate, and its last day.
    let serial: String
    let certificateUntil: Day
    /// Nil where there is no PIN.
    let pinTriesLeft: Int?
    /// Nil for a phone, which compares no face here.
    let faceTriesLeft: Int?
    /// From when the certificate is revoked.
    let revoked: Day?
}

extension Chips {
    /// The person's card and phone as they stand. One that was never put down is as the person's file has it: no keys are
    /// made in order to look.
    func standings(of person: Person) throws(Failure) -> [ChipStanding] {
        guard let sheet = person.card else { return [] }
        let kept = try kept(sheet.serial)
        let renewed = try renewed(kept, card: sheet.serial)
        let serial = renewed?.serial ?? sheet.serial
        let card = ChipStanding(
            medium: .card, serial: serial, certificateUntil: renewed?.until ?? sheet.certificateUntil,
            pinTriesLeft: sheet.pin.map { _ in kept?.pinTriesLeft ?? sheet.triesLeft },
            faceTriesLeft: kept?.faceTriesLeft ?? FaceCounter.tries, revoked: try revoked(serial))
        guard let phone = person.phone else { return [card] }
        let keptPhone = try self.kept(phone.serial)
        return [
            card,
            ChipStanding(
                medium: .phone(phone.kind), serial: phone.serial, certificateUntil: phone.certificateUntil,
                pinTriesLeft: phone.pin.map { _ in keptPhone?.pinTriesLeft ?? CardPIN.tries }, faceTriesLeft: nil,
                revoked: try revoked(phone.serial)),
        ]
    }
}

extension PersonCard {
    /// Of the PIN, before the card is used for the first time.
    var triesLeft: Int { max(0, CardPIN.tries - misses) }
}
