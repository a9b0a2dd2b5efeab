import Testing

@testable import Basics

struct FaultTests {
    @Test func `a fault with a count strikes so many times, then it works`() throws {
        var board = FaultBoard(seed: 1)
        board.arm(try ArmedFault(Snapped.self, ["count=2"]))
        #expect((1...4).map { _ in board.strike(Snapped.self) != nil } == [true, true, false, false])
        #expect(board.armed.isEmpty)
        #expect(board.struck == ["snapped": 2])
    }

    @Test func `a fault without a count strikes until all are cleared at once`() throws {
        var board = FaultBoard(seed: 1)
        board.arm(try ArmedFault(Snapped.self, []))
        board.arm(try ArmedFault(Late.self, ["seconds=7"]))
        #expect((1...5).allSatisfy { _ in board.strike(Late.self)?.seconds == 7 })
        board.arm(ArmedFault(NoFault()))
        #expect(board.strike(Snapped.self) == nil && board.strike(Late.self) == nil)
    }

    @Test func `chance comes from the seed`() throws {
        func strikes(seed: UInt64) throws -> [Bool] {
            var board = FaultBoard(seed: seed)
            board.arm(try ArmedFault(Snapped.self, ["chance=30"]))
            return (1...400).map { _ in board.strike(Snapped.self) != nil }
        }
        #expect(try strikes(seed: 7) == strikes(seed: 7))
        #expect(try strikes(seed: 7) != strikes(seed: 8))
        #expect((80...160).contains(try strikes(seed: 7).count(where: \.self)))
    }

    @Test func `a fault of one reader leaves the others alone`() throws {
        var board = FaultBoard(seed: 1)
        board.arm(try ArmedFault(Snapped.self, ["reader=2"]))
        #expect(board.strike(Snapped.self, at: 1) == nil)
        #expect(board.strike(Snapped.self, at: 2) != nil)
    }

    @Test func `arming again replaces, and one alone can be disarmed`() throws {
        var board = FaultBoard(seed: 1)
        board.arm(try ArmedFault(Late.self, ["seconds=7", "count=1"]))
        board.arm(try ArmedFault(Late.self, ["seconds=9"]))
        #expect(board.armed.count == 1)
        #expect(board.strike(Late.self)?.seconds == 9)
        board.disarm("late")
        #expect(board.strike(Late.self) == nil)
    }

    @Test(arguments: [
        (["seconds"], "'seconds' must be written as name=value"),
        (["seconds=1", "seconds=2"], "'seconds' is written twice"),
        (["seconds=601"], "seconds=601 must be a whole number from 1 to 600"),
        (["count=0"], "count=0 must be a whole number from 1 to 1000"),
        (["chance=101"], "chance=101 must be a whole number from 1 to 100"),
        (["colour=red"], "the fault 'late' has no 'colour'"),
    ])
    func `what is wrong with an attribute is said`(words: [String], expected: String) {
        #expect { try ArmedFault(Late.self, words) } throws: { ($0 as? FaultProblem)?.text.en == expected }
    }
}

private struct Snapped: Fault {
    static let name = "snapped"
    static let meaning = Bilingual(ja: "切れる", en: "snaps")

    init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}

private struct Late: Fault {
    static let name = "late"
    static let meaning = Bilingual(ja: "遅い", en: "is late")

    let seconds: Int

    init(_ attributes: inout FaultAttributes) throws(FaultProblem) { seconds = try attributes.seconds(default: 3) }
}
