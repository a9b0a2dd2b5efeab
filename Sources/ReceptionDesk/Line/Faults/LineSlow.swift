import Basics

/// The line is slow: every reply is late. One that is later than the terminal's patience counts as lost, and is put away
/// when it comes.
public struct LineSlow: Fault {
    public static let name = "line-slow"
    public static let meaning = Bilingual(ja: "回線が遅い", en: "the line is slow")
    public static let form = "seconds=6"

    /// By which every reply is late.
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        seconds = try attributes.seconds(default: 6)
    }
}
