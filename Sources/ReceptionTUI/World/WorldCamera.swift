import Basics
import CardReaderSim
import ReceptionDesk

/// What the camera sees, and what is made of it. Photo and frame are drawn when they are needed and kept nowhere.
extension World {
    /// The holder, or somebody else; nil when the camera fails.
    ///
    /// A reader looks for a while: of several frames the one most like the photo counts, for the holder. Somebody else
    /// is one who does not happen to look like the photo. [assumed]
    private func frame(at reader: Int) -> PixelImage? {
        guard let card = onReaders[reader].flatMap({ people[$0.person]?.card }) else { return nil }
        let face = nextFace ?? card.face
        guard face != .cameraFails, faults.strike(CameraFails.self, at: reader) == nil else { return nil }
        let lighting: Lighting = faults.strike(CameraDark.self, at: reader) == nil ? .room : .dark
        let photo = Face(seed: card.faceSeed).portrait()
        switch face {
        case .matches, .cameraFails:
            let frames = (0..<World.looks).map { _ in
                Face(seed: card.faceSeed).frame(random: &random, in: lighting)
            }
            return frames.max { FaceComparison.score(photo, $0) < FaceComparison.score(photo, $1) }
        case .differs:
            let others = (1...UInt64(World.looks)).map {
                Face(seed: card.faceSeed &+ $0).frame(random: &random, in: lighting)
            }
            return others.min { FaceComparison.score(photo, $0) < FaceComparison.score(photo, $1) }
        }
    }

    /// Frames the reader looks at in one try. [assumed]
    private static let looks = 4

    func takeFrame(at reader: Int) -> [DeskEvent] {
        guard let frame = frame(at: reader) else { return [] }
        onReaders[reader]?.frame = frame
        return [.frameTaken(frame, at: reader)]
    }

    /// The result only: it goes to the chip, which counts, and to the reader.
    func compare(at reader: Int) throws(Failure) -> [DeskEvent] {
        defer { onReaders[reader]?.frame = nil }
        guard var placed = onReaders[reader], let person = people[placed.person],
            let photo = placed.chip.surface.photo?.portrait(), let frame = placed.frame
        else {
            return [.reader(.cameraFailed, at: reader)]
        }
        let score = FaceComparison.score(photo, frame)
        let result = placed.chip.countFace(matched: FaceComparison.isSamePerson(score: score))
        onReaders[reader] = placed
        try chips.keep(placed.chip, of: person)
        switch result {
        case .accepted: return [.reader(.faceMatched(score: score), at: reader)]
        case .refused(let triesLeft): return [.reader(.faceDiffered(score: score, triesLeft: triesLeft), at: reader)]
        case .locked: return [.reader(.faceDiffered(score: score, triesLeft: 0), at: reader)]
        }
    }

    func photos(at reader: Int) -> [DeskEvent] {
        guard let photo = onReaders[reader]?.chip.surface.photo?.portrait() else { return [] }
        return [.photosShown(chip: photo, frame: frame(at: reader) ?? .none, at: reader)]
    }
}
