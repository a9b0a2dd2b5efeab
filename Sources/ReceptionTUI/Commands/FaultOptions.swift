import ArgumentParser
import Basics
import CheckFiles
import ReceptionDesk

/// Faults that are armed before anything else happens.
struct FaultOptions: ParsableArguments {
    @Option(
        name: .customLong("fault"),
        help: "Something breaks: --fault \"camera-dark count=2\"; may be repeated. scenarios/README.md lists all.")
    var faults: [String] = []

    /// Throws a usage failure for a fault that does not exist or is written wrongly.
    func arm(in session: Session) throws(Failure) {
        for text in faults {
            do throws(FaultProblem) {
                session.arm(try AnyFault.armed(text.split(separator: " ").map(String.init)))
            } catch {
                throw Failure(.usage, ja: "--fault \(text)：\(error.text.ja)。", en: "--fault \(text): \(error.text.en).")
            }
        }
    }
}

/// The faults of the window and those of files, in one list.
enum AnyFault {
    /// A fault as written. Throws what is wrong with it.
    static func armed(_ words: [String]) throws(FaultProblem) -> ArmedFault {
        let isFiles = FileFaults.all.contains { $0.name == words.first }
        return isFiles ? try FileFaults.armed(words) : try FaultList.armed(words)
    }
}
