import Basics

/// The centre answers, and writes into its log that it has; the answer never arrives.
public struct AnswerLost: Fault {
    public static let name = "answer-lost"
    public static let meaning = Bilingual(ja: "回答が途中で失われる", en: "the answer is lost on the way")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
