import Testing

@testable import ReceptionTUI

struct TerminalTraitsTests {
    @Test(
        "Colours follow the terminal's number and NO_COLOR",
        arguments: [
            (256, nil, ColourDepth.many), (65_536, nil, .many), (16, nil, .eight), (8, nil, .eight), (0, nil, .none),
            (-1, nil, .none), (256, "", .many), (256, "1", .none), (8, "0", .none),
        ] as [(Int, String?, ColourDepth)])
    func depth(available: Int, noColour: String?, depth: ColourDepth) {
        #expect(ColourDepth(available: available, noColour: noColour) == depth)
    }
}
