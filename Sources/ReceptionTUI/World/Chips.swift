import Basics
import CardReaderSim
import Eligibility
import ReceptionDesk

/// The chips of people's cards: made when a card is first put down, and kept with their counters.
///
/// A person's file says of the card what can be read on it; keys, counters and renewed certificates are the store's. A
/// certificate is issued anew, to the same key, where the file's dates have moved with the day.
final class Chips {
    private let store: ChipStore
    private var keys: any KeyMaking
    /// Whoever issues the certificates.
    let service: JPKIService
    /// What the centre has to hold in order to believe these cards.
    let trust: CardTrust

    /// With the authorities of the store, or with new ones that it keeps.
    /// - Parameters:
    ///   - authorities: their keys where the store has none; nil for keys from `maker`.
    ///   - secret: from which the centre makes challenges.
    init(
        store: ChipStore, keys maker: any KeyMaking, authorities: AuthorityKeys? = nil, secret: [UInt8]
    ) throws(Failure) {
        self.store = store
        let kept = try Chips.inStore { () throws(StoreProblem) in try store.authorityKeys() }
        var maker = maker
        let own: AuthorityKeys
        if let known = kept ?? authorities {
            own = known
        } else {
            let authentication = try Chips.inService { () throws(JPKIProblem) in try maker.makeKey() }
            let signature = try Chips.inService { () throws(JPKIProblem) in try maker.makeKey() }
            own = AuthorityKeys(authentication: authentication, signature: signature)
        }
        if kept == nil { try Chips.inStore { () throws(StoreProblem) in try store.keep(own) } }
        keys = maker
        service = try Chips.inService { () throws(JPKIProblem) in try JPKIService(own) }
        trust = CardTrust(authority: service.authentication.certificate.der, secret: secret)
    }

    /// The card as this person carries it; nil for somebody without one.
    func card(of person: Person) throws(Failure) -> Card? {
        guard let sheet = person.card else { return nil }
        let kept = try Chips.inStore { () throws(StoreProblem) in try store.chip(of: sheet.serial) }
        let renewed = try renewed(kept, card: sheet.serial)
        let until = renewed?.until ?? sheet.certificateUntil
        // The earliest day on which a certificate that ends then can have been issued. [derived]
        let from = renewed?.from ?? max(until.adding(years: -CardValidity.certificateBirthdays), person.birth)
        let pin = sheet.pin.map { CardPIN($0, triesLeft: kept?.pinTriesLeft ?? CardPIN.tries - sheet.misses) }
        let jpki = try Chips.inService { () throws(JPKIProblem) in
            let own: ChipKeys
            if let kept { own = kept.keys } else { own = try keys.makeChipKeys(birth: person.birth, on: from) }
            return try service.application(
                serial: renewed?.serial ?? sheet.serial, keys: own, from: from, until: until, pin: pin)
        }
        let card = Card(
            jpki: jpki, surface: CardSurfaceApplication(photo: sheet.hasPhoto ? person.face : nil),
            input: SurfaceInputApplication(
                text: CardText(
                    name: person.name, birth: person.birth,
                    sex: CardText.Sex(rawValue: person.sex.rawValue) ?? .male)),
            face: FaceCounter(triesLeft: kept?.faceTriesLeft ?? FaceCounter.tries), until: sheet.cardUntil)
        try keep(card, of: person)
        return card
    }

    /// What lies in this person's phone: a certificate of its own, made from the card, with a key and, for Android, a PIN.
    /// Nil for somebody without one.
    func phone(of person: Person) throws(Failure) -> Card? {
        guard let phone = person.phone, let card = person.card else { return nil }
        let kept = try Chips.inStore { () throws(StoreProblem) in try store.chip(of: phone.serial) }
        let until = phone.certificateUntil
        let from = max(until.adding(years: -CardValidity.certificateBirthdays), person.birth)
        let jpki = try Chips.inService { () throws(JPKIProblem) in
            let pair = if let kept { kept.keys } else { ChipKeys(authentication: try keys.makeKey(), signature: nil) }
            return try service.application(
                serial: phone.serial, keys: pair, from: from, until: until,
                pin: phone.pin.map { CardPIN($0, triesLeft: kept?.pinTriesLeft ?? CardPIN.tries) })
        }
        let chip = Card(
            jpki: jpki, surface: CardSurfaceApplication(photo: nil),
            input: SurfaceInputApplication(
                text: CardText(
                    name: person.name, birth: person.birth,
                    sex: CardText.Sex(rawValue: person.sex.rawValue) ?? .male)),
            until: card.cardUntil)
        try keepPhone(chip, of: person)
        return chip
    }

