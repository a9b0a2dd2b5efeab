import Basics

/// The reader has no power: cable or plug. It is dark until somebody plugs it in again.
public struct Unplugged: DeviceFault {
    public static let name = "unplugged"
    public static let meaning = Bilingual(ja: "リーダーの電源が抜ける", en: "the reader loses its power")
    public static let form = "when=now"

    public let stage: FaultStage

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        stage = try attributes.word("when", default: .now)
    }

    public var event: ReaderEvent { .unplugged }
}
