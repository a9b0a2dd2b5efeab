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
        let kept = try kept(sheet.serial)
        let renewed = try renewed(kept, card: sheet.serial)
        let until = renewed?.until ?? sheet.certificateUntil
        let from = renewed?.from ?? Chips.earliestIssue(until: until, to: person)
        let own = if let kept { kept.keys } else { try newKeys(of: person, on: from) }
        let card = try chip(
            of: person, serial: renewed?.serial ?? sheet.serial, min(from, until)...until,
            keys: own,
            pin: sheet.pin.map { CardPIN($0, triesLeft: kept?.pinTriesLeft ?? sheet.triesLeft) },
            photo: sheet.hasPhoto ? person.face : nil,
            face: FaceCounter(triesLeft: kept?.faceTriesLeft ?? FaceCounter.tries), until: sheet.cardUntil)
        try keep(card, of: person)
        return card
    }

    /// What lies in this person's phone: a certificate of its own, made from the card, with a key and, for Android, a PIN.
    /// Nil for somebody without one.
    func phone(of person: Person) throws(Failure) -> Card? {
        guard let phone = person.phone, let card = person.card else { return nil }
        let kept = try kept(phone.serial)
        let until = phone.certificateUntil
        let own = if let kept { kept.keys } else { try newPhoneKeys() }
        let chip = try chip(
            of: person, serial: phone.serial, Chips.earliestIssue(until: until, to: person)...until,
            keys: own,
            pin: phone.pin.map { CardPIN($0, triesLeft: kept?.pinTriesLeft ?? CardPIN.tries) },
            photo: nil, face: FaceCounter(), until: card.cardUntil)
        try keepPhone(chip, of: person)
        return chip
    }

    /// A chip with the certificate of these days.
    /// - Parameter until: the last day of the card itself.
    private func chip(
        of person: Person, serial: String, _ days: ClosedRange<Day>, keys: ChipKeys, pin: CardPIN?, photo: Face?,
        face: FaceCounter, until: Day
    ) throws(Failure) -> Card {
        let jpki = try Chips.inService { () throws(JPKIProblem) in
            try service.application(
                serial: serial, keys: keys, from: days.lowerBound, until: days.upperBound, pin: pin)
        }
        let text = CardText(
            name: person.name, birth: person.birth, sex: CardText.Sex(rawValue: person.sex.rawValue) ?? .male)
        return Card(
            jpki: jpki, surface: CardSurfaceApplication(photo: photo), input: SurfaceInputApplication(text: text),
            face: face, until: until)
    }

    /// The earliest day on which a certificate that ends then can have been issued. [derived] One that ended before its
    /// holder was born, as a file may have it, was good for a day.
    private static func earliestIssue(until: Day, to person: Person) -> Day {
        min(until, max(until.adding(years: -CardValidity.certificateBirthdays), person.birth))
    }

    /// The serial that follows, for a certificate that takes the place of another: the next that no certificate has.
    /// [assumed: the real ones follow no order]
    /// - Parameter taken: serials of cards that have not been put down yet.
    func nextSerial(after serial: String, besides taken: Set<String>) throws(Failure) -> String {
        var number = UInt64(serial, radix: 16) ?? 0
        while true {
            number &+= 0x1_0000
            let digits = String(number, radix: 16, uppercase: true)
            let next = String(repeating: "0", count: max(0, serial.count - digits.count)) + digits
            let isIssued = try Chips.inStore { () throws(StoreProblem) in
                try store.certificate(.authentication, serial: next) != nil
            }
            if !isIssued && !taken.contains(next) { return next }
        }
    }

    /// Keeps what has changed on the chip: its counters, and after a renewal keys and certificates.
    func keep(_ card: Card, of person: Person) throws(Failure) {
        if let sheet = person.card { try keep(card, as: sheet.serial) }
    }

    func keepPhone(_ chip: Card, of person: Person) throws(Failure) {
        if let phone = person.phone { try keep(chip, as: phone.serial) }
    }

    private func keep(_ chip: Card, as name: String) throws(Failure) {
        try Chips.inStore { () throws(StoreProblem) in try store.keep(chip, as: name) }
    }

    /// A day of practice begins: on the first time that this is said of it, everybody's counters are as their files have
    /// them. They have been to the office since. [assumed]
    func beginDay(_ day: Day) throws(Failure) {
        try Chips.inStore { () throws(StoreProblem) in try store.beginDay(day) }
    }

    /// As `ChipStore.goOn`.
    func goOn(into day: Day) throws(Failure) {
        try Chips.inStore { () throws(StoreProblem) in try store.goOn(into: day) }
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

    /// As `ChipStore.inform`.
    func inform(_ centre: CentreStore, on day: Day) throws(Failure) { try store.inform(centre, on: day) }

    /// As `ChipStore.tellRevocations`.
    func tellRevocations(to centre: CentreStore) throws(Failure) { try store.tellRevocations(to: centre) }

    /// Keys for a card whose certificates are renewed.
    func newKeys(of person: Person, on day: Day) throws(Failure) -> ChipKeys {
        try Chips.inService { () throws(JPKIProblem) in try keys.makeChipKeys(birth: person.birth, on: day) }
    }

    /// A phone has no certificate for signatures here.
    private func newPhoneKeys() throws(Failure) -> ChipKeys {
        try Chips.inService { () throws(JPKIProblem) in
            ChipKeys(authentication: try keys.makeKey(), signature: nil)
        }
    }

    func kept(_ name: String) throws(Failure) -> KeptChip? {
        try Chips.inStore { () throws(StoreProblem) in try store.chip(of: name) }
    }

    /// The certificate that has taken the place of the one in the person's file.
    func renewed(_ kept: KeptChip?, card: String) throws(Failure) -> IssuedCertificate? {
        guard let kept, kept.serial != card else { return nil }
        return try Chips.inStore { () throws(StoreProblem) in
            try store.certificate(.authentication, serial: kept.serial)
        }
    }

    /// From when the certificate for user authentication of this serial is revoked.
    func revoked(_ serial: String) throws(Failure) -> Day? {
        try Chips.inStore { () throws(StoreProblem) in try store.revocations() }
            .first { $0.kind == .authentication && $0.serial == serial }?.on
    }

    static func inStore<Result>(_ work: () throws(StoreProblem) -> Result) throws(Failure) -> Result {
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
        case .cardExpired(let day):
            (ja, en) = (
                "カードそのものの有効期限が \(day) に切れています。市区町村の窓口で新しいカードの交付を受けてください",
                "the card itself ended on \(day); the municipality's office issues a new one"
            )
        }
        self.init(
            .badData, ja: "カードの電子証明書を作れません（\(ja)）。", en: "The card's certificate cannot be made (\(en)).")
    }
}