    func keepPhone(_ chip: Card, of person: Person) throws(Failure) {
        guard let phone = person.phone else { return }
        try Chips.inStore { () throws(StoreProblem) in try store.keep(chip, as: phone.serial) }
    }

    /// The serial that follows, for a certificate that takes the place of another. [assumed: the real ones follow no order]
    func nextSerial(after serial: String) -> String {
        let number = (UInt64(serial, radix: 16) ?? 0) &+ 0x1_0000
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, serial.count - digits.count)) + digits
    }

    /// Keeps what has changed on the chip: its counters, and after a renewal keys and certificates.
    func keep(_ card: Card, of person: Person) throws(Failure) {
        guard let sheet = person.card else { return }
        try Chips.inStore { () throws(StoreProblem) in try store.keep(card, as: sheet.serial) }
    }

    /// Something happens to the card at the municipality's office; the certificates that it revokes are on the list then.
    func take(_ event: MunicipalEvent, on card: inout Card, of person: Person) throws(Failure) {
        var changed = card
        let revocations = try Chips.inService { () throws(JPKIProblem) in try changed.take(event, by: service) }
        try keep(changed, of: person)
        // A phone is worth what the card is worth that it was made from.
        let ofPhone = revocations.filter { $0.kind == .authentication }.compactMap { revocation in
            person.phone.map {
                Revocation(kind: .authentication, serial: $0.serial, on: revocation.on, reason: revocation.reason)
            }
        }
        try Chips.inStore { () throws(StoreProblem) in try store.revoke(revocations + ofPhone) }
        card = changed
    }

    /// Tells the centre which certificates were revoked, and which took the place of others. What it knows already changes
    /// nothing.
    func inform(_ centre: CentreStore) throws(Failure) {
        let renewals = try Chips.inStore { () throws(StoreProblem) in try store.renewals() }
        do throws(StoreProblem) {
            for (card, certificate) in renewals {
                _ = try centre.renew(card, as: certificate.serial, until: certificate.until)
            }
        } catch {
            throw Failure(error, file: "centre.db")
        }
        try tellRevocations(to: centre)
    }

    /// The list of revocations alone, which the centre has at once.
    func tellRevocations(to centre: CentreStore) throws(Failure) {
        let revocations = try Chips.inStore { () throws(StoreProblem) in try store.revocations() }
        do throws(StoreProblem) {
            try centre.revoke(
                revocations.filter { $0.kind == .authentication }.map { (serial: $0.serial, on: $0.on) })
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }

    /// Keys for a card whose certificates are renewed.
    func newKeys(of person: Person, on day: Day) throws(Failure) -> ChipKeys {
        try Chips.inService { () throws(JPKIProblem) in try keys.makeChipKeys(birth: person.birth, on: day) }
    }

    /// The certificate that has taken the place of the one in the person's file.
    private func renewed(_ kept: KeptChip?, card: String) throws(Failure) -> IssuedCertificate? {
        guard let kept, kept.serial != card else { return nil }
        return try Chips.inStore { () throws(StoreProblem) in
            try store.certificate(.authentication, serial: kept.serial)
        }
    }

    private static func inStore<Result>(_ work: () throws(StoreProblem) -> Result) throws(Failure) -> Result {
        do { return try work() } catch { throw Failure(error, file: "cards.db") }
    }

    private static func inService<Result>(_ work: () throws(JPKIProblem) -> Result) throws(Failure) -> Result {
        do { return try work() } catch { throw Failure(error) }
    }
}

extension Failure {
    init(_ problem: JPKIProblem) {
        let (ja, en): (String, String)
        switch problem {
        case .notAKey: (ja, en) = ("鍵として使えません", "no usable key")
        case .notACertificate: (ja, en) = ("電子証明書として使えません", "no usable certificate")
        case .malformedSerial(let serial):
            (ja, en) = ("シリアル番号「\(serial)」の形が正しくありません", "the serial '\(serial)' is malformed")
        }
        self.init(
            .badData, ja: "カードの電子証明書を作れません（\(ja)）。", en: "The card's certificate cannot be made (\(en)).")
    }
}
