import Basics
import Testing

@testable import CardReaderSim

@Suite struct FaceTests {
    @Test func theSameSeedDrawsTheSamePerson() {
        #expect(Face(seed: 7).portrait() == Face(seed: 7).portrait())
        #expect(Face(seed: 7).portrait() != Face(seed: 8).portrait())
    }

    @Test func whatIsLeftOutIsDrawnFromTheSeed() {
        let faces = (0..<60).map { Face(seed: $0) }
        #expect(faces.allSatisfy { (20..<86).contains($0.age) })
        #expect(Set(faces.map(\.age)).count > 20)
        #expect(Set(faces.map(\.sex)) == [.female, .male])
        #expect(Face(seed: 3) == Face(seed: 3, age: Face(seed: 3).age, sex: Face(seed: 3).sex))
    }

    @Test func ageAndSexAreSeenInThePhoto() {
        let photos = [
            Face(seed: 7, age: 30, sex: .female), Face(seed: 7, age: 82, sex: .female),
            Face(seed: 7, age: 30, sex: .male),
            Face(seed: 7, age: 6, sex: .female),
        ].map { $0.portrait(width: 28, height: 28) }
        #expect(Set(photos).count == 4)
    }

    /// Hair greys with the years; at eighty most of it is.
    @Test func hairGreysWithAge() {
        func brightness(_ age: Int) -> Double {
            (0..<40 as Range<UInt64>).reduce(0) { sum, seed in
                let tint = FaceFeatures(seed: seed, age: age, sex: .male).hair.tint
                return sum + tint.red + tint.green + tint.blue
            } / 120
        }
        #expect(brightness(30) < 0.25)
        #expect(brightness(60) > brightness(30) + 0.1)
        #expect(brightness(85) > 0.6)
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

    private func frame(_ situation: CameraSituation) -> PixelImage {
        var random = SeededRandom(seed: 5)
        return Face(seed: 7, age: 40, sex: .male).frame(
            under: situation.conditions, random: &random, width: 28, height: 28)
    }

    @Test func everySituationLooksDifferent() {
        #expect(Set(CameraSituation.allCases.map(frame)).count == CameraSituation.allCases.count)
    }

    @Test func theDarkIsDarker() {
        func brightness(_ image: PixelImage) -> Int {
            image.pixels.reduce(0) { $0 + $1.luminance } / image.pixels.count
        }
        #expect(brightness(frame(.dark)) * 2 < brightness(frame(.ordinary)))
    }

    /// The same draws with a mask and without: eyes and hair are the same, the lower half of the face is not.
    @Test func aMaskCoversTheLowerHalfOfTheFace() {
        let (bare, masked) = (frame(.ordinary), frame(.masked))
        func differences(_ rows: Range<Int>) -> Int {
            rows.reduce(0) { sum, row in sum + (9..<19).count { bare[row, $0] != masked[row, $0] } }
        }
        #expect(differences(0..<8) * 4 < differences(15..<21))
    }
}
