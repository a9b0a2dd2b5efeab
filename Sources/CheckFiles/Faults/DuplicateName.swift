import Basics

/// The same file comes a second time under the same name, after the first may have been taken.
public struct DuplicateName: FileFault {
    public static let name = "duplicate-name"
    public static let meaning = Bilingual(ja: "同じ名前のファイルが二度届く", en: "a file of the same name comes twice")
    public static let form = "seconds=5"

    /// Between the first and the second.
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        seconds = try attributes.seconds(default: 5)
    }

    public init(seconds: Int) { self.seconds = seconds }

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        plan.deliveries += plan.deliveries.map { first in
            var second = first
            second.delay += seconds
            return second
        }
    }
}
