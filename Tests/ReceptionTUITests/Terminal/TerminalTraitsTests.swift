import Testing

@testable import ReceptionTUI

struct TerminalTraitsTests {
    @Test(
        "Colours follow the terminal's number and NO_COLOR",
        arguments: [
            (256, "", ColourDepth.many), (65_536, "", .many), (16, "", .eight), (8, "", .eight), (0, "", .none),
            (-1, "", .none), (256, "1", .none), (8, "0", .none),
        ] as [(Int, String, ColourDepth)])
    func depth(available: Int, noColour: String, depth: ColourDepth) {
        #expect(ColourDepth(available: available, noColour: noColour) == depth)
    }
}
