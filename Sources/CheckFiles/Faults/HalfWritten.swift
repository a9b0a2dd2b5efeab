import Basics

/// The file is to be seen before all of it is there.
public struct HalfWritten: FileFault {
    public static let name = "half-written"
    public static let meaning = Bilingual(ja: "書きかけのファイルが見える", en: "a half-written file is to be seen")
    public static let form = "seconds=3"

    /// Until the rest is written.
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        seconds = try attributes.seconds(default: 3)
    }

    public init(seconds: Int) { self.seconds = seconds }

    /// Somewhere in the middle, so that it is cut in tags, texts and characters alike.
    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        for index in plan.deliveries.indices {
            let count = plan.deliveries[index].bytes.count
            plan.deliveries[index].half = FilePlan.Half(
                count: count / 4 + random.below(count / 2 + 1), seconds: seconds)
        }
    }
}
