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

    @Test func twoPixelsAreDrawnAsTheirMean() {
        let ramp = ShadeRamp(for: grid(0, 252))
        #expect(ramp.character(upper: grey(0), lower: grey(252)) == ramp.character(upper: grey(126), lower: grey(126)))
    }

    @Test func anEvenPictureAndNoPictureAreHarmless() {
        #expect(characters([80], on: grid(80)) == " ")
        #expect(characters([0, 255], on: Grid(columns: 2, rows: 1)).count == 2)
    }
}
