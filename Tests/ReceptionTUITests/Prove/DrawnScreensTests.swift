import Basics
import Foundation
import Screens
import Testing

@testable import ReceptionTUI

struct DrawnScreensTests {
    private func picture(_ file: String = "result.ja.txt") throws -> Picture {
        let drawing = "+------------------+\n| {n           }   |\n+------------------+"
        return try Picture(
            parsing: "screen P20 result\nsize   20x3\n---\n\(drawing)\n---\nn = number\n", file: file)
    }

    private func fields(_ number: String, shade: UInt8 = 0) -> Fields {
        let image = PixelImage(
            width: 1, height: 1, pixels: [Colour(red: shade, green: shade, blue: shade)])
        return Fields(["number": .value(FieldValue(number)), "unasked": .image(image)])
    }

    @Test func `what is the same is drawn once, and what differs in one field again`() throws {
        var screens = DrawnScreens()
        for number in ["1234", "1234", "5678", "1234"] { screens.show(try picture(), fields(number)) }
        let text = String(decoding: screens.text, as: UTF8.self)
        #expect(screens.shown == 4 && screens.different == 2)
        #expect(text.components(separatedBy: "1234").count == 2 && text.contains("5678"))
    }

    @Test func `a field that the picture does not have makes no difference, its language does`() throws {
        var screens = DrawnScreens()
        screens.show(try picture(), fields("1234", shade: 1))
        screens.show(try picture(), fields("1234", shade: 200))
        #expect(screens.different == 1)
        screens.show(try picture("result.en.txt"), fields("1234"))
        #expect(screens.different == 2)
    }

    /// Why an image may be left out of what is compared: no shade of it is a digit.
    @Test func `no brightness is drawn as a digit`() {
        for shade in UInt8.min...UInt8.max {
            let colour = Colour(red: shade, green: shade, blue: shade)
            let drawn = Cell(.pixels(upper: colour, lower: colour)).text
            #expect(!drawn.contains { $0.isNumber }, "\(shade): \(drawn)")
        }
    }
}
