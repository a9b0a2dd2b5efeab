import Screens
import Testing

@testable import ReceptionTUI

struct CellStyleTests {
    @Test("Tones differ from each other in colour", arguments: [ColourDepth.many, .eight])
    func distinct(colours: ColourDepth) {
        #expect(Set(Tone.allCases.map { $0.style(in: colours) }).count == Tone.allCases.count)
    }

    @Test func withoutColoursWarningsStopsAndTheChosenRowDiffer() {
        let tones: [Tone] = [.plain, .ok, .warn, .stop, .chosen, .dim]
        #expect(Set(tones.map { $0.style(in: .none) }).count == tones.count)
    }

    @Test("Without colours none is named", arguments: Tone.allCases)
    func colourless(tone: Tone) {
        let style = tone.style(in: .none)
        #expect(style.foreground == nil && style.background == nil)
    }

    @Test("No tone needs a number the terminal lacks", arguments: Tone.allCases)
    func inRange(tone: Tone) {
        #expect((tone.style(in: .eight).foreground ?? 0) < 8)
        #expect((tone.style(in: .many).foreground ?? 0) < 256)
    }
}
