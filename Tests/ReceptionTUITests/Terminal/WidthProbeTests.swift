import Testing

@testable import ReceptionTUI

struct WidthProbeTests {
    @Test func aTerminalThatDrawsAllInOneCellGetsLines() {
        let traits = TerminalTraits(colours: .many, probe: probe(2, 2, 2))
        #expect(traits.drawsLines && traits.keepsBlackCircle && traits.drawsHalfBlocks)
    }

    @Test func eachSampleIsMeasuredForItself() {
        let traits = TerminalTraits(colours: .many, probe: probe(2, 3, 2))
        #expect(traits.drawsLines && !traits.keepsBlackCircle && traits.drawsHalfBlocks)
    }

    @Test func silenceMeansNeither() {
        let traits = TerminalTraits(colours: .many, probe: probe())
        #expect(!traits.drawsLines && !traits.keepsBlackCircle && !traits.drawsHalfBlocks)
    }

    @Test func anAnswerCutShortCountsForWhatItSaid() {
        #expect(probe(2).takesOneCell(.line))
        #expect(!probe(2).takesOneCell(.blackCircle))
        #expect(!probe(2).isAnswered)
        #expect(probe(2, 3, 3).isAnswered)
    }

    @Test func theQuestionAsksOnceForEachSample() {
        #expect(WidthProbe.question.components("\u{1b}[6n") == WidthProbe.Sample.allCases.count)
        for sample in WidthProbe.Sample.allCases { #expect(WidthProbe.question.contains(sample.rawValue)) }
    }

    private func probe(_ columns: Int...) -> WidthProbe {
        var probe = WidthProbe()
        for column in columns { probe.reported(column: column) }
        return probe
    }
}

extension String {
    /// How often `part` occurs.
    fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
