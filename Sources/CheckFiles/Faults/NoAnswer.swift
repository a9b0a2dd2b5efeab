import Basics

/// The request is taken, and nothing comes back.
public struct NoAnswer: FileFault {
    public static let name = "no-answer"
    public static let meaning = Bilingual(ja: "要求は消えるが結果が来ない", en: "the request goes, no response comes")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) { plan.deliveries = [] }
}
