import Basics
import Foundation
import Testing

@testable import CheckFiles

/// The fuzzer's corpus, and what becomes of it by chance: the quick daily part of what scripts/fuzz-check-files does at
/// length.
struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fuzzing/corpus")

    private static func corpus() throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted().map {
            ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
        }
    }

    @Test func `the corpus has a message of every kind`() throws {
        let corpus = try CorpusTests.corpus()
        #expect(corpus.reduce(0) { $0 + $1.bytes.count } < 32_768)
        for (index, kind) in MessageKind.allCases.enumerated() {
            let file = try #require(corpus.first { $0.name == kind.rawValue })
            #expect(Int(file.bytes[0]) == index)
            _ = try CheckMessage.read(Array(file.bytes.dropFirst()), as: kind)
        }
    }

    @Test func `whatever becomes of the corpus, the reader comes back`() throws {
        var random = SeededRandom(seed: 5, purpose: "mutations")
        var outcomes = (read: 0, refused: 0)
        for (_, bytes) in try CorpusTests.corpus() {
            for _ in 0..<300 {
                let kind = MessageKind.allCases[random.below(MessageKind.allCases.count)]
                let mutated = CorpusTests.mutated(Array(bytes.dropFirst()), &random)
                do {
                    let read = try CheckMessage.read(mutated, as: kind)
                    let written = read.message.written(in: MessageForm(.utf8)).bytes
                    let again = try CheckMessage.read(written, as: kind).message
                    #expect(again.written(in: MessageForm(.utf8)).bytes == written)
                    outcomes.read += 1
                } catch {
                    #expect(!error.problem.text.en.isEmpty)
                    outcomes.refused += 1
                }
            }
        }
        // Both ways are gone.
        #expect(outcomes.read > 50 && outcomes.refused > 500)
    }

    /// A few changes: bytes replaced, cut out, doubled, or taken from elsewhere in the file.
    private static func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<random.below(4) where bytes.count > 8 {
            let start = random.below(bytes.count - 4)
            let end = start + random.below(min(40, bytes.count - start))
            switch random.below(5) {
            case 0: bytes[start] = UInt8(random.below(256))
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
            case 3: bytes.swapAt(start, random.below(bytes.count))
            default: bytes.removeLast(random.below(bytes.count / 4))
            }
        }
        return bytes
    }
}
