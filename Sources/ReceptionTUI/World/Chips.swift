import Basics
import CardReaderSim
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

    /// With the authorities of the store, or with new ones that it keeps.
    /// - Parameter authorities: their keys where the store has none; nil for keys from `maker`.
    init(store: ChipStore, keys maker: any KeyMaking, authorities: AuthorityKeys? = nil) throws(Failure) {
        self.store = store
        keys = maker
        let kept = try Chips.inStore { () throws(StoreProblem) in try store.authorityKeys() }
        let own = try kept ?? Chips.inService { () throws(JPKIProblem) in
            if let authorities { return authorities }
            return AuthorityKeys(authentication: try keys.makeKey(), signature: try keys.makeKey())
        }
        if kept == nil { try Chips.inStore { () throws(StoreProblem) in try store.keep(own) } }
        service = try Chips.inService { () throws(JPKIProblem) in try JPKIService(own) }
    }

    /// The card as this person carries it; nil for somebody without one.
    func card(of person: Person) throws(Failure) -> Card? {
        guard let sheet = person.card else { return nil }
        let kept = try Chips.inStore { () throws(StoreProblem) in try store.chip(of: sheet.serial) }
        let renewed = try renewed(kept, card: sheet.serial)
        let until = renewed?.until ?? sheet.certificateUntil
        // The fifth birthday before the last day is the latest on which it can have been issued. [derived]
        let from = renewed?.from ?? max(until.adding(years: -CardValidity.certificateBirthdays), person.birth)
        let jpki = try Chips.inService { () throws(JPKIProblem) in
            try service.application(
                serial: renewed?.serial ?? sheet.serial,
                keys: kept?.keys ?? keys.makeChipKeys(birth: person.birth, on: from), from: from, until: until,
                pin: sheet.pin.map { CardPIN($0, triesLeft: kept?.pinTriesLeft ?? CardPIN.tries - sheet.misses) })
        }
        let card = Card(
            jpki: jpki, surface: CardSurfaceApplication(photo: sheet.hasPhoto ? Face(seed: sheet.faceSeed) : nil),
            input: SurfaceInputApplication(
                text: CardText(
                    name: person.name, birth: person.birth,
                    sex: CardText.Sex(rawValue: person.sex.rawValue) ?? .male)),
            face: FaceCounter(triesLeft: kept?.faceTriesLeft ?? FaceCounter.tries), until: sheet.cardUntil)
        try keep(card, of: person)
        return card
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
        try Chips.inStore { () throws(StoreProblem) in try store.revoke(revocations) }
        card = changed
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
        case .malformedSerial(let serial): (ja, en) = ("シリアル番号「\(serial)」の形が正しくありません", "the serial '\(serial)' is malformed")
        }
        self.init(
            .badData, ja: "カードの電子証明書を作れません（\(ja)）。", en: "The card's certificate cannot be made (\(en)).")
    }
}
