import Basics
import Foundation

/// The regular files of a data folder, at any depth, and their bytes. Links are not followed.
struct HomeFiles {
    let folder: String
    /// Paths within the folder, in order.
    let names: [String]

    init(_ home: Home) throws(Failure) {
        folder = home.folder.path
        guard let all = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw HomeFiles.refusal(folder)
        }
        let path = folder
        names = all.filter { name in
            var status = stat()
            return lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        }.sorted()
    }

    /// Reads a file from its beginning to its end, a piece at a time. Each piece begins with the last `overlap` bytes of the
    /// one before, so that nothing up to one byte longer than that is cut in two; `look` is told how many they are.
    ///
    /// - Returns: how many bytes the file has; a file that has gone meanwhile has none.
    func read(_ name: String, overlap: Int, _ look: (UnsafeRawBufferPointer, _ seen: Int) -> Void) throws(Failure)
        -> Int
    {
        let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor < 0, errno == ENOENT { return 0 }
        guard descriptor >= 0 else { throw HomeFiles.refusal("\(folder)/\(name)") }
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: HomeFiles.piece + overlap, alignment: 8)
        defer { buffer.deallocate() }
        var total = 0
        var kept = 0
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress! + kept, HomeFiles.piece)
            guard count >= 0 else { throw HomeFiles.refusal("\(folder)/\(name)") }
            if count == 0 { return total }
            total += count
            let length = kept + count
            look(UnsafeRawBufferPointer(rebasing: buffer[0..<length]), kept)
            kept = min(overlap, length)
            memmove(buffer.baseAddress!, buffer.baseAddress! + length - kept, kept)
        }
    }

    private static let piece = 4 << 20

    private static func refusal(_ path: String) -> Failure {
        Failure(
            .io, ja: "\(path) を読めません。権限を確かめてください。", en: "\(path) cannot be read. Check its permissions.")
    }
}
