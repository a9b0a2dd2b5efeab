import Basics
import Screens
import Testing

@testable import ReceptionTUI

struct ShadeRampTests {
    private func grey(_ value: UInt8) -> Colour { Colour(red: value, green: value, blue: value) }

    private func grid(_ values: UInt8...) -> Grid {
        var grid = Grid(columns: values.count + 1, rows: 1)
        for (column, value) in values.enumerated() {
            grid[0, column] = Cell(.pixels(upper: grey(value), lower: grey(value)))
        }
        return grid
    }

    private func characters(_ values: [UInt8], on grid: Grid) -> String {
        let ramp = ShadeRamp(for: grid)
        return values.map { ramp.character(upper: grey($0), lower: grey($0)) }.joined()
    }

    @Test func tonesCloseTogetherAreDrawnApart() {
        #expect(characters([100, 110, 120], on: grid(100, 110, 120)) == " +@")
    }

    @Test func aFullRangeIsDrawnInOrder() {
        let values = stride(from: UInt8(0), through: 252, by: 28).map { $0 }
        #expect(characters(values, on: grid(0, 252)) == " .:-=+*#%@")
    }

    /// Two tones of a face lie further apart than two that hardly anything has.
    @Test func tonesOfManyPixelsAreDrawnFurtherApart() {
        let many = [UInt8](repeating: 120, count: 40) + [UInt8](repeating: 140, count: 40)
        var grid = Grid(columns: 130, rows: 1)
        for (column, value) in ([0, 20] + (0..<46).map { 160 + 2 * $0 } + many).enumerated() {
            grid[0, column] = Cell(.pixels(upper: grey(value), lower: grey(value)))
        }
        func level(_ value: UInt8) -> Int { " .:-=+*#%@".distance(of: Character(characters([value], on: grid))) }
        #expect(level(140) - level(120) > level(20) - level(0))
    }

    @Test func twoPixelsAreDrawnAsTheirMean() {
        let ramp = ShadeRamp(for: grid(0, 252))
        #expect(ramp.character(upper: grey(0), lower: grey(252)) == ramp.character(upper: grey(126), lower: grey(126)))
    }

    @Test func anEvenPictureAndNoPictureAreHarmless() {
        #expect(characters([80], on: grid(80)) == " ")
        #expect(characters([0, 255], on: Grid(columns: 2, rows: 1)).count == 2)
    }
}

extension String {
    /// How many characters stand before this one.
    fileprivate func distance(of character: Character) -> Int { prefix { $0 != character }.count }
}
