import Basics
import CheckFiles
import Foundation
import ReceptionDesk

/// `face/` of a shared folder, into which the reader's side pushes its results; the watch of requests may go on beside it.
final class FaceFolder {
    let path: String
    let institution: String
    let form: MessageForm
    var random: SeededRandom

    init(_ path: String, institution: String, charset: FileCharset, seed: UInt64) {
        self.path = path
        self.institution = institution
        form = MessageForm(charset)
        random = SeededRandom(seed: seed, purpose: "faces")
    }

    /// The folder of the option, for a site; nil where none is named.
    convenience init?(option path: String?, site: Site, seed: UInt64) {
        guard let path else { return nil }
        self.init(
            FilesWatchCommand.absolute(path), institution: site.code, charset: FileCharset(site.charset), seed: seed)
    }

    /// The long name, with the institution and twenty characters that are the check's own. [found: a public reader; what
    /// the twenty stand for is not: assumed]
    func name(of check: String, at moment: Moment) -> String {
        "\(MessageKind.faceResult.rawValue)_\(institution)\(FaceFolder.mark(of: check))_\(moment.compact).xml"
    }

    /// 任意のファイル識別子, which the terminal makes itself: sixteen characters. [found: a clinic's real file]
    func identifier(of check: String) -> String { String(FaceFolder.mark(of: check).prefix(16)) }

    /// Twenty hexadecimal digits: the same for a check always, another for every other.
    private static func mark(of check: String) -> String {
        var random = SeededRandom(seed: 0, purpose: check)
        return [random.next(), random.next()].map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined().prefix(20).lowercased()
    }

    /// Makes what is missing, writes beside under a name that no receipt computer reads, and renames.
    func push(_ bytes: [UInt8], to name: String) throws(FolderProblem) {
        try SharedFolder(path).make()
        let faces = try FolderPlace("face", in: try FolderPlace(path: path))
        let temporary = ".\(name).part"
        try faces.write(bytes, to: temporary)
        _ = try faces.move(temporary, to: faces, as: name)
        try faces.flush()
    }
}
