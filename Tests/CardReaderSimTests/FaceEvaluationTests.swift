import Testing

@testable import CardReaderSim

@Suite struct FaceEvaluationTests {
    private func counts(_ evaluation: FaceEvaluation, backwards: Bool = false) -> [CameraSituation: ScoreCounts] {
        let photos = (0..<evaluation.pool).map(evaluation.photo)
        var sum: [CameraSituation: ScoreCounts] = [:]
        let order = backwards ? Array((0..<evaluation.people).reversed()) : Array(0..<evaluation.people)
        for index in order {
            for (situation, counts) in evaluation.counts(of: index, photos: photos) {
                sum[situation, default: ScoreCounts()].add(counts)
            }
        }
        return sum
    }

    /// People of another seed than the tuning one.
    @Test func theSamePersonMostlyMatchesAndOthersMostlyDoNot() throws {
        let evaluation = FaceEvaluation(people: 24, seed: 4, situations: [.ordinary])
        let ordinary = try #require(counts(evaluation)[.ordinary])
        #expect(ordinary.genuinePairs == 24)
        #expect(ordinary.impostorPairs == 24 * 20)
        #expect(ordinary.falseRejectRate(at: FaceComparison.threshold) <= 0.13)
        #expect(ordinary.falseAcceptRate(at: FaceComparison.threshold) <= 0.03)
    }

    @Test func anEvaluationRepeatsWhateverItsOrderAndDiffersWithItsSeed() {
        let evaluation = FaceEvaluation(people: 3, seed: 4, situations: [.ordinary, .dark])
        #expect(counts(evaluation) == counts(evaluation, backwards: true))
        #expect(counts(evaluation) != counts(FaceEvaluation(people: 3, seed: 5, situations: [.ordinary, .dark])))
    }

    @Test func fewPeopleStillMeetTwentyOthers() {
        let evaluation = FaceEvaluation(people: 2, seed: 4, situations: [.ordinary])
        #expect(evaluation.pool == 21)
        #expect(counts(evaluation)[.ordinary]?.impostorPairs == 40)
        #expect(Set((0..<evaluation.pool).map(evaluation.face)).count == 21)
    }

    /// Were a photo another's, its owner would be rejected: the score looks at the pixels it is given.
    @Test func aPlantedSwapIsFound() throws {
        let evaluation = FaceEvaluation(people: 8, seed: 4, situations: [.ordinary])
        var photos = (0..<evaluation.pool).map(evaluation.photo)
        let before = try #require(evaluation.counts(of: 2, photos: photos)[.ordinary])
        photos.swapAt(2, 9)
        let after = try #require(evaluation.counts(of: 2, photos: photos)[.ordinary])
        #expect(before.falseRejectRate(at: FaceComparison.threshold) == 0)
        #expect(after.falseRejectRate(at: FaceComparison.threshold) == 1)
        #expect(after.falseAcceptRate(at: FaceComparison.threshold) >= 0.05)
    }

    @Test func peopleOfTheTuningSeedAreOthers() {
        let tuning = FaceEvaluation(people: 200, seed: FaceEvaluation.tuningSeed)
        let reported = FaceEvaluation(people: 200, seed: 1)
        #expect(tuning.isOnTuningSeed && !reported.isOnTuningSeed)
        #expect(Set((0..<200).map(tuning.face)).isDisjoint(with: (0..<200).map(reported.face)))
    }
}

@Suite struct ScoreCountsTests {
    private let counts: ScoreCounts = {
        var counts = ScoreCounts()
        for score in [700, 800, 900, 1000] { counts.add(genuine: score) }
        for score in [0, 100, 500, 700, 750] { counts.add(impostor: score) }
        return counts
    }()

    @Test func atTheThresholdItselfAPairCountsAsTheSame() {
        #expect(counts.falseAcceptRate(at: 700) == 0.4)
        #expect(counts.falseAcceptRate(at: 701) == 0.2)
        #expect(counts.falseRejectRate(at: 700) == 0)
        #expect(counts.falseRejectRate(at: 701) == 0.25)
    }

    @Test func theEndsAreAllAndNothing() {
        #expect(counts.falseAcceptRate(at: 0) == 1 && counts.falseRejectRate(at: 0) == 0)
        #expect(counts.falseAcceptRate(at: 1001) == 0 && counts.falseRejectRate(at: 1001) == 1)
        #expect(ScoreCounts().falseAcceptRate(at: 500) == 0)
    }

    @Test func ratesAreEqualWhereTheCurvesCross() {
        #expect(counts.equalErrorThreshold == 701)
    }

    @Test func countsAddUp() {
        var sum = counts
        sum.add(counts)
        #expect(sum.genuinePairs == 8 && sum.impostorPairs == 10)
        #expect(sum.falseAcceptRate(at: 701) == counts.falseAcceptRate(at: 701))
    }
}
