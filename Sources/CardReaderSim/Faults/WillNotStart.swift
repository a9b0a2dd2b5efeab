import Basics

/// The reader does not come up when it is started.
public struct WillNotStart: Fault {
    public static let name = "will-not-start"
    public static let meaning = Bilingual(ja: "リーダーが起動しない", en: "the reader does not come up")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
