import Foundation

@testable import ReceptionTUI

/// A new folder that goes with the value that holds it.
final class TemporaryFolder: Sendable {
    let url: URL
    /// As a data folder has to be.
    private static var `private`: [FileAttributeKey: Any] { [.posixPermissions: 0o700] }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "madoguchi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: Self.private)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    /// A data folder in it that does not exist yet.
    var home: Home { get throws { try Home(option: homePath, environment: [:]) } }
    var homePath: String { url.appending(path: "home").path }

    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: Self.private)
        try Data(text.utf8).write(to: file)
    }

    func contents(of name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

    /// Permission bits of a file or folder, such as 0o700.
    func permissions(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: url.appending(path: name).path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}
