import Basics
import CardReaderSim
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// Neither the photo nor the camera's picture ever reaches a file, a log, a record or the line.
struct PixelCanaryTests {
    private let folder: TemporaryFolder
    private let canary = PixelCanary.planted

    init() throws { folder = try TemporaryFolder() }

    private func hold(_ desk: WatchedDesk) throws {
        desk.dumpAll()
        #expect(canary.found(in: desk.line) == [])
        #expect(canary.found(in: desk.words) == [])
        #expect(try canary.found(inFilesOf: folder.url) == [:])
        #expect(FileManager.default.fileExists(atPath: folder.homePath + "/cards.db"))
    }

    @Test func `a face that is recognised, cancelled or taken away leaves nothing`() throws {
        let desk = try WatchedDesk(in: folder)
        try desk.play(
            """
            account counter
            select mihon-taro
            press to-reader
            face match
            expect reader.state = consent
            consent all=yes
            expect identity.method = face
            press import
            expect receipt.status = imported
            remove
            press back
            select kunren-hanako
            press to-reader
            face match
            expect reader.state = consent
            cancel
            remove
            press to-reader
            face match
            remove
            """)
        #expect(desk.photosDrawn > 0 && desk.framesDrawn > 0 && !desk.line.isEmpty)
        try hold(desk)
    }

    @Test func `a face that is refused until it locks leaves nothing but its count`() throws {
        let desk = try WatchedDesk(in: folder)
        try desk.play("account counter\nselect kunren-yuki\npress to-reader")
        for _ in 1...FaceCounter.tries { try desk.play("face mismatch") }
        let yuki = try #require(desk.session.world.people["kunren-yuki"])
        #expect(try desk.session.world.chips.standings(of: yuki).first?.faceTriesLeft == 0)
        try desk.play("remove")
        try hold(desk)
    }

    /// Staff see the pictures, so here the mark is shown to have been there.
    @Test func `a comparison by staff shows the pictures and leaves nothing`() throws {
        let desk = try WatchedDesk(in: folder)
        try desk.play(
            """
            account counter
            select kunren-yuki
            press to-reader
            press visual-mode
            type reader.pin 86420
            press confirm
            expect screen staff-comparison
            """)
        #expect(desk.wasShown)
        desk.dumpAll()
        try desk.play("press same\nconsent all=yes\nexpect identity.method = visual\npress import\nremove")
        try hold(desk)
    }

    @Test(arguments: ["camera-dark", "camera-fails", "slow", "drops-mid-way", "frozen", "unplugged"])
    func `a fault in the middle leaves nothing`(fault: String) throws {
        let desk = try WatchedDesk(in: folder)
        try desk.play(
            """
            account counter
            fault \(fault)
            select mihon-taro
            press to-reader
            face match
            wait 90s
            remove
            wait 300s
            fault none
            select kunren-hanako
            press to-reader
            face match
            remove
            """)
        try hold(desk)
    }

    @Test(arguments: ["face-matched", "face-fails-then-pin", "staff-comparison-at-the-reader", "pin-locked-then-face"])
    func `an exercise leaves nothing`(name: String) throws {
        let library = try Shipped.library()
        let text = try String(
            contentsOf: library.files.scenarios.appending(path: "desk/\(name).txt"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { line in
            ["press", "face", "consent", "type", "pin", "remove", "select"].contains { line.hasPrefix($0) }
        }
        let person = try #require(
            text.split(separator: "\n").first { $0.hasPrefix("people") }?.split(separator: " ").last)
        let desk = try WatchedDesk(in: folder)
        try desk.play("account counter\nselect \(person)\n" + lines.joined(separator: "\n"))
        #expect(desk.photosDrawn > 0)
        try hold(desk)
    }

    @Test func `a check by face says and writes nothing of it`() throws {
        for (words, passes) in [(["--face", "match"], true), (["--face", "mismatch"], false), (["--visual"], true)] {
            let desk = try WatchedDesk(in: folder, named: "S\(words)")
            let options = try CheckOptions.parse(["--card", "mihon-taro"] + words)
            let check = Check(session: desk.session, options: options, consents: [])
            do {
                let result = try check.run(try options.way())
                let json = try JSONEncoder().encode(result)
                #expect(passes && canary.found(in: json) == [])
                for line in result.lines(in: .ja) { #expect(canary.found(in: line) == []) }
            } catch let failure as Failure {
                #expect(!passes && canary.found(in: failure.message.ja) == [])
            }
            #expect(desk.photosDrawn > 0)
            try hold(desk)
        }
    }

    /// The program as built cannot be given a mark, so the photo itself is looked for.
    @Test func `the program as built writes and prints nothing of a photo`() throws {
        let person = try #require(
            Shipped.library().roster.people(on: Day("2026-11-24")!).first { $0.id == "mihon-taro" })
        let photo = Face(seed: try #require(person.card).faceSeed).portrait()
        let row = photo.height / 2 * photo.width
        let real = PixelCanary(colours: Array(photo.pixels[row + 16..<row + 40]))
        #expect(Set(real.colours).count >= 4)
        let globals = ["--home", folder.homePath, "--today", "2026-11-24"]
        let lines =
            "account counter\nselect mihon-taro\npress to-reader\nface match\nconsent all=yes\npress import\nquit\n"
        let runs = [
            try BuiltProgram(globals + ["check", "--card", "mihon-taro", "--face", "match", "--json"]),
            try BuiltProgram(globals + ["check", "--card", "mihon-taro", "--face", "mismatch"]),
            try BuiltProgram(globals + ["check", "--card", "mihon-taro", "--visual"]),
            try BuiltProgram(globals + ["--plain"], input: lines),
        ]
        #expect(runs.map(\.status) == [0, 1, 0, 0])
        for run in runs { #expect(real.found(in: run.output) == []) }
        #expect(try real.found(inFilesOf: folder.url) == [:])
    }

    @Test func `a canary that is there is found, in every form`() throws {
        for (name, form) in canary.forms {
            let file = folder.url.appending(path: "planted")
            try (Data("before ".utf8) + form + Data(" after".utf8)).write(to: file)
            #expect(try canary.found(inFilesOf: folder.url)["planted"]?.contains(name) == true, "\(name)")
        }
        let spaced = canary.colours.map { "\($0.red)" }.joined(separator: ", \n")
        #expect(canary.found(in: "[" + spaced + "]").contains("grey, forwards, decimals"))
        #expect(canary.found(in: String(describing: canary.colours)).contains("reflected, forwards"))
        for offset in 0..<3 {
            let bytes = Array(repeating: UInt8(7), count: offset) + canary.colours.map(\.red) + [1, 2, 3, 4, 5]
            #expect(!canary.found(in: Data(bytes).base64EncodedString()).isEmpty, "base64 at \(offset)")
        }
    }
}
