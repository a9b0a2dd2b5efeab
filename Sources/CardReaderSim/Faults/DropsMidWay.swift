import Basics

/// Reader and terminal lose each other in the middle of a visit, and find each other again after a while.
public struct DropsMidWay: DeviceFault {
    public static let name = "drops-mid-way"
    public static let meaning = Bilingual(ja: "途中でリーダーの接続が切れる", en: "the reader drops off midway")
    public static let form = "when=consent seconds=20"

    public let stage: FaultStage
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        stage = try attributes.word("when", default: .consent)
        seconds = try attributes.seconds(default: 20)
    }

    public var event: ReaderEvent { .connectionDropped }
    public var ending: (event: ReaderEvent, seconds: Int)? { (.connectionRestored, seconds) }
}
