import Basics

/// Chip and camera answer late: after putting down the card, typing the PIN or looking into the camera.
public struct SlowReader: Fault {
    public static let name = "slow"
    public static let meaning = Bilingual(ja: "リーダーの反応が遅い", en: "the reader answers slowly")
    public static let form = "seconds=8"

    /// By which every answer is late.
    public let seconds: Int

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        seconds = try attributes.seconds(default: 8)
    }
}
