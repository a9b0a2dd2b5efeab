import Basics
import CheckFiles
import Foundation

/// The receipt computer's side of a shared folder: puts requests in, takes answers as they are.
struct Outbox {
    let path: String

    init(_ path: String) { self.path = path }

    /// Puts a request into `req/` under a name of its own, beside first, then renamed.
    ///
    /// - Returns: the name.
    func send(_ bytes: [UInt8], kind: MessageKind, on day: Day) throws(Failure) -> String {
        do throws(FolderProblem) {
            try SharedFolder(path).make()
            let root = try FolderPlace(path: path)
            let (requests, answers) = (try FolderPlace("req", in: root), try FolderPlace("res", in: root))
            // Eight digits of the day and four that count, as a public program has it.
            for number in 1...9999 {
                let name = "\(kind.rawValue)_\(day.compact)\(padded(number, to: 4)).xml"
                let answer = RequestName(name)?.answer ?? name
                guard !requests.has(name), !answers.has(answer) else { continue }
                try requests.write(bytes, to: ".\(name).part")
                _ = try requests.move(".\(name).part", to: requests, as: name)
                try requests.flush()
                return name
            }
            throw .refused("req", ENOSPC)
        } catch {
            throw Failure(.io, error.text(path))
        }
    }

    /// The answer to a request, once it is there and two looks have found it the same.
    func answer(to name: String, seconds: Int) throws(Failure) -> [UInt8] {
        let answer = RequestName(name)?.answer ?? name
        var before: FileReading?
        do throws(FolderProblem) {
            let answers = try FolderPlace("res", in: try FolderPlace(path: path))
            for _ in 0..<seconds * 5 {
                let reading = answers.read(answer, limit: MessageKind(fileName: answer)?.largest ?? 0)
                if case .bytes(let bytes) = reading, reading == before { return bytes }
                before = reading
                poll(nil, 0, 200)
            }
        } catch {
            throw Failure(.io, error.text(path))
        }
        throw Failure(
            .unavailable, ja: "\(seconds)秒待っても \(answer) が来ません。madoguchi files watch が動いているか確かめてください。",
            en: "\(answer) has not come within \(seconds) seconds; is madoguchi files watch running?")
    }
}
