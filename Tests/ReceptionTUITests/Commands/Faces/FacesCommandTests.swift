import Basics
import CardReaderSim
import Foundation
import Screens
import Testing

@testable import ReceptionTUI

/// `madoguchi faces`, run as a user runs it.
struct FacesCommandTests {
    @Test func `rates come as JSON with pairs, threshold and the other conditions`() throws {
        let run = try BuiltProgram(["faces", "evaluate", "--people", "3", "--seed", "4", "--json"])
        #expect(run.status == 0)
        let rates = try run.object()
        #expect(rates["people"] as? Int == 3)
        #expect(rates["seed"] as? String == "4")
        #expect(rates["threshold"] as? Int == FaceComparison.threshold)
        #expect(rates["genuinePairs"] as? Int == 3 && rates["impostorPairs"] as? Int == 60)
        #expect(rates["isTuningSeed"] as? Bool == false)
        for name in ["falseAcceptRate", "falseRejectRate"] {
            #expect((0...1).contains(try #require(rates[name] as? Double)))
        }
        let conditions = try #require(rates["conditions"] as? [String: [String: Any]])
        #expect(Set(conditions.keys) == Set(CameraSituation.allCases.map(\.rawValue)))
        #expect(conditions["masked"]?["genuinePairs"] as? Int == 3)
    }

    @Test func `a report has its rates and its curve, and says when the rates flatter`() throws {
        let run = try BuiltProgram(["--lang", "en", "--seed", "77", "faces", "evaluate", "--people", "2"])
        #expect(run.status == 0)
        #expect(run.output.contains("the rates flatter"))
        #expect(run.output.contains("ordinary light (2/40)") && run.output.contains("in the dark (2/10)"))
        #expect(run.output.contains("threshold \(FaceComparison.threshold)") && run.output.contains("+---"))
    }

    @Test(
        "A usage error ends with 64",
        arguments: [
            ["evaluate", "--people", "1"], ["evaluate", "--people", "many"], ["show", "--colours", "16"],
            ["show", "--frame", "upside-down"], ["show", "--age", "2"], ["show", "face"], ["paint"],
        ])
    func usage(words: [String]) throws {
        let run = try BuiltProgram(["faces"] + words)
        #expect(run.status == 64)
        #expect(!run.output.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `a report is marked as fictional, fits 80 columns and has no character of doubtful width`(
        _ language: Language
    ) {
        var ordinary = ScoreCounts()
        for score in 0...1000 {
            for _ in 0..<20 { ordinary.add(impostor: score) }
            ordinary.add(genuine: score)
        }
        let counts = Dictionary(uniqueKeysWithValues: CameraSituation.allCases.map { ($0, ordinary) })
        let lines = FaceRates(FaceEvaluation(people: 20_000, seed: .max), counts).lines(in: language, counts)
        #expect(lines[0].contains("訓練用（架空）"))
        #expect(lines.filter { $0.cellWidth > 80 } == [])
        #expect(!lines.joined().unicodeScalars.contains { CharacterWidth.isAmbiguous($0) })
        #expect(lines.count { $0.contains("(1001/20020)") } == CameraSituation.allCases.count)
    }

    @Test func `in a pipe a portrait is an empty frame, marked as a photo, whoever it would show`() throws {
        let run = try BuiltProgram(["faces", "show", "7", "--frame", "ordinary"])
        #expect(run.status == 0 && run.output.contains("写真  ") && run.output.contains("+---"))
        let lines = run.output.split(separator: "\n").dropFirst()
        let other = try BuiltProgram(["faces", "show", "8", "--frame", "ordinary"]).output.split(separator: "\n")
        #expect(lines.prefix(PortraitRow.rows).elementsEqual(other.dropFirst().prefix(PortraitRow.rows)))
    }

    @Test func `in a pipe a portrait that is asked for is drawn in characters`() throws {
        let run = try BuiltProgram(["faces", "show", "7", "--colours", "0"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("訓練用（架空）"))
        #expect(!run.output.contains("\u{1b}") && !run.output.contains("▀"))
        #expect(run.output.split(separator: "\n").count == 1 + PortraitRow.rows + 1)
    }

    @Test func `as many colours are used as were asked for`() throws {
        let many = try BuiltProgram(["faces", "show", "7", "--colours", "256"]).output
        let eight = try BuiltProgram(["faces", "show", "7", "--colours", "8"]).output
        #expect(many.contains("48;5;"))
        #expect(eight.contains("\u{1b}[0;4") && !eight.contains("8;5;"))
        for line in many.split(separator: "\n").dropFirst().prefix(PortraitRow.rows) {
            #expect(line.hasSuffix("\u{1b}[0m"))
        }
    }

    @Test func `the photo is shown beside each frame, and repeats`() throws {
        let words = ["--lang", "en", "faces", "show", "7", "--frame", "ordinary", "--frame", "dark"]
        let run = try BuiltProgram(words)
        #expect(run.output.contains("photo 7") && run.output.contains("ordinary") && run.output.contains("dark"))
        #expect(try BuiltProgram(words).output == run.output)
        #expect(try BuiltProgram(["--seed", "2"] + words).output != run.output)
    }
}
