import Basics
import Foundation

/// One line for every request and its answer: when it was taken, when it was done, names, what became of it.
final class PairLog {
    private let file: FileHandle?

    /// - Parameter path: a file that is added to; nil for none.
    init(_ path: String?) throws(Failure) {
        guard let path else {
            file = nil
            return
        }
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        guard let opened = FileHandle(forWritingAtPath: path) else {
            throw Failure(
                .io, ja: "--log \(path) に書き込めません。場所と権限を確かめてください。",
                en: "--log \(path) cannot be written; check place and permissions.")
        }
        _ = try? opened.seekToEnd()
        file = opened
    }

    struct Pair {
        let request: String
        let answer: String?
        let taken: Moment
        let done: Moment
        /// From the first look at the request on; nil with a clock that stands.
        let milliseconds: Int?
        let note: String
    }

    /// The line, columns with tabs between.
    static func line(_ pair: Pair) -> String {
        [
            "\(pair.taken)", "\(pair.done)", pair.milliseconds.map { "\($0) ms" } ?? "-", pair.request,
            pair.answer ?? "-", pair.note,
        ].joined(separator: "\t")
    }

    func write(_ pair: Pair) {
        let line = PairLog.line(pair)
        Output.line(line)
        try? file?.write(contentsOf: Data((line + "\n").utf8))
    }
}
