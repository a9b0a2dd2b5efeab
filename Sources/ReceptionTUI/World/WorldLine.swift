import Basics
import Eligibility
import ReceptionDesk

/// The line with the centre behind it: every message is sealed at one end and opened at the other, and this is what may
/// become of it between them.
extension World {
    /// - Parameter institution: whose terminal asks; nil for the counter's.
    func transmit(_ message: LineMessage, from institution: String? = nil, at now: Moment) -> [Happening] {
        lineTap(message.body)
        guard faults.strike(LineDown.self) == nil else { return [Happening(.lineFailed)] }
        do throws(Failure) {
            return try carry(message, of: institution ?? self.institution, at: now)
        } catch {
            return [Happening(.storeFailed(error.message)), Happening(.lineFailed)]
        }
    }

    private func carry(
        _ message: LineMessage, of institution: String, at now: Moment
    ) throws(Failure) -> [Happening] {
        guard let lineKeys else { return [Happening(.lineFailed)] }
        let wrong = faults.strike(MessageForeign.self)?.wrong
        let terminal =
            if let wrong { try lineKeys.foreignTerminal(wrong, for: institution, on: now.day) } else {
                try lineKeys.terminal(of: institution, on: now.day)
            }
        let (request, opening) = try seal(message, by: terminal, on: now.day)
        let tampered = faults.strike(MessageTampered.self) != nil
        let reply = centreReply(
            to: tampered ? World.turned(request.bytes) : request.bytes, clear: message.body, at: now)
        // The centre has answered and logged it, whatever becomes of the answer.
        let said = anchorKept(of: .centre)
        guard faults.strike(AnswerLost.self) == nil else {
            note(message, request, .missing)
            return said + replayed(request, message, at: now, after: 0)
        }
        let outcome = opened(reply, with: opening)
        note(message, request, outcome)
        let delay = faults.strike(LineSlow.self)?.seconds ?? 0
        switch outcome {
        case .opened(let body, _):
            lineTap(body)
            let event = DeskEvent.lineDelivered(
                LineMessage(session: message.session, sequence: message.sequence, body: body))
            let again = faults.strike(AnswerTwice.self) == nil ? [] : [Happening(event, after: delay + 1)]
            return said + [Happening(event, after: delay)] + again
                + replayed(request, message, at: now, after: delay + 1)
        case .refused(let refusal, let end): return said + [refused(message, refusal, by: end, after: delay)]
        case .missing: return said
        }
    }

    private func seal(
        _ message: LineMessage, by terminal: TerminalSeal, on day: Day
    ) throws(Failure) -> (request: SealedRequest, reply: ReplyOpening) {
        do throws(LineKeyProblem) {
            return try terminal.seal(message.body, session: message.session, sequence: message.sequence, on: day)
        } catch {
            throw Failure(error)
        }
    }

    /// What the terminal makes of the bytes that came back.
    private func opened(_ bytes: [UInt8], with opening: ReplyOpening) -> LineExchange.Reply {
        let bytes = faults.strike(ReplyTampered.self) == nil ? bytes : World.turned(bytes)
        recording?.append(bytes, .toTerminal)
        switch SealedReply(bytes: bytes) {
        case nil: return .refused(.unreadable, by: .terminal)
        case .refused(let refusal): return .refused(refusal, by: .centre)
        case .sealed(let sealed):
            do throws(LineRefusal) {
                return .opened(try opening.open(sealed), sealed: sealed)
            } catch {
                return .refused(error, by: .terminal)
            }
        }
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
    private func centreReply(to bytes: [UInt8], clear: [UInt8], at now: Moment) -> [UInt8] {
        recording?.append(bytes, .toCentre)
        if case .authenticate? = try? CentreCoding.message(CentreRequest.self, from: clear) {
            centre.certificateService = faults.strike(CertificateServiceDown.self) == nil ? .up : .down
        }
        return centre.reply(toSealed: bytes, at: now).bytes
    }

    /// What comes of the same bytes sent a second time, where somebody does.
    private func replayed(
        _ request: SealedRequest, _ message: LineMessage, at now: Moment, after seconds: Int
    ) -> [Happening] {
        guard faults.strike(MessageReplayed.self) != nil else { return [] }
        recording?.append(request.bytes, .toCentre)
        let reply = centre.reply(toSealed: request.bytes, at: now)
        recording?.append(reply.bytes, .toTerminal)
        guard case .refused(let refusal) = reply else { return [] }
        return [refused(message, refusal, by: .centre, after: seconds)]
    }

    private func refused(
        _ message: LineMessage, _ refusal: LineRefusal, by end: LineEnd, after seconds: Int
    ) -> Happening {
        let refused = RefusedMessage(
            session: message.session, sequence: message.sequence, refusal: refusal, by: end)
        return Happening(.lineRefused(refused), after: seconds)
    }

    /// With one bit turned, of the last byte: it is of the sealed part in either direction.
    private static func turned(_ bytes: [UInt8]) -> [UInt8] { bytes.dropLast() + bytes.suffix(1).map { $0 ^ 1 } }

    private func note(_ message: LineMessage, _ request: SealedRequest, _ reply: LineExchange.Reply) {
        let exchange = LineExchange(
            session: message.session, sequence: message.sequence, request: message.body,
            sealedRequest: request.message, reply: reply)
        remembered.insert(RememberedExchange(exchange: exchange, inFront: inFront), at: 0)
        remembered.removeLast(max(0, remembered.count - World.keptExchanges))
    }
}
