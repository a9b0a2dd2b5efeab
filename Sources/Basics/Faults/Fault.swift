/// One named way in which a part of the world breaks. Each part has its faults beside it, one a file; whoever performs
/// the part's work asks the `FaultBoard` whether one strikes.
public protocol Fault: Hashable, Sendable {
    /// As a scenario writes it: `camera-dark`.
    static var name: String { get }
    /// What can be seen of it, for lists and help. At most 46 cells.
    static var meaning: Bilingual { get }
    /// Its own attributes as a scenario writes them with their defaults, `seconds=8`; empty where there are none.
    static var form: String { get }

    /// Takes its own attributes. Throws what is wrong with one.
    init(_ attributes: inout FaultAttributes) throws(FaultProblem)
}

extension Fault {
    public static var form: String { "" }
}

/// No fault. Arming it clears all others, so that "nothing is broken" is written like everything else.
public struct NoFault: Fault {
    public static let name = "none"
    public static let meaning = Bilingual(ja: "すべての障害を解除する", en: "clears every fault")

    public init() {}
    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}

/// What is wrong with a fault as it was written.
public struct FaultProblem: Error, Hashable {
    public let text: Bilingual

    public init(_ ja: String, _ en: String) { text = Bilingual(ja: ja, en: en) }
}
