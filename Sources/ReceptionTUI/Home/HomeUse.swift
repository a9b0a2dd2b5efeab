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
    let home: Home
    private var folder: String { home.folder.path }
    /// Whose files the people in the folder are of, once that was said.
    private var people = ""

    /// - Throws: a failure where somebody else's use forbids it; nobody is waited for.
    init(_ home: Home, _ kind: Kind) throws(Failure) {
        self.home = home
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

    /// Says of which day and of whose files the people in the folder are about to be. The register is one for all who use
    /// the folder, so while others do, it must be what theirs are. The folder is to be locked by the caller.
    ///
    /// - Throws: a failure where others use it with other people or on another day.
    func bring(people files: String, of day: Day) throws(Failure) {
        people = files
        let stated = "\(day) \(files)"
        // Nobody else holds it: the lock can be had alone, and is given back.
        let isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        if !isAlone || flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
            // A refused change of the lock may have lost it.
            _ = flock(descriptor, LOCK_SH)
        }
        if isAlone {
            try write(stated)
        } else {
            var bytes = [UInt8](repeating: 0, count: 8192)
            let count = pread(descriptor, &bytes, bytes.count, 0)
            let found = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            guard found != stated else { return }
            throw Failure(
                .unavailable,
                ja: "\(folder) は別の窓口か命令が、別の日か別の人物で使用中です（\(found)）。同じ --today にするか、--home で別の場所を指定してください。",
                en: "Another window or command is using \(folder) on another day or with other people (\(found)). "
                    + "Use the same --today, or name another place with --home.")
        }
    }

    /// Says that the day has come while the folder was in use, as it does for all who use it.
    func goOn(into day: Day) throws(Failure) { try write("\(day) \(people)") }

    private func write(_ text: String) throws(Failure) {
        let bytes = Array(text.utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw Failure(
                .io, ja: "\(folder) に書き込めません。空き容量を確かめてください。",
                en: "\(folder) cannot be written. Check free space.")
        }
    }
}
