import Basics

/// What is done about a card at the office of the municipality, in person and with proof of identity. Whatever is locked
/// is unlocked there and nowhere else, so these are the only doors to it.
public enum MunicipalEvent: Hashable, Sendable {
    /// 暗証番号の初期化・再設定: unlocked, with new digits or, where none are given, the old ones. A card without PIN gets
    /// one by new digits alone.
    case pinUnlocked(new: CardPIN?)
    /// 顔認証のロック解除
    case faceUnlocked
    /// 電子証明書の更新, from three months before the end on (found: 大蔵村): new keys, new serial, both certificates. The
    /// PIN stays what it was. [assumed] Refused where the card itself has expired.
    case certificatesRenewed(serial: String, keys: ChipKeys, on: Day)
    /// 紛失の届出. The card is not there, so nothing on it changes.
    case lossReported(on: Day)
    /// 氏名・住所の変更
    case particularsChanged(on: Day)
}

extension Card {
    /// Carries out an event, and returns the certificates that it revokes. Throws `malformedSerial`,
    /// `notAKey` or `cardExpired`, and then the card is as it was.
    public mutating func take(
        _ event: MunicipalEvent, by service: JPKIService
    ) throws(JPKIProblem) -> [Revocation] {
        switch event {
        case .pinUnlocked(let new):
            jpki.pin = new?.unlocked ?? jpki.pin?.unlocked
            return []
        case .faceUnlocked:
            face = FaceCounter()
            return []
        case .certificatesRenewed(let serial, let keys, let day):
            guard day <= until else { throw .cardExpired(on: until) }
            let former = jpki
            jpki = try service.application(
                serial: serial, keys: keys, from: day,
                until: CardValidity.certificateUntil(issued: day, birth: input.text.birth, cardUntil: until),
                pin: former.pin)
            return former.revocations(on: day, .renewed)
        case .lossReported(let day):
            return jpki.revocations(on: day, .lost)
        case .particularsChanged(let day):
            return jpki.revocations(on: day, .particularsChanged).filter { $0.kind == .signature }
        }
    }
}

extension JPKIApplication {
    /// Of all certificates on the card that are still in date: what has expired needs no revoking.
    fileprivate func revocations(on day: Day, _ reason: RevocationReason) -> [Revocation] {
        let certificates: [(CertificateKind, IssuedCertificate?)] = [
            (.authentication, authentication.certificate), (.signature, signature?.certificate),
        ]
        return certificates.compactMap { kind, certificate in
            guard let certificate, day <= certificate.until else { return nil }
            return Revocation(kind: kind, serial: certificate.serial, on: day, reason: reason)
        }
    }
}
