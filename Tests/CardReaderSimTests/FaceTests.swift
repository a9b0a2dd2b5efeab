import Basics
import Testing

@testable import CardReaderSim

@Suite struct FaceTests {
    @Test func theSameSeedDrawsTheSamePerson() {
        #expect(Face(seed: 7).portrait() == Face(seed: 7).portrait())
        #expect(Face(seed: 7).portrait() != Face(seed: 8).portrait())
    }

    @Test func portraitsComeInAnySize() {
        for (width, height) in [(28, 28), (56, 56), (20, 30)] {
            let image = Face(seed: 3).portrait(width: width, height: height)
            #expect(image.width == width && image.height == height)
            #expect(Set(image.pixels).count > 20)
        }
    }

    @Test func framesRepeatWithTheirSeedAndDifferOtherwise() {
        func frame(_ seed: UInt64) -> PixelImage {
            var random = SeededRandom(seed: seed)
            return Face(seed: 7).frame(random: &random, width: 28, height: 28)
        }
        #expect(frame(1) == frame(1))
        #expect(frame(1) != frame(2))
    }
}
