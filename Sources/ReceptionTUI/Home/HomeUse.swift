import Basics
import Foundation

/// That a program uses the databases of a data folder: many may, but nobody while they are being replaced. Freed by the
/// system when the program ends, however it ends.
final class HomeUse {
    enum Kind {
        case shared
        /// For whoever replaces the files.
        case alone
    }

    private let descriptor: Int32

    /// - Throws: a failure where somebody else's use forbids it; nobody is waited for.
    init(_ home: Home, _ kind: Kind) throws(Failure) {
        descriptor = open(home.path(".in-use"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                .io, ja: "\(home.folder.path) に書き込めません。権限を確かめるか --home で別の場所を指定してください。",
                en: "\(home.folder.path) cannot be written. Check permissions or name another place with --home.")
        }
        guard flock(descriptor, (kind == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            close(descriptor)
            throw Failure(
                .unavailable,
                ja: "\(home.folder.path) は別の窓口か命令が使用中です。それを終えてから、もう一度実行してください。",
                en: "Another window or command is using \(home.folder.path). End it and try again.")
        }
    }

    deinit { close(descriptor) }
}
