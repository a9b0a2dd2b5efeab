import Basics
import ClinicRecords
import Eligibility
import ReceptionDesk

/// The terminal's own usage log: every check and every view, before anything of it is shown.
extension World {
    /// One use of the window, by the visit at which it was made.
    func record(_ usage: Usage, of visitor: String?) -> [Happening] {
        do throws(Failure) {
            try admit(usage.asker.operatorID)
            try record([TerminalUse(usage, visit: visitor.map { World.visit($0, on: usage.at.day) })])
        } catch {
            return [Happening(.useNotRecorded(error.message))]
        }
        return anchorKept(of: .terminal) + [Happening(.useRecorded)]
    }

    /// Somebody taken off the list while signed in sees nothing any more.
    private func admit(_ id: String) throws(Failure) {
        let found: Operator?
        do { found = try terminal.operator(id) } catch { throw Failure(error, file: "terminal.db") }
        guard found != nil else {
            throw Failure(
                .failed, ja: "操作者 \(id) は登録から外されました。サインインし直してください。",
                en: "Operator \(id) was taken off the list. Sign in anew.")
        }
    }

    /// Uses of one request, all of them or none. Who asks by file does not say for whose visit.
    func record(_ uses: [TerminalUse]) throws(Failure) {
        do { try terminal.usageLog.record(uses) } catch { throw Failure(error, file: "terminal.db") }
    }
}
