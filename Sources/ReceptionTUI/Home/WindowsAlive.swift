import ClinicRecords
import Foundation

/// Which windows run. An operator's session belongs to one of them, and ends with it, however it ends.
final class WindowsAlive {
    private let home: Home?
    /// Held by this program, by the names of its sessions: closed by the system when it ends.
    private var held: [String: Int32] = [:]
    /// Windows that a scenario has let somebody sign in at: they run nowhere.
    var imagined: Set<String> = []

    /// - Parameter home: nil for databases in memory, which one program has alone.
    init(_ home: Home?) { self.home = home }

    /// Of the names of these files.
    static let prefix = ".window-"

    private func path(_ holder: String) -> String? { home?.path(WindowsAlive.prefix + holder) }

    /// Says that a window of this program runs.
    ///
    /// - Throws: an io failure where the folder cannot be written.
    func begin(_ holder: String) throws(Failure) {
        guard let path = path(holder), held[holder] == nil else { return }
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if descriptor >= 0 { close(descriptor) }
            throw Failure(
                .io, ja: "\(path) に書き込めません。権限と空き容量を確かめてください。",
                en: "\(path) cannot be written. Check permissions and free space.")
        }
        held[holder] = descriptor
    }

    /// Whether the program behind a session still runs. A file that nobody has locked was left by a crash.
    func lives(_ place: SessionPlace) -> Bool {
        if imagined.contains(place.holder) || held[place.holder] != nil { return true }
        guard let path = path(place.holder) else { return false }
        let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return true }
        unlink(path)
        return false
    }

    deinit {
        for (holder, descriptor) in held {
            if let path = path(holder) { unlink(path) }
            close(descriptor)
        }
    }
}
