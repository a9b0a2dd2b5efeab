import Basics
import Foundation

/// Why a watched folder cannot be used now.
enum FolderProblem: Error {
    /// Gone, or another than before: a share that went away. It is waited for.
    case lost
    /// Somebody else watches it.
    case watched
    /// The system refused; what is being done and the system's number of the reason.
    case refused(String, Int32)

    func text(_ folder: String) -> Bilingual {
        switch self {
        case .lost:
            Bilingual(
                ja: "\(folder) が見えません。共有が戻るのを待っています。",
                en: "\(folder) is not there. Waiting for the share to come back.")
        case .watched:
            Bilingual(
                ja: "\(folder) は別の madoguchi files watch が見ています。それを終えてください。",
                en: "\(folder) is watched by another madoguchi files watch. End that one first.")
        case .refused(let what, let code):
            Bilingual(
                ja: "\(folder) の \(what) を扱えません（\(String(cString: strerror(code)))）。権限と空き容量を確かめてください。",
                en:
                    "\(folder): \(what) cannot be handled (\(String(cString: strerror(code)))); check permissions and space."
            )
        }
    }
}
