import Basics

/// The reader begins to update its software while a patient is at it, and starts anew when it is done.
public struct UpdateAtABadMoment: DeviceFault {
    public static let name = "update-at-a-bad-moment"
    public static let meaning = Bilingual(ja: "受付中に更新が始まる", en: "an update begins during a check")
    public static let form = "when=proving seconds=120"

    public let stage: FaultStage
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        stage = try attributes.word("when", default: .proving)
        seconds = try attributes.seconds(default: 120)
    }

    public var event: ReaderEvent { .updateBegan }
    public var ending: (event: ReaderEvent, seconds: Int)? { (.updateEnded, seconds) }
}
