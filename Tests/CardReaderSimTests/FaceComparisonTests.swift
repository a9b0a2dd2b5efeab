import Basics
import Testing

@testable import CardReaderSim

@Suite struct FaceComparisonTests {
    @Test func aPictureIsIdenticalToItself() {
        for seed in [5, 6, 7] as [UInt64] {
            let portrait = Face(seed: seed).portrait()
            #expect(FaceComparison.score(portrait, portrait) == 1000)
        }
    }

    @Test func anEmptyPictureAgreesWithNothing() {
        #expect(FaceComparison.score(.none, Face(seed: 5).portrait()) == 0)
        #expect(FaceComparison.score(Face(seed: 5).portrait(), .none) == 0)
    }

    @Test func aPlainPictureIsNobody() {
        let grey = PixelImage(
            width: 28, height: 28, pixels: Array(repeating: Colour(red: 90, green: 90, blue: 90), count: 784))
        #expect(FaceComparison.score(Face(seed: 5).portrait(), grey) == 0)
        #expect(FaceComparison.score(grey, Face(seed: 5).portrait()) == 0)
    }

    /// The pixels alone decide: with one face painted over by another's, the score follows.
    @Test func aSwappedPictureIsSomebodyElse() {
        let (one, other) = (Face(seed: 11, age: 40, sex: .male), Face(seed: 12, age: 40, sex: .male))
        var random = SeededRandom(seed: 1)
        let frame = one.frame(random: &random)
        #expect(FaceComparison.isSamePerson(score: FaceComparison.score(one.portrait(), frame)))
        #expect(!FaceComparison.isSamePerson(score: FaceComparison.score(other.portrait(), frame)))
        let swapped = PixelImage(width: frame.width, height: frame.height, pixels: other.portrait().pixels)
        #expect(FaceComparison.score(other.portrait(), swapped) == 1000)
    }

    @Test func brightnessAndContrastMakeNoDifferenceToSpeakOf() {
        let portrait = Face(seed: 5).portrait()
        let dimmed = PixelImage(
            width: portrait.width, height: portrait.height,
            pixels: portrait.pixels.map {
                Colour(red: $0.red / 2 + 20, green: $0.green / 2 + 20, blue: $0.blue / 2 + 20)
            })
        #expect(FaceComparison.score(portrait, dimmed) > 950)
    }

    @Test func aPhotoIsFoundWhereItLies() {
        let portrait = Face(seed: 5).portrait()
        let aside = PixelImage(
            width: portrait.width, height: portrait.height,
            pixels: (0..<portrait.height).flatMap { row in
                (0..<portrait.width).map { portrait[max(row - 6, 0), min($0 + 3, portrait.width - 1)] }
            })
        let place = Alignment.best(of: FaceTemplates(portrait), over: FaceView(aside))
        #expect(abs(place.down - 6.0 / 42) < 0.02)
        #expect(abs(place.right + 3.0 / 42) < 0.02)
        #expect(FaceComparison.score(portrait, aside) > 950)
    }

    @Test func theWeightsOfThePartsAreAWhole() {
        #expect(abs(FacePart.allCases.reduce(0) { $0 + $1.weight } - 1) < 1e-5)
        #expect(FacePart.allCases.allSatisfy { !$0.cells.isEmpty })
    }

    @Test func otherSizesAreComparedToo() {
        let face = Face(seed: 11, age: 40, sex: .male)
        let small = face.portrait(width: 56, height: 56)
        #expect(FaceComparison.isSamePerson(score: FaceComparison.score(face.portrait(), small)))
    }
}
