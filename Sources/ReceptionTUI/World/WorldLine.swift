import Basics
import Eligibility
import ReceptionDesk

/// The line with the centre behind it, and what becomes of a message on the way.
extension World {
    func transmit(_ message: LineMessage, at now: Moment) -> [Happening] {
        lineTap(message.body)
        guard faults.strike(LineDown.self) == nil else { return [Happening(.lineFailed)] }
        let body = reply(to: message.body, at: now)
        lineTap(body)
        note(
            LineExchange(
                session: message.session, sequence: message.sequence, request: message.body,
                sealedRequest: SealedMessage(encapsulatedKey: [], ciphertext: []), reply: .opened(body, sealed: [])))
        let reply = DeskEvent.lineDelivered(
            LineMessage(session: message.session, sequence: message.sequence, body: body))
        // The centre has answered and logged it, whatever becomes of the answer.
        guard faults.strike(AnswerLost.self) == nil else { return [] }
        let delay = faults.strike(LineSlow.self)?.seconds ?? 0
        let again = faults.strike(AnswerTwice.self) == nil ? [] : [Happening(reply, after: delay + 1)]
        return [Happening(reply, after: delay)] + again
    }

    private func note(_ exchange: LineExchange) {
        exchanges.insert(exchange, at: 0)
        exchanges.removeLast(max(0, exchanges.count - World.keptExchanges))
    }

    /// The centre needs the service for certificates for nothing but an authentication.
    private func reply(to body: [UInt8], at now: Moment) -> [UInt8] {
        if case .authenticate? = try? CentreCoding.message(CentreRequest.self, from: body) {
            centre.certificateService = faults.strike(CertificateServiceDown.self) == nil ? .up : .down
        }
        return centre.reply(toBytes: body, at: now)
    }
}
