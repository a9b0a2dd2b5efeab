import Foundation

/// What the machine itself takes to bring a page to the disk: 4 KB appended, then flushed.
final class FlushPeer {
    private let file: FileHandle
    private let page = Data(repeating: 0x55, count: 4096)

    init(path: String) throws {
        try Data().write(to: URL(fileURLWithPath: path))
        file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    deinit { try? file.close() }

    func flushOnce() throws {
        try file.write(contentsOf: page)
        guard fdatasync(file.fileDescriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
