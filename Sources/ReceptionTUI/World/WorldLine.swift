import Basics
import Eligibility
import ReceptionDesk

/// The line with the centre behind it, and what becomes of a message on the way.
extension World {
    func transmit(_ message: LineMessage, at now: Moment) -> [Happening] {
        lineTap(message.body)
        guard faults.strike(LineDown.self) == nil else { return [Happening(.lineFailed)] }
        let body = reply(to: message.body, at: now)
        let said = anchorKept(of: .centre)
        lineTap(body)
        let reply = DeskEvent.lineDelivered(
            LineMessage(session: message.session, sequence: message.sequence, body: body))
        // The centre has answered and logged it, whatever becomes of the answer.
        guard faults.strike(AnswerLost.self) == nil else { return said }
        let delay = faults.strike(LineSlow.self)?.seconds ?? 0
        let again = faults.strike(AnswerTwice.self) == nil ? [] : [Happening(reply, after: delay + 1)]
        return said + [Happening(reply, after: delay)] + again
    }

    /// Once for each request, not for each entry. The log is written and stands, so an anchor that cannot be is said and
    /// withholds nothing: `madoguchi log verify` tells how far it is behind.
    func anchorKept(of log: LogName) -> [Happening] {
        do throws(Failure) {
            try keepAnchor(log)
            return []
        } catch {
            return [Happening(.storeFailed(error.message))]
        }
    }

    /// The centre needs the service for certificates for nothing but an authentication.
    private func reply(to body: [UInt8], at now: Moment) -> [UInt8] {
        if case .authenticate? = try? CentreCoding.message(CentreRequest.self, from: body) {
            centre.certificateService = faults.strike(CertificateServiceDown.self) == nil ? .up : .down
        }
        return centre.reply(toBytes: body, at: now)
    }
}
