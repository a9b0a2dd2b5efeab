import Basics

/// The response comes so late that clients have given up: one is known to wait for three minutes. [found: a program]
public struct AnswerLate: FileFault {
    public static let name = "answer-late"
    public static let meaning = Bilingual(ja: "結果が遅れて届く", en: "the response comes late")
    public static let form = "seconds=200"

    /// By which every file is late.
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        seconds = try attributes.seconds(default: 200)
    }

    public init(seconds: Int) { self.seconds = seconds }

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        for index in plan.deliveries.indices { plan.deliveries[index].delay += seconds }
    }
}
