import Basics
import Eligibility
import Foundation

/// The data folder: where the databases live. Files in it that are not ours are left alone.
struct Home {
    let folder: URL

    /// The folder of the option, else `madoguchi` under XDG_DATA_HOME, else under `.local/share` of the user's home.
    ///
    /// - Throws: a usage failure for an empty name.
    init(option: String?, environment: [String: String]) throws(Failure) {
        if let option {
            guard !option.isEmpty else {
                throw Failure(.usage, ja: "--home が空です。フォルダーを指定してください。", en: "--home is empty. Name a folder.")
            }
            folder = URL(fileURLWithPath: option)
        } else if let xdg = environment["XDG_DATA_HOME"], xdg.hasPrefix("/") {
            folder = URL(fileURLWithPath: xdg).appendingPathComponent("madoguchi")
        } else {
            folder = FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share/madoguchi")
        }
    }

    /// Makes the folder, for its owner alone, where it is missing.
    ///
    /// - Throws: a failure, too, where the folder or a file that the program made in it is open to others.
    func prepare() throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                .io, ja: "データフォルダー \(folder.path) を作れません。--home で別の場所を指定してください。",
                en: "The data folder \(folder.path) cannot be made. Name another place with --home.")
        }
        try HomePermissions(home: self).check()
        try refuseLosses()
    }

    /// A folder that has been worked in, as its anchors tell, has every database of the counter. One that is missing was
    /// lost: an empty one in its place would hide that, and answer questions of an auditor with nothing.
    func refuseLosses() throws(Failure) {
        func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
        guard LogName.allCases.contains(where: { isThere("\($0.rawValue).anchor") }), !isThere("city.ready") else {
            return
        }
        for name in ["centre.db", "terminal.db", "receipt.db", "cards.db"] where !isThere(name) {
            throw Failure(
                .badData,
                ja: "\(path(name)) がありません。使われていたフォルダーから失われています。バックアップから戻すか、--home で別の場所を指定してください。",
                en: "\(path(name)) is missing from a folder that was in use. Restore it from a backup, or name another "
                    + "place with --home.")
        }
    }

    func path(_ file: String) -> String { folder.appendingPathComponent(file).path }

    /// Why nothing can be written there; nil where the folder, or the nearest above it that exists, takes files.
    var problem: Bilingual? {
        var place = folder
        var isFolder: ObjCBool = false
        while !FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), place.path != "/" {
            place.deleteLastPathComponent()
        }
        if isFolder.boolValue, FileManager.default.isWritableFile(atPath: place.path) { return nil }
        return Bilingual(
            ja: "\(place.path) に書き込めません。権限を確かめるか、--home で別の場所を指定してください。",
            en: "\(place.path) cannot be written. Check permissions, or name another place with --home.")
    }
}
