import Testing

@testable import Basics

struct SeededRandomTests {
    @Test func `the numbers are those of SplitMix64`() {
        var random = SeededRandom(seed: 1_234_567)
        #expect(
            (0..<5).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
        var zero = SeededRandom(seed: 0)
        #expect(zero.next() == 0xe220_a839_7b1d_cdaf)
    }

    @Test func `streams for different purposes differ, and the same purpose repeats`() {
        func numbers(_ purpose: String, seed: UInt64 = 7) -> [UInt64] {
            var random = SeededRandom(seed: seed, purpose: purpose)
            return (0..<4).map { _ in random.next() }
        }
        #expect(numbers("camera") == numbers("camera"))
        #expect(Set(numbers("camera") + numbers("people") + numbers("camera", seed: 8)).count == 12)
    }

    @Test func `a number below a bound stays below it and reaches all`() {
        var random = SeededRandom(seed: 3)
        #expect(Set((0..<200).map { _ in random.below(6) }) == Set(0..<6))
    }
}
