import Basics

// Authentication of a card: a challenge, its signature, and the registration for use of a card so known.
extension Centre {
    /// Gives a challenge. It concerns nobody yet, so it leaves no entry in the usage log.
    func challenge(asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            let number = try transaction.challenges.nextNumber()
            let bytes = trust.challenge(number)
            try transaction.challenges.remember(
                Challenge(number: number, text: Hexadecimal.text(bytes), institution: asker.institution, at: now))
            return .challenge(Octets(bytes))
        }
    }

    /// Every attempt is logged, the refused ones too; the serial of a certificate only once it is known to be genuine.
    func authenticate(_ card: CardAuthentication, asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            var key = ""
            func record(_ outcome: String) throws {
                try transaction.record(
                    Usage(
                        at: now, asker: asker, kind: .authenticate, key: key, on: nil, outcome: outcome, disclosed: [],
                        consents: [], check: nil))
            }
            do {
                let challenge = try self.challenge(signedBy: card, asker: asker, in: transaction, at: now)
                let certificate = try CardVerification(authority: trust.authority).verify(card)
                key = LookupKey.card(serial: certificate.serial, proof: card.proof).text
                let standing = try standing(of: certificate, in: transaction, on: now.day)
                let authentication = RememberedAuthentication(
                    id: Hexadecimal.text(trust.authentication(challenge.number)), institution: asker.institution,
                    serial: certificate.serial, proof: card.proof, at: now)
                try transaction.authentications.remember(authentication)
                let registered = try transaction.register { try $0.certificate(serial: certificate.serial)?.linked }
                try record("authenticated")
                return .authenticated(
                    AuthenticatedCard(
                        authentication: authentication.id, registered: registered ?? false, standing: standing,
                        validUntil: certificate.until))
            } catch let refusal as AuthenticationRefusal {
                try record(refusal.rawValue)
                return .notAuthenticated(refusal)
            }
        }
    }

    /// The challenge that was answered. It is used up by the first attempt, whatever comes of it; only while the
    /// certificate service is down nothing is judged, and the same may be sent again.
    private func challenge(
        signedBy card: CardAuthentication, asker: Asker, in transaction: CentreTransaction, at now: Moment
    ) throws -> Challenge {
        guard let challenge = try transaction.challenges[Hexadecimal.text(card.challenge.bytes)],
            challenge.institution == asker.institution
        else { throw AuthenticationRefusal.unknownChallenge }
        guard !challenge.isUsed else { throw AuthenticationRefusal.replayed }
        guard now - challenge.at <= AuthenticationRules.challengeSeconds else {
            throw AuthenticationRefusal.expiredChallenge
        }
        guard certificateService == .up else { throw AuthenticationRefusal.certificateServiceDown }
        try transaction.challenges.use(challenge.number)
        return challenge
    }

    /// By its dates, and by the list of revocations.
    private func standing(
        of certificate: VerifiedCertificate, in transaction: CentreTransaction, on day: Day
    ) throws -> CertificateState {
        guard certificate.from <= day else { throw AuthenticationRefusal.notYetValid }
        let state = CertificateRules.state(validUntil: certificate.until, on: day)
        if state == .expired { throw AuthenticationRefusal.expired }
        if try transaction.revoked.contains(certificate.serial, on: day) { throw AuthenticationRefusal.revoked }
        return state
    }

    /// 利用登録 of a card that was authenticated a moment ago. The authentication stays good for its check.
    func registerCard(_ id: String, asker: Asker, at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            func record(_ outcome: String, key: String) throws {
                try transaction.record(
                    Usage(
                        at: now, asker: asker, kind: .register, key: key, on: nil, outcome: outcome, disclosed: [],
                        consents: [], check: nil))
            }
            let remembered = try transaction.authentications[id, of: asker]
            do {
                let serial = try remembered.usable(at: now).serial
                let registered = try transaction.link(serial: serial)
                try record(registered ? "registered" : "not-registered", key: serial)
                return .registration(registered: registered)
            } catch let refusal as AuthenticationRefusal {
                try record(refusal.rawValue, key: remembered?.serial ?? "")
                return .notAuthenticated(refusal)
            }
        }
    }
}
