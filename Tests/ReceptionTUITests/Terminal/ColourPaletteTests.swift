import Basics
import Testing

@testable import ReceptionTUI

struct ColourPaletteTests {
    private func grey(_ value: UInt8) -> Colour { Colour(red: value, green: value, blue: value) }

    /// The numbers over one whole pattern of dithering.
    private func numbers(_ colour: Colour, in palette: ColourPalette) -> [Int] {
        (0..<16).map { palette.number(of: colour, row: $0 / 4, column: $0 % 4) }
    }

    @Test func blackIsNearlyBlackEverywhere() {
        #expect(Set(numbers(grey(0), in: .xterm)).isSubset(of: [16, 232, 233]))
        #expect(numbers(grey(0), in: .eight).allSatisfy { $0 == 0 })
    }

    @Test func whiteIsWhiteWhereThePatternDoesNotLowerIt() {
        #expect(numbers(grey(255), in: .xterm).contains(231))
        #expect(numbers(grey(255), in: .eight).contains(7))
    }

    @Test func theFirstSixteenNumbersAreLeftToTheUser() {
        for red in stride(from: UInt8(0), through: 250, by: 25) {
            let colour = Colour(red: red, green: 255 - red, blue: 128)
            #expect(numbers(colour, in: .xterm).allSatisfy { (16...255).contains($0) })
        }
    }

    @Test func aColourBetweenTwoNumbersIsMixedFromBoth() {
        #expect(Set(numbers(grey(115), in: .eight)).count > 1)
    }

    /// Skin in light and shade: among the numbers of 256 colours none is greener or bluer than red.
    @Test func skinKeepsItsHue() {
        let steps = [0, 95, 135, 175, 215, 255]
        for shade in stride(from: 0.5, through: 1, by: 0.05) {
            let skin = Colour(red: UInt8(245 * shade), green: UInt8(205 * shade), blue: UInt8(165 * shade))
            for number in numbers(skin, in: .xterm) where number < 232 {
                let place = number - 16
                let (red, green, blue) = (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
                #expect(red >= green && red > blue, "\(number) for \(skin)")
            }
        }
    }

    /// With eight, skin is shaded in black, yellow and white, and what lies behind a photo is one even colour.
    @Test func inEightColoursAFaceIsToldByLightAndDark() {
        for shade in stride(from: 0.3, through: 1, by: 0.1) {
            let skin = Colour(red: UInt8(245 * shade), green: UInt8(205 * shade), blue: UInt8(165 * shade))
            #expect(Set(numbers(skin, in: .eight)).isSubset(of: [0, 3, 7]))
        }
        #expect(Set(numbers(Colour(red: 135, green: 175, blue: 215), in: .eight)).count == 1)
    }

    @Test func aBrighterGreyHasMoreWhite() {
        let white = { (value: UInt8) in self.numbers(self.grey(value), in: .eight).count { $0 == 7 } }
        #expect(white(70) <= white(130))
        #expect(white(130) < white(200))
    }

    @Test func theSamePlaceGivesTheSameNumber() {
        let colour = Colour(red: 230, green: 190, blue: 160)
        #expect(
            ColourPalette.xterm.number(of: colour, row: 1, column: 2)
                == ColourPalette.xterm.number(of: colour, row: 5, column: 6))
    }

    @Test func thePatternIsZeroOnAverage() {
        let shifts = (0..<16).map { OrderedDither.shift(row: $0 / 4, column: $0 % 4, spread: 32) }
        #expect(shifts.reduce(0, +) == 0)
        #expect(Set(shifts).count == 16)
    }
}
