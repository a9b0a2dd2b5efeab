import CheckFiles
import Foundation

// Whole files of a folder, read and written.
extension FolderPlace {
    /// Names of files, in no order; those beginning with a point left out.
    func names() throws(FolderProblem) -> [String] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw FolderPlace.problem(name) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name, !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// A file as a look finds it; nil where it has gone meanwhile.
    func look(at file: String) -> SeenFile? {
        var status = stat()
        guard fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        let isPlain = status.st_mode & S_IFMT == S_IFREG
        let size = Int(status.st_size)
        return SeenFile(
            name: file, size: size,
            stamp: "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)", isPlain: isPlain,
            endsWhole: isPlain && size > 0 && tail(of: file, size: size).hasSuffix("</XmlMsg>"))
    }

    /// The last characters without blanks at the end; in every charset of the interface the tag is ASCII.
    private func tail(of file: String, size: Int) -> String {
        let opened = openat(descriptor, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { return "" }
        defer { close(opened) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = pread(opened, &bytes, bytes.count, off_t(max(0, size - bytes.count)))
        let text = bytes.prefix(max(0, count)).reversed().drop { $0 <= 0x20 }.reversed()
        return String(decoding: text, as: UTF8.self)
    }

    func read(_ file: String, limit: Int) -> FileReading {
        let opened = openat(descriptor, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { return .unreadable }
        defer { close(opened) }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
        guard status.st_size <= limit else { return .tooLarge }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(opened, &chunk, chunk.count)
            if count == 0 { return .bytes(bytes) }
            guard count > 0 else { return .unreadable }
            bytes += chunk.prefix(count)
            if bytes.count > limit { return .tooLarge }
        }
    }

    /// Writes a file whole and flushes it. One of that name that is there is overwritten, where `isNew` does not forbid it.
    func write(_ bytes: [UInt8], to file: String, isNew: Bool = false) throws(FolderProblem) {
        let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | (isNew ? O_EXCL : O_TRUNC)
        let opened = openat(descriptor, file, flags, 0o600)
        guard opened >= 0 else { throw FolderPlace.problem(file) }
        defer { close(opened) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Foundation.write(opened, $0.baseAddress, $0.count) }
            guard count > 0 else { throw FolderPlace.problem(file) }
            start += count
        }
        guard fsync(opened) == 0 else { throw FolderPlace.problem(file) }
    }
}
