import Basics

/// The faults of the file interface, in the order of lists.
public enum FileFaults {
    public static let all: [any FileFault.Type] = [
        ShuffledOrder.self, HalfWritten.self, WrongCharset.self, DuplicateName.self, YesterdaysFile.self,
        OtherInstitution.self, NoAnswer.self, AnswerLate.self, ExtraElement.self,
    ]

    /// A fault as written, `half-written seconds=3 count=2`. Throws what is wrong with it, with all names where there is no
    /// such fault.
    public static func armed(_ words: [String]) throws(FaultProblem) -> ArmedFault {
        let names = all.map { $0.name }.joined(separator: ", ")
        guard let name = words.first else {
            throw FaultProblem("障害の名前を書いてください（\(names)）", "name a fault: \(names)")
        }
        guard let kind = all.first(where: { $0.name == name }) else {
            throw FaultProblem("「\(name)」という障害はありません（\(names)）", "there is no fault '\(name)'; there are \(names)")
        }
        return try ArmedFault(kind, words.dropFirst())
    }
}

extension FaultBoard {
    /// The plan as all faults of files that strike now have it, with their names in the order in which they struck.
    public mutating func strike(
        _ plan: FilePlan, _ random: inout SeededRandom
    ) -> (plan: FilePlan, faults: [String]) {
        var (result, names) = (plan, [String]())
        for kind in FileFaults.all {
            let name = kind.name
            guard let fault = strike(at: nil, where: { type(of: $0).name == name }) as? any FileFault else { continue }
            result = result.struck(by: fault, &random)
            names.append(name)
        }
        return (result, names)
    }
}
