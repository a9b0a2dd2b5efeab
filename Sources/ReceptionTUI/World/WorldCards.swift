import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk

/// A card on a reader, with the security state of its chip, and the camera's picture of its holder as long as it is
/// compared.
struct PlacedCard {
    let person: String
    let placing: Placing
    var chip: Card
    var frame: PixelImage?
    /// Whether somebody else than the holder has come with it.
    var isWithAnother = false
}

/// A phone that is held to a reader.
struct HeldPhone {
    let person: String
    let placing: Placing
    var chip: Card
}

/// What people put down and hold, and what the chips answer.
extension World {
    /// The person puts down the card; somebody without one puts down nothing that helps. A card on top of another is not
    /// read, so nothing is reported of it, and one that lies on another reader cannot be here, too.
    func placeCard(of id: String, on reader: Int) throws(Failure) -> [DeskEvent] {
        guard onReaders.allSatisfy({ ($0.key == reader) == ($0.value.person == id) }) else { return [] }
        guard let person = people[id], let chip = try chips.card(of: person) else {
            return [.reader(.otherThingPlaced, at: reader)]
        }
        if onReaders[reader] == nil {
            onReaders[reader] = PlacedCard(person: id, placing: nextPlacing(at: reader), chip: chip)
        }
        guard faults.strike(ChipUnreadable.self, at: reader) == nil else {
            return [.reader(.cardUnreadable(.chipUnreadable), at: reader)]
        }
        return [.reader(.cardPlaced(chip.inFront(townTakesPart: person.card?.townTakesPart ?? false)), at: reader)]
    }

    private func nextPlacing(at reader: Int) -> Placing {
        placings += 1
        return Placing(reader: reader, count: placings)
    }

    /// The person holds the phone to the external reader. Who has none holds nothing that helps, and a second one beside
    /// that which is being read is not read.
    func holdPhone(of id: String, unlocks: Bool, at reader: Int) throws(Failure) -> [DeskEvent] {
        guard heldPhones[reader] == nil, let person = people[id], let phone = person.phone, let card = person.card,
            let chip = try chips.phone(of: person)
        else { return [] }
        guard unlocks || phone.kind != .iphone else { return [.reader(.phoneUnlockFailed, at: reader)] }
        heldPhones[reader] = HeldPhone(person: id, placing: nextPlacing(at: reader), chip: chip)
        let front = PhoneInFront(
            kind: phone.kind, serial: chip.jpki.serial, certificateUntil: chip.jpki.certificateUntil,
            cardUntil: card.cardUntil, cardCertificateUntil: card.certificateUntil, townTakesPart: card.townTakesPart)
        return [.reader(.phoneHeld(front), at: reader)]
    }

    /// The chip at the reader that has this serial, of a phone or of a card; nil for any other.
    func chip(_ serial: String, at reader: Int) -> (chip: Card, placing: Placing)? {
        let there = [heldPhones[reader].map { ($0.chip, $0.placing) }, onReaders[reader].map { ($0.chip, $0.placing) }]
        return there.compactMap(\.self).first { $0.0.jpki.serial == serial }
    }

    func verify(_ digits: TypedDigits, serial: String, at reader: Int) throws(Failure) -> [DeskEvent] {
        let result: PINResult
        if var phone = heldPhones[reader], phone.chip.jpki.serial == serial, let person = people[phone.person] {
            result = phone.chip.verify(pin: digits.text)
            heldPhones[reader] = phone
            try chips.keepPhone(phone.chip, of: person)
        } else if var placed = onReaders[reader], placed.chip.jpki.serial == serial, let person = people[placed.person]
        {
            result = placed.chip.verify(pin: digits.text)
            onReaders[reader] = placed
            try chips.keep(placed.chip, of: person)
        } else {
            return [.reader(.pinUnanswered, at: reader)]
        }
        switch result {
        case .accepted: return [.reader(.pinAccepted, at: reader)]
        case .refused(let triesLeft): return [.reader(.pinRefused(triesLeft: triesLeft), at: reader)]
        case .locked: return [.reader(.pinLocked, at: reader)]
        }
    }

    /// The chip with this serial signs the centre's challenge, if the path to its key is open.
    func sign(_ challenge: Octets, _ proof: IdentityProof, serial: String, at reader: Int) -> DeskEvent {
        guard let chip = chip(serial, at: reader)?.chip else { return .signingRefused(at: reader) }
        do throws(ChipStatus) {
            let signature = try chip.sign(challenge.bytes, path: proof.signingPath)
            return .signed(
                CardAuthentication(
                    certificate: Octets(chip.jpki.authentication.certificate.der), challenge: challenge,
                    signature: Octets(signature.bytes), proof: proof.rawValue),
                at: reader)
        } catch {
            return .signingRefused(at: reader)
        }
    }

    /// The holder goes to the office of the municipality. What was revoked the centre knows at once; what took its place,
    /// after the night. [the first assumed; found: tagoclinic.or.jp]
    func run(_ errand: CardErrand, for id: String, on day: Day) throws(Failure) {
        guard let person = people[id], var card = try chips.card(of: person) else {
            throw Failure(
                .badData, ja: "「\(id)」という人のカードはありません。", en: "There is nobody called '\(id)' with a card.")
        }
        try chips.take(event(of: errand, person, card, on: day), on: &card, of: person)
        try chips.tellRevocations(to: centre.store)
    }

    /// The serials in people's files, of cards and phones.
    private var statedSerials: Set<String> {
        Set(people.values.flatMap { [$0.card?.serial, $0.phone?.serial].compactMap(\.self) })
    }

    private func event(
        of errand: CardErrand, _ person: Person, _ card: Card, on day: Day
    ) throws(Failure) -> MunicipalEvent {
        switch errand {
        case .unlockPIN: .pinUnlocked(new: nil)
        case .unlockFace: .faceUnlocked
        case .renew:
            .certificatesRenewed(
                serial: try chips.nextSerial(after: card.jpki.serial, besides: statedSerials),
                keys: try chips.newKeys(of: person, on: day), on: day)
        case .reportLoss: .lossReported(on: day)
        }
    }
}
