import Basics
import CheckFiles
import Foundation

/// The folder that terminal and receipt computer share: `req/`, `res/` and `face/` as in the field, and beside them our
/// own `working/` and `rejected/`.
final class SharedFolder {
    let path: String
    private let writesInPlace: Bool
    private var places: Places?

    private struct Places {
        let root: FolderPlace
        let requests: FolderPlace
        let answers: FolderPlace
        let faces: FolderPlace
        let working: FolderPlace
        let rejected: FolderPlace
        /// Held as long as the folder is watched.
        let lock: FolderLock
    }

    /// - Parameter writesInPlace: answers are written where they are read, for receipt computers that notice changes only.
    init(_ path: String, writesInPlace: Bool = false) {
        self.path = path
        self.writesInPlace = writesInPlace
    }

    /// Makes the folder itself where it is missing: at the start, not when a share has gone.
    func make() throws(FolderProblem) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .refused(path, errno)
        }
    }

    /// Opens the folder, makes what is missing in it, and keeps others from watching it.
    func open() throws(FolderProblem) {
        places = nil
        let root = try FolderPlace(path: path)
        let working = try FolderPlace("working", in: root)
        let lock = try FolderLock(in: working)
        places = Places(
            root: root, requests: try FolderPlace("req", in: root), answers: try FolderPlace("res", in: root),
            faces: try FolderPlace("face", in: root), working: working,
            rejected: try FolderPlace("rejected", in: root), lock: lock)
    }

    private func opened() throws(FolderProblem) -> Places {
        guard let places else { throw .lost }
        return places
    }

    /// The requests that lie in `req/`.
    func look() throws(FolderProblem) -> [SeenFile] {
        let places = try opened()
        let all = [places.requests, places.answers, places.faces, places.working, places.rejected]
        guard places.root.isStill(in: nil), all.allSatisfy({ $0.isStill(in: places.root) }) else {
            self.places = nil
            throw .lost
        }
        return try places.requests.names().filter { RequestName($0) != nil }.compactMap(places.requests.look)
    }

    /// What lies in `working/`.
    func working() throws(FolderProblem) -> [String] { try opened().working.names() }

    /// Removes what a stop has left in `working/` of answers that nobody waits for any more.
    func tidy(keeping tickets: [FileTicket]) throws(FolderProblem) {
        let working = try opened().working
        let kept = Set(tickets.flatMap { [$0.temporaryName, $0.emptyName] })
        for name in try working.names() where RequestName(name) == nil && !kept.contains(name) {
            try working.remove(name)
        }
    }

    func claim(_ name: String) throws(FolderProblem) -> Bool {
        let places = try opened()
        guard !places.working.has(name) else { return false }
        return try places.requests.move(name, to: places.working, as: name)
    }

    func read(_ name: String) throws(FolderProblem) -> FileReading {
        let limit = MessageKind(fileName: name)?.largest ?? 0
        return try opened().working.read(name, limit: limit)
    }

    func flush(_ folder: FlushedFolder) throws(FolderProblem) {
        let places = try opened()
        switch folder {
        case .claims:
            try places.requests.flush()
            try places.working.flush()
        case .answers:
            try places.answers.flush()
            try places.working.flush()
        }
    }

    /// Writes an answer under its temporary name.
    func write(_ bytes: [UInt8], as ticket: FileTicket) throws(FolderProblem) {
        let working = try opened().working
        try working.write(bytes, to: ticket.temporaryName)
        if writesInPlace { try working.write([], to: ticket.emptyName) }
    }

    /// Gives an answer its name in `res/`. One that has got it before is not there any more under its temporary name.
    func publish(_ ticket: FileTicket, as name: String) throws(FolderProblem) {
        let places = try opened()
        guard writesInPlace else {
            _ = try places.working.move(ticket.temporaryName, to: places.answers, as: name)
            return
        }
        guard case .bytes(let bytes) = places.working.read(ticket.temporaryName, limit: .max) else { return }
        // The empty file appears in one step; that it has left `working/` says that the writing has begun. A receipt
        // computer that took it away half written gets no second one.
        let begins = try places.working.move(ticket.emptyName, to: places.answers, as: name)
        if begins || places.answers.has(name) { try places.answers.write(bytes, to: name) }
        try places.working.remove(ticket.temporaryName)
    }

    /// Removes a request that is done with, or puts it into `rejected/` with its reason beside it.
    func discard(_ name: String, rejection: String?) throws(FolderProblem) {
        let places = try opened()
        guard let rejection else { return try places.working.remove(name) }
        guard places.working.has(name) else { return }
        var place = name
        var count = 1
        while places.rejected.has(place) {
            count += 1
            place = "\(name).\(count)"
        }
        try places.rejected.write(Array((rejection + "\n").utf8), to: "\(place).reason.txt")
        _ = try places.working.move(name, to: places.rejected, as: place)
    }

    /// Puts a file into `face/` or `res/` in one step, beside the requests.
    func push(_ bytes: [UInt8], to name: String, faces isFace: Bool) throws(FolderProblem) {
        let places = try opened()
        let temporary = "push-\(name)"
        try places.working.write(bytes, to: temporary)
        _ = try places.working.move(temporary, to: isFace ? places.faces : places.answers, as: name)
        try (isFace ? places.faces : places.answers).flush()
    }
}

extension FileTicket {
    /// Of a file that is to be written in place.
    fileprivate var emptyName: String { "\(number).empty" }
}

/// That a folder is watched by nobody else. Freed by the system when the program ends, however it ends.
private final class FolderLock {
    private let descriptor: Int32

    init(in working: FolderPlace) throws(FolderProblem) {
        descriptor = openat(working.descriptor, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FolderPlace.problem("working/.lock") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            close(descriptor)
            throw isHeld ? .watched : FolderPlace.problem("working/.lock")
        }
    }

    deinit { close(descriptor) }
}
