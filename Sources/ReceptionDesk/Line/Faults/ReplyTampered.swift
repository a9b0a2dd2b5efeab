import Basics

/// Somebody on the line turns a bit of the reply: the centre has answered and logged it, the terminal cannot open it and
/// shows nothing.
public struct ReplyTampered: Fault {
    public static let name = "reply-tampered"
    public static let meaning = Bilingual(ja: "回答が途中で書き換えられる", en: "a reply is changed on the way")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
