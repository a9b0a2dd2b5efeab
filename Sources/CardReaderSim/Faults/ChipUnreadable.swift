import Basics

/// The chip of a card that is put down does not answer: dirt, a cover, a card not quite in its place.
public struct ChipUnreadable: Fault {
    public static let name = "chip-unreadable"
    public static let meaning = Bilingual(ja: "カードのICチップを読めない", en: "the card's chip cannot be read")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}
