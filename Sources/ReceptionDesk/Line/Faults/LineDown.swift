import Basics

/// The line is down: nothing is sent, and the terminal knows at once.
public struct LineDown: Fault {
    public static let name = "line-down"
    public static let meaning = Bilingual(ja: "回線が切れている", en: "the line is down")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
