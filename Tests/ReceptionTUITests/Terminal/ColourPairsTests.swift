import Testing

@testable import ReceptionTUI

struct ColourPairsTests {
    @Test func theTerminalsOwnColoursNeedNoPair() {
        var pairs = ColourPairs()
        let number = pairs.number(for: CellStyle(emphasis: .bold), limit: 64)
        #expect(number.value == 0 && !number.isNew)
    }

    @Test func aPairIsNewOnce() {
        var pairs = ColourPairs()
        let first = pairs.number(for: CellStyle(foreground: 2), limit: 64)
        let again = pairs.number(for: CellStyle(foreground: 2, emphasis: .bold), limit: 64)
        let other = pairs.number(for: CellStyle(background: 2), limit: 64)
        #expect(first == (1, true))
        #expect(again == (1, false))
        #expect(other == (2, true))
    }

    @Test func beyondTheLimitThePlainPairStandsIn() {
        var pairs = ColourPairs()
        let numbers = (0..<5).map { pairs.number(for: CellStyle(foreground: $0), limit: 4).value }
        #expect(numbers == [1, 2, 3, 0, 0])
    }
}
