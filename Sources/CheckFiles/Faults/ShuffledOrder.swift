import Basics

/// Elements stand in no order, as in real face files, which look like a dump of a hash map. [found: a clinic's real file]
public struct ShuffledOrder: FileFault {
    public static let name = "shuffled-order"
    public static let meaning = Bilingual(ja: "要素の順序が仕様と違う", en: "elements in another order")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        plan.edit { $0.elements.shuffle(using: &random) }
    }
}
