import Basics

/// Somebody on the line records the request and sends the same bytes again a second after the answer: the centre refuses
/// them, and the first answer stands.
public struct MessageReplayed: Fault {
    public static let name = "message-replayed"
    public static let meaning = Bilingual(ja: "録られた照会がもう一度送られる", en: "a recorded request is sent again")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
