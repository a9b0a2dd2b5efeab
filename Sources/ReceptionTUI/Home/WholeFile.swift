import Basics
import Foundation

/// Writes a file that a user named: beside its place first and then over it, so that nobody ever reads half of it.
enum WholeFile {
    static func write(_ text: String, to path: String) throws(Failure) { try write(Data(text.utf8), to: path) }

    static func write(_ bytes: Data, to path: String) throws(Failure) {
        do {
            try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(
                .io, ja: "\(path) に書けません。フォルダーがあるか、権限と空き容量を確かめてください。",
                en: "\(path) cannot be written. Check that its folder exists, its permissions, and free space.")
        }
    }
}
