import Basics

extension Centre {
    /// What goes back over the line for bytes that came in on it.
    ///
    /// A message that is refused leaves no entry in the usage log: nothing was looked up. That it was refused is noted.
    public func reply(toSealed bytes: [UInt8], at now: Moment) -> SealedReply {
        do throws(LineRefusal) {
            return try accept(bytes, at: now)
        } catch {
            // The note is for those who look after the line; without it the refusal is one all the same.
            try? store.note(error, at: now)
            return .refused(error)
        }
    }

    private func accept(_ bytes: [UInt8], at now: Moment) throws(LineRefusal) -> SealedReply {
        guard let seal else { throw .otherAuthority }
        guard let sealed = SealedRequest(bytes: bytes) else { throw .unreadable }
        let opened = try seal.open(sealed, on: now.day)
        let institution = opened.institution
        let request = try? CentreCoding.message(CentreRequest.self, from: opened.body)
        if let request, request.askers.contains(where: { $0.institution != institution }) { throw .otherInstitution }
        let body = bytesOfReply(to: request, at: now, unless: try remembered(sealed, of: institution))
        guard let reply = try? opened.seal(body) else { throw .unreadable }
        return .sealed(reply)
    }

    /// Takes the message down. What cannot be remembered is not answered: it could come again.
    private func remembered(_ request: SealedRequest, of institution: String) throws(LineRefusal) -> CentreRefusal? {
        let refusal: LineRefusal?
        do { refusal = try store.take(request, of: institution) } catch { return .registerUnavailable }
        if let refusal { throw refusal }
        return nil
    }

    private func bytesOfReply(
        to request: CentreRequest?, at now: Moment, unless refusal: CentreRefusal?
    ) -> [UInt8] {
        let reply: CentreReply
        if let refusal {
            reply = .refused(refusal)
        } else {
            reply = request.map { self.reply(to: $0, at: now) } ?? .refused(.unreadableMessage)
        }
        return (try? CentreCoding.bytes(of: reply)) ?? []
    }
}

extension CentreRequest {
    /// In whose name it asks: all of it must be the institution's that the line is sealed by.
    var askers: [Asker] {
        switch self {
        case .check(let inquiry): [inquiry.asker]
        case .checkAll(let inquiries): inquiries.map(\.asker)
        case .challenge(let asker), .authenticate(_, let asker), .registerCard(_, let asker),
            .openMedication(_, let asker), .openClinical(_, _, let asker), .registerReference(_, _, let asker),
            .viewCheckups(_, let asker):
            [asker]
        case .viewMedication(let view): [view.asker]
        }
    }
}
