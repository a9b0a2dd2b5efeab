import Basics

/// Somebody on the line turns a bit of the request: the centre cannot open it, looks nothing up and says so.
public struct MessageTampered: Fault {
    public static let name = "message-tampered"
    public static let meaning = Bilingual(ja: "照会が途中で書き換えられる", en: "a request is changed on the way")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
