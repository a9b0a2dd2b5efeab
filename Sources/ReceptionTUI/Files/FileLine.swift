import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

/// The file desk's end of the line: what a file asks goes the way of everything that is asked of the centre, with its
/// faults, and into the usage log.
///
/// Nobody is kept waiting here: how slow the line was comes with the reply.
final class FileLine {
    private var line: Line
    private let world: World
    private let institution: String

    /// - Parameters:
    ///   - session: unique for each start of the program. The line's own is another than the desk's, since each counts.
    ///   - institution: in whose name the files ask.
    init(world: World, session: String, institution: String) {
        line = Line(session: session + "-files")
        self.institution = institution
        self.world = world
    }

    /// The centre's reply, and after how many seconds it came; nil for none in time, and where the terminal's usage log
    /// does not take its entry.
    func ask(_ request: CentreRequest, at now: Moment) -> (reply: CentreReply?, seconds: Int) {
        let (reply, seconds) = transmit(request, at: now)
        let uses = FileLine.uses(of: request, reply, at: now + seconds)
        guard !uses.isEmpty else { return (reply, seconds) }
        do throws(Failure) {
            try world.record(uses)
            _ = world.anchorKept(of: .terminal)
            return (reply, seconds)
        } catch {
            return (nil, seconds)
        }
    }

    private func transmit(_ request: CentreRequest, at now: Moment) -> (CentreReply?, Int) {
        guard let bytes = try? CentreCoding.bytes(of: request) else { return (nil, 0) }
        for case .transmit(let message) in line.send(bytes) {
            for happening in world.transmit(message, from: institution, at: now).sorted(by: { $0.after < $1.after }) {
                guard happening.after < Line.patience, case .lineDelivered(let reply) = happening.event else {
                    continue
                }
                for case .deliver(let body) in line.received(reply) {
                    return (try? CentreCoding.message(CentreReply.self, from: body), happening.after)
                }
            }
        }
        _ = line.failed()
        return (nil, 0)
    }

    /// The checks and views among what was asked.
    private static func uses(of request: CentreRequest, _ reply: CentreReply?, at now: Moment) -> [TerminalUse] {
        switch request {
        case .check(let inquiry): [TerminalUse(Usage(of: inquiry, reply, at: now), visit: nil)]
        case .checkAll(let inquiries): each(inquiries, reply, at: now)
        case .openMedication(let check, let asker):
            [TerminalUse(Usage(ofOpening: check, by: asker, reply, at: now), visit: nil)]
        case .viewMedication(let view): [TerminalUse(Usage(of: view, reply, at: now), visit: nil)]
        case .openClinical(let item, let check, let asker):
            [TerminalUse(Usage(ofOpening: check, item, by: asker, reply, at: now), visit: nil)]
        case .viewCheckups(let paper, let asker):
            [TerminalUse(Usage(ofCheckups: paper, by: asker, reply, at: now), visit: nil)]
        case .challenge, .authenticate, .registerCard, .registerReference: []
        }
    }

    private static func each(_ inquiries: [Inquiry], _ reply: CentreReply?, at now: Moment) -> [TerminalUse] {
        let replies: [CentreReply?] =
            if case .each(let each)? = reply, each.count == inquiries.count { each } else {
                inquiries.map { _ in reply }
            }
        return zip(inquiries, replies).map { TerminalUse(Usage(of: $0, $1, at: now), visit: nil) }
    }
}
