import Basics
import CardReaderSim
import Eligibility

/// Every fault there is, each from beside the part that it breaks.
public enum FaultList {
    public static let all: [any Fault.Type] =
        [NoFault.self] + ReaderFaults.all + LineFaults.all + CentreFaults.all + [FolderOpen.self]

    /// A fault as written: its name, then its attributes. Throws what is wrong with it; for a name that does not exist,
    /// the nearest is named.
    public static func armed(_ words: [String]) throws(FaultProblem) -> ArmedFault {
        guard let name = words.first else {
            throw FaultProblem("障害の名前を書いてください（例 camera-dark count=2）", "name the fault, such as camera-dark count=2")
        }
        guard let kind = all.first(where: { $0.name == name }) else {
            let nearest = NearestName.of(name, among: all.map { $0.name })
            throw FaultProblem(
                "「\(name)」という障害はありません。近いもの: \(nearest)", "there is no fault '\(name)'; the nearest is '\(nearest)'")
        }
        return try ArmedFault(kind, words.dropFirst())
    }
}
