import Basics
import Foundation

/// Holds a data folder for one program while its databases are made and the day is prepared, so that two that start
/// together do not meet each other's half-made files. Freed by the system when the program ends, however it ends.
final class HomeLock {
    /// -1 once released.
    private var descriptor: Int32

    /// Waits for whoever holds the folder.
    init(_ home: Home) throws(Failure) {
        try home.prepare()
        descriptor = open(home.path(".lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw Failure(
                .io, ja: "\(home.folder.path) に書き込めません。権限を確かめるか --home で別の場所を指定してください。",
                en: "\(home.folder.path) cannot be written. Check permissions or name another place with --home.")
        }
    }

    /// Lets the next one in.
    func release() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    deinit { release() }
}
