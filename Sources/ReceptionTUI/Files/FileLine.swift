import Basics
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

    /// The centre's reply, and after how many seconds it came; nil for none in time.
    func ask(_ request: CentreRequest, at now: Moment) -> (reply: CentreReply?, seconds: Int) {
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
}
