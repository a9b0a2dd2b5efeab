import Basics
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// A desk in a data folder whose photos and frames carry the canary, and all that it says to the outside.
final class WatchedDesk {
    let session: Session
    private var plain: PlainLoop
    private let library: Library
    private(set) var photosDrawn = 0
    private(set) var framesDrawn = 0
    /// All bytes that crossed the line, in both directions.
    private(set) var line = Data()
    /// Lines of `--plain`, and the desk and what lies on the readers as described and as dumped.
    private(set) var words = ""
    /// Whether a picture with the canary was on the screen at some time.
    private(set) var wasShown = false

    init(in folder: TemporaryFolder, named name: String = "S", at now: Moment = Shipped.now) throws {
        library = try Shipped.library()
        session = try Shipped.session(in: .open(in: folder.home), at: now, named: name)
        plain = PlainLoop(session: session, library: library)
        let canary = PixelCanary.planted
        session.world.drawing.photo = { [unowned self] face in
            photosDrawn += 1
            return canary.planted(in: face.portrait())
        }
        session.world.drawing.frame = { [unowned self] face, conditions, random in
            framesDrawn += 1
            return canary.planted(in: face.frame(under: conditions, random: &random))
        }
        session.world.lineTap = { [unowned self] bytes in line.append(contentsOf: bytes) }
    }

    /// Lines of a scenario, performed one by one; an `expect` is held to.
    func play(_ lines: String, at location: SourceLocation = #_sourceLocation) throws {
        for (number, text) in lines.split(separator: "\n").enumerated() {
            for step in try Scenario.steps(of: String(text), file: "watched", line: number + 1) {
                try perform(step, location)
                listen()
            }
        }
    }

    private func perform(_ step: ScenarioStep, _ location: SourceLocation) throws {
        switch step.action {
        case .world(let line): try session.perform(line)
        case .clerk(let line): session.perform(line)
        case .check(let expectation):
            let found = expectation.found(on: session.desk, library.wording)
            #expect(found == nil, "\(expectation.text)", sourceLocation: location)
        case .say, .hint: break
        }
    }

    private func listen() {
        for line in plain.changedLines() { words += line + "\n" }
        words += String(describing: session.desk) + String(describing: session.world.onReaders) + "\n"
        for field in session.desk.fields(library.wording).contents.values {
            if case .image(let image) = field { wasShown = wasShown || PixelCanary.planted.isIn(image) }
        }
    }

    /// The whole of the desk and of the readers, as a debugger would print it.
    func dumpAll() {
        dump(session.desk, to: &words)
        dump(session.world.onReaders, to: &words)
        dump(session.world.heldPhones, to: &words)
        dump(session.desk.journal, to: &words)
    }
}
