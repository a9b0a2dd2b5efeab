import Basics
import Testing

@testable import CardReaderSim

@Suite struct FaceComparisonTests {
    @Test func aPictureIsIdenticalToItself() {
        let portrait = Face(seed: 5).portrait()
        #expect(FaceComparison.score(portrait, portrait) >= 999)
    }

    @Test func anEmptyPictureAgreesWithNothing() {
        #expect(FaceComparison.score(.none, Face(seed: 5).portrait()) == 0)
        #expect(FaceComparison.score(Face(seed: 5).portrait(), .none) == 0)
    }

    @Test func aPlainPictureIsNobody() {
        let grey = PixelImage(
            width: 28, height: 28, pixels: Array(repeating: Colour(red: 90, green: 90, blue: 90), count: 784))
        #expect(!FaceComparison.isSamePerson(score: FaceComparison.score(Face(seed: 5).portrait(), grey)))
    }

    @Test func inTheDarkNobodyIsRecognised() {
        var random = SeededRandom(seed: 5, purpose: "frames in the dark")
        let recognised = (0..<30).map { Face(seed: 778_000 + UInt64($0)) }.filter { person in
            let frame = person.frame(random: &random, in: .dark)
            return FaceComparison.isSamePerson(score: FaceComparison.score(person.portrait(), frame))
        }
        #expect(recognised == [])
    }

    /// People of seeds other than those the threshold was chosen on.
    @Test func theSamePersonMostlyMatchesAndOthersMostlyDoNot() {
        let people = (0..<60).map { Face(seed: 777_000 + UInt64($0)) }
        let photos = people.map { FacePlanes($0.portrait()) }
        var random = SeededRandom(seed: 4, purpose: "frames")
        var rejected = 0
        var accepted = 0
        for (index, person) in people.enumerated() {
            let frame = FacePlanes(person.frame(random: &random))
            let own = FaceComparison.score(photos[index], frame)
            let other = FaceComparison.score(photos[(index + 7) % people.count], frame)
            if !FaceComparison.isSamePerson(score: own) { rejected += 1 }
            if FaceComparison.isSamePerson(score: other) { accepted += 1 }
        }
        #expect(rejected <= 6, "\(rejected) of 60 not recognised")
        #expect(accepted <= 6, "\(accepted) of 60 taken for somebody else")
    }
}
