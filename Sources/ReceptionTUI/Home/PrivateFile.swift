import Basics
import Foundation

/// A file of the data folder for its owner alone, whatever the mask of the shell is.
enum PrivateFile {
    /// Makes an empty file where there is none, and takes over one that is empty. Any other is left as it is.
    static func make(_ path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        // What cannot be opened for writing is for whoever opens it next to say.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size == 0 else { return }
        guard fchmod(descriptor, 0o600) == 0 else { throw refusal(path) }
    }

    /// The text of a file; nil where there is none.
    static func text(_ path: String) throws(Failure) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else { throw refusal(path) }
        return String(decoding: data, as: UTF8.self)
    }

    /// Writes a whole file, beside its place first: nobody ever reads half of it.
    static func write(_ text: String, to path: String) throws(Failure) {
        let partial = path + ".partial"
        unlink(partial)
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw refusal(path) }
        let bytes = Array(text.utf8)
        let isWritten =
            fchmod(descriptor, 0o600) == 0 && pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
            && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(partial, path) == 0 else {
            unlink(partial)
            throw refusal(path)
        }
    }

    private static func refusal(_ path: String) -> Failure {
        Failure(
            .io, ja: "\(path) を読み書きできません。権限と空き容量を確かめるか、--home で別の場所を指定してください。",
            en:
                "\(path) cannot be read or written. Check permissions and free space, or name another place with --home."
        )
    }
}
