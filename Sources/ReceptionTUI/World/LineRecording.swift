import Basics
import Foundation

/// A recording of the line, as somebody on it would have it: sealed messages alone, in a file of the data folder.
///
/// Each message is one byte of direction, `>` to the centre and `<` from it, four bytes of length, the highest first, and
/// the bytes as they crossed; raw, so that a search through the file finds whatever was not sealed.
final class LineRecording {
    static let name = "line.recording"
    /// Bytes at which the file is begun anew.
    static let limit = 2 << 20

    enum Direction: Character {
        case toCentre = ">"
        case toTerminal = "<"
    }

    private let descriptor: Int32

    init(_ home: Home) throws(Failure) {
        let path = home.path(LineRecording.name)
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
            throw Failure(
                .io, ja: "\(path) に書き込めません。権限を確かめるか --home で別の場所を指定してください。",
                en: "\(path) cannot be written. Check permissions or name another place with --home.")
        }
    }

    deinit { close(descriptor) }

    /// Appends a message. A recording that cannot go on stops nobody at the counter.
    func append(_ bytes: [UInt8], _ direction: Direction) {
        let length = UInt32(bytes.count).bigEndian
        let entry = Array(String(direction.rawValue).utf8) + withUnsafeBytes(of: length) { Array($0) } + bytes
        var status = stat()
        if fstat(descriptor, &status) == 0, Int(status.st_size) + entry.count > LineRecording.limit {
            ftruncate(descriptor, 0)
        }
        // In one piece: several programs of one data folder may record.
        _ = write(descriptor, entry, entry.count)
    }
}
