import Basics
import Foundation

/// Where the files of a new city are written before they take the place of the old ones.
///
/// Written in `city.partial`, which means nothing to anybody and is cleared away by the next attempt. When every file is
/// on the disk the folder is renamed to `city.ready`, in one step, and the files are moved into place; whoever starts
/// after a crash in between finishes the moving. So no half-made city ever stands under a real name.
struct CityStaging {
    let home: Home
    private let files = FileManager.default

    static let names = ["centre.db"] + InsurerFiles.names

    private var partial: URL { home.folder.appendingPathComponent("city.partial") }
    private var ready: URL { home.folder.appendingPathComponent("city.ready") }

    init(_ home: Home) { self.home = home }

    /// An empty folder to write into.
    func begin() throws(Failure) -> URL {
        try io {
            if files.fileExists(atPath: partial.path) { try files.removeItem(at: partial) }
            try files.createDirectory(
                at: partial, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        }
        return partial
    }

    /// Every file is written and closed: from here on the new city is the city.
    func commit() throws(Failure) {
        for name in CityStaging.names { try flush(partial.appendingPathComponent(name)) }
        try flush(partial)
        try io { try files.moveItem(at: partial, to: ready) }
        try flush(home.folder)
        try finish()
    }

    /// Moves the files of a city that is ready into place; without one, nothing. Nobody may have the old ones open.
    func finish() throws(Failure) {
        guard files.fileExists(atPath: ready.path) else { return }
        for name in CityStaging.names {
            let new = ready.appendingPathComponent(name)
            guard files.fileExists(atPath: new.path) else { continue }
            // A journal of the old file must not be taken for the new one's.
            for left in ["-wal", "-shm"] where files.fileExists(atPath: home.path(name + left)) {
                try io { try files.removeItem(atPath: home.path(name + left)) }
            }
            guard rename(new.path, home.path(name)) == 0 else { throw failure("rename: \(errno)") }
        }
        try flush(home.folder)
        try io { try files.removeItem(at: ready) }
    }

    private func flush(_ url: URL) throws(Failure) {
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open \(url.lastPathComponent): \(errno)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("fsync \(url.lastPathComponent): \(errno)") }
    }

    private func io(_ work: () throws -> Void) throws(Failure) {
        do { try work() } catch { throw failure("\(error)") }
    }

    private func failure(_ what: String) -> Failure {
        Failure(
            .io, ja: "市のファイルを \(home.folder.path) に置けませんでした（\(what)）。空き容量と権限を確かめてください。元のファイルはそのままです。",
            en:
                "The city's files could not be put into \(home.folder.path) (\(what)). Check free space and permissions; "
                + "the old files are as they were.")
    }
}
