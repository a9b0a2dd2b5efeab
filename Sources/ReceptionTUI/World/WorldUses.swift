import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

/// The terminal's own usage log: every check and every view, before anything of it is shown.
extension World {
    /// One use of the window, by the visit at which it was made.
    func record(_ usage: Usage, of visitor: String?) -> [Happening] {
        do throws(Failure) {
            try record([TerminalUse(usage, visit: visitor.map { World.visit($0, on: usage.at.day) })])
        } catch {
            return [Happening(.useNotRecorded(error.message))]
        }
        return anchorKept(of: .terminal) + [Happening(.useRecorded)]
    }

    /// Uses of one request, all of them or none. Who asks by file does not say for whose visit.
    func record(_ uses: [TerminalUse]) throws(Failure) {
        do { try terminal.usageLog.record(uses) } catch { throw Failure(error, file: "terminal.db") }
    }
}
