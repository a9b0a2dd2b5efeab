import Basics

/// Too little light falls on the face: the camera takes a picture, and the comparison has to make do with it.
public struct CameraDark: Fault {
    public static let name = "camera-dark"
    public static let meaning = Bilingual(ja: "暗くて顔がよく写らない", en: "too dark for the camera")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
