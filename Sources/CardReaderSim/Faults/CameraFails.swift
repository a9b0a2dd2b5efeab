import Basics

/// The camera gives no picture at all. No miss of the patient's is counted.
public struct CameraFails: Fault {
    public static let name = "camera-fails"
    public static let meaning = Bilingual(ja: "カメラが動かない", en: "the camera gives no picture")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
