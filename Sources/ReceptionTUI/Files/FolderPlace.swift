import CheckFiles
import Foundation

/// One open folder. Everything in it is reached from its descriptor by a plain name and without following links, so
/// nothing outside it can be touched, whatever anybody puts there.
final class FolderPlace {
    let name: String
    let descriptor: Int32
    private let identity: FolderIdentity

    /// Opens the folder `name` in `parent`, and makes it for its owner alone where it is missing.
    init(_ name: String, in parent: FolderPlace) throws(FolderProblem) {
        if mkdirat(parent.descriptor, name, 0o700) != 0, errno != EEXIST {
            throw FolderPlace.problem(name)
        }
        descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw FolderPlace.problem(name) }
        self.name = name
        identity = FolderIdentity(descriptor: descriptor)
    }

    /// Opens a folder by its path; the user may name a link to it.
    init(path: String) throws(FolderProblem) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .lost : .refused(path, errno) }
        name = path
        identity = FolderIdentity(descriptor: descriptor)
    }

    deinit { close(descriptor) }

    /// Whether the folder of this name is still the one that was opened.
    func isStill(in parent: FolderPlace?) -> Bool {
        var status = stat()
        let found = parent.map { fstatat($0.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) } ?? stat(name, &status)
        return found == 0 && FolderIdentity(status) == identity
    }

    /// Lets what was moved and made in it survive a power cut. A share that cannot is taken as it is.
    func flush() throws(FolderProblem) {
        guard fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP else { return }
        throw FolderPlace.problem(name)
    }

    func has(_ file: String) -> Bool {
        var status = stat()
        return fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// False where there is no such file any more.
    func move(_ file: String, to other: FolderPlace, as new: String) throws(FolderProblem) -> Bool {
        if renameat(descriptor, file, other.descriptor, new) == 0 { return true }
        if errno == ENOENT, isAlive, other.isAlive { return false }
        throw FolderPlace.problem(file)
    }

    func remove(_ file: String) throws(FolderProblem) {
        guard unlinkat(descriptor, file, 0) != 0, errno != ENOENT else { return }
        throw FolderPlace.problem(file)
    }

    /// A folder that was removed while open has no name left.
    private var isAlive: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }

    /// A share that is gone answers with one of these; everything else is a refusal.
    static func problem(_ what: String) -> FolderProblem {
        [ENOENT, ESTALE, EIO, ENODEV, ENXIO, EHOSTDOWN, ENOTCONN].contains(errno) ? .lost : .refused(what, errno)
    }
}

private struct FolderIdentity: Equatable {
    let device: dev_t
    let number: ino_t

    init(_ status: stat) {
        device = status.st_dev
        number = status.st_ino
    }

    init(descriptor: Int32) {
        var status = stat()
        fstat(descriptor, &status)
        self.init(status)
    }
}
