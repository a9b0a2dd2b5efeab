import Basics

/// The reader hangs: its screen stays, and no touch and no card does anything until it is restarted.
public struct Frozen: DeviceFault {
    public static let name = "frozen"
    public static let meaning = Bilingual(ja: "リーダーの画面が固まる", en: "the reader's screen freezes")
    public static let form = "when=placed"

    public let stage: FaultStage

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        stage = try attributes.word("when", default: .placed)
    }

    public var event: ReaderEvent { .froze }
}
