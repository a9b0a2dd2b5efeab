import Basics
import CheckFiles
import Foundation

/// A file of the interface, as a command was given it.
struct MessageFile {
    let path: String
    let bytes: [UInt8]
    let kind: MessageKind

    /// - Parameter kind: nil where name or content have to tell it.
    /// - Throws: 74 for a file that cannot be read, 65 for one that is no message.
    init(_ path: String, kind: MessageKind?) throws(Failure) {
        self.path = path
        bytes = try MessageFile.contents(path)
        do throws(UnreadMessage) {
            self.kind =
                if let kind = kind ?? MessageKind(fileName: (path as NSString).lastPathComponent) {
                    kind
                } else {
                    try MessageKind.told(by: bytes)
                }
        } catch {
            throw error.failure(path)
        }
    }

    func read(configured: FileCharset? = nil) throws(Failure) -> ReadMessage {
        do throws(UnreadMessage) {
            return try CheckMessage.read(bytes, as: kind, configured: configured)
        } catch {
            throw error.failure(path)
        }
    }

    /// What is too large is not even looked at.
    private static func contents(_ path: String) throws(Failure) -> [UInt8] {
        let limit = MessageKind.bulkResponse.largest
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: limit + 1) ?? Data())
        } catch {
            throw Failure(
                .io, ja: "\(path) を読めません。場所と権限を確かめてください。",
                en: "\(path) cannot be read; check the path and its permissions.")
        }
    }
}

extension UnreadMessage {
    /// Names file, line and element.
    func failure(_ path: String) -> Failure {
        Failure(.badData, ja: "\(path): \(problem.text.ja)", en: "\(path): \(problem.text.en)")
    }
}
