import Basics
import Eligibility
import Foundation

/// The anchors of a data folder, one a log.
struct Anchors {
    let centre: AnchorFile
    let terminal: AnchorFile

    init(in home: Home) {
        centre = AnchorFile(.centre, in: home)
        terminal = AnchorFile(.terminal, in: home)
    }
}

/// Where the anchor of one usage log is kept: a small file of its own in the data folder, written whole and flushed, once
/// for each request that left entries. See `LogAnchor` for what it proves.
final class AnchorFile {
    let log: LogName
    private let path: String
    private let lockPath: String
    /// The anchor last seen here, so that nothing is opened where the log has not grown.
    private var last: LogAnchor?

    init(_ log: LogName, in home: Home) {
        self.log = log
        path = home.path("\(log.rawValue).anchor")
        lockPath = home.path(".anchors")
    }

    /// What stands in the file.
    func found() -> FoundAnchor {
        guard FileManager.default.fileExists(atPath: path) else { return .missing }
        guard let data = FileManager.default.contents(atPath: path),
            let anchor = LogAnchor(text: String(decoding: data, as: UTF8.self)), anchor.log == log
        else { return .damaged }
        return .anchor(anchor)
    }

    /// Brings the anchor to where `next` says, given the one there is; nil leaves it. Windows on one data folder come one
    /// after the other, so that the anchor never goes back. One that cannot be read is left as it is.
    func advance(_ next: (LogAnchor?) throws(StoreProblem) -> LogAnchor?) throws(Failure) {
        do throws(StoreProblem) {
            if let last, try next(last) == nil { return }
        } catch {
            throw Failure(error, file: path)
        }
        try locked { () throws(Failure) in
            let former: LogAnchor?
            switch found() {
            case .anchor(let anchor): former = anchor
            case .missing: former = nil
            case .damaged, .notKept: return
            }
            let anchor: LogAnchor?
            do throws(StoreProblem) { anchor = try next(former) } catch { throw Failure(error, file: path) }
            if let anchor { try write(anchor) }
            last = anchor ?? former
        }
    }

    /// Writes this anchor, whatever there was.
    func renew(_ anchor: LogAnchor) throws(Failure) {
        try locked { () throws(Failure) in try write(anchor) }
    }

    private func locked(_ work: () throws(Failure) -> Void) throws(Failure) {
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw failure }
        defer { close(descriptor) }
        try work()
    }

    /// Beside its place and then over it: after a power cut there is the former anchor or this one, never half of one.
    private func write(_ anchor: LogAnchor) throws(Failure) {
        let new = path + ".new"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure }
        defer { close(descriptor) }
        let bytes = Array(anchor.text.utf8)
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0,
            rename(new, path) == 0
        else { throw failure }
    }

    private var failure: Failure {
        Failure(
            .io, ja: "利用ログの控え \(path) を書けません。空き容量と権限を確かめてください。ログそのものは書かれています。",
            en:
                "The anchor \(path) of the usage log cannot be written. Check free space and permissions; the log itself is "
                + "written.")
    }
}
