import Testing

@testable import Basics

struct PixelImageTests {
    let red = Colour(red: 201, green: 0, blue: 0)
    let blue = Colour(red: 0, green: 0, blue: 202)

    @Test func `pixels are found by row and column`() {
        let image = PixelImage(width: 2, height: 1, pixels: [red, blue])
        #expect(image[0, 0] == red)
        #expect(image[0, 1] == blue)
        #expect(!image.isEmpty)
        #expect(PixelImage.none.isEmpty)
    }

    @Test func `the dump of an image does not contain its pixels`() {
        let image = PixelImage(width: 2, height: 1, pixels: [red, blue])
        var dumped = ""
        dump([image], to: &dumped)
        #expect(!dumped.contains("201") && !dumped.contains("202"))
        #expect("\(image)" == "image 2x1")
        #expect("\(PixelImage.none)" == "no image")
    }

    @Test func `brightness weighs green above red above blue`() {
        #expect(Colour(red: 255, green: 255, blue: 255).luminance == 255)
        #expect(Colour(red: 0, green: 100, blue: 0).luminance == 58)
        #expect(Colour(red: 100, green: 0, blue: 0).luminance == 29)
        #expect(Colour(red: 0, green: 0, blue: 100).luminance == 11)
    }
}
