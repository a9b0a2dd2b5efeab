import Basics

/// The same answer arrives twice. The second belongs to no open request and is put away.
public struct AnswerTwice: Fault {
    public static let name = "answer-twice"
    public static let meaning = Bilingual(ja: "同じ回答が二度届く", en: "the same answer comes twice")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
