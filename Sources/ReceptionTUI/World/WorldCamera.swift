import Basics
import CardReaderSim
import ReceptionDesk

/// How photo and frame come about. A test puts a mark into the pixels here, and looks for it wherever none may be.
struct FaceDrawing {
    var photo: (Face) -> PixelImage = { $0.portrait() }
    var frame: (Face, CameraConditions, inout SeededRandom) -> PixelImage = { face, conditions, random in
        face.frame(under: conditions, random: &random)
    }
}

/// What the camera sees, and what is made of it. Photo and frame are drawn when they are needed and kept nowhere.
extension World {
    /// The holder, or somebody else; nil when the camera fails.
    ///
    /// A reader looks for a while: of several frames the one most like the photo counts, for the holder. Who is not
    /// recognised looks aside, with a photo of ten years ago. Somebody else is one who does not
    /// happen to look like the photo. [assumed] Staff see whoever stands there as they are.
    private func frame(at reader: Int, forStaff: Bool = false) -> PixelImage? {
        guard let person = onReaders[reader].flatMap({ people[$0.person] }), let card = person.card,
            let face = person.face
        else { return nil }
        let nextFace = nextFaces[reader]
        if nextFace == .another { onReaders[reader]?.isWithAnother = true }
        let isAnother = onReaders[reader]?.isWithAnother == true
        let outcome = isAnother ? .another : nextFace ?? card.face
        guard outcome != .cameraFails, faults.strike(CameraFails.self, at: reader) == nil else { return nil }
        let isDark = faults.strike(CameraDark.self, at: reader) != nil
        let conditions: CameraConditions = isDark ? .dark : .ordinary
        let photo = drawing.photo(face)
        switch outcome {
        case .matches, .cameraFails:
            let looks = isDark ? World.looksInTheDark : World.looks
            let frames = (0..<looks).map { _ in drawing.frame(face, conditions, &random) }
            return World.ranked(frames, against: photo).last
        case .differs where forStaff: return drawing.frame(face, .aged, &random)
        case .differs: return notRecognised(face, photo)
        case .another:
            let others = (1...UInt64(World.looks)).map {
                drawing.frame(Face(seed: face.seed &+ $0, age: face.age, sex: face.sex), conditions, &random)
            }
            return World.ranked(others, against: photo).first
        }
    }

    /// The holder, ten years after the photo, who looks past the camera and farther so from look to look, until a picture is
    /// no longer like the photo.
    private func notRecognised(_ face: Face, _ photo: PixelImage) -> PixelImage? {
        var aside = CameraConditions.turned
        aside.yearsSincePhoto = CameraConditions.aged.yearsSincePhoto
        var frame: PixelImage?
        for look in 0..<World.looksAside {
            if look == World.looksAside / 2 { aside.size = CameraConditions.far.size }
            let next = drawing.frame(face, aside, &random)
            if !FaceComparison.isSamePerson(score: FaceComparison.score(photo, next)) { return next }
            aside.angle += World.degreesFurther
            frame = next
        }
        return frame
    }

    /// From the least like the photo to the most; each compared once.
    private static func ranked(_ frames: [PixelImage], against photo: PixelImage) -> [PixelImage] {
        frames.map { (frame: $0, score: FaceComparison.score(photo, $0)) }.sorted { $0.score < $1.score }.map(\.frame)
    }

    /// Frames the reader looks at in one try. [assumed]
    private static let looks = 4
    /// Looks of somebody who looks aside, and by how much more each time, in degrees. [assumed]
    private static let looksAside = 12
    private static let degreesFurther = 3.0
    /// In the dark each picture takes longer. [assumed]
    private static let looksInTheDark = 1

    func takeFrame(at reader: Int) -> [DeskEvent] {
        guard let frame = frame(at: reader) else { return [] }
        onReaders[reader]?.frame = frame
        return [.frameTaken(frame, at: reader)]
    }

    /// The result only: it goes to the chip, which counts, and to the reader.
    func compare(at reader: Int) throws(Failure) -> [DeskEvent] {
        defer { onReaders[reader]?.frame = nil }
        guard var placed = onReaders[reader], let person = people[placed.person],
            let photo = placed.chip.surface.photo.map(drawing.photo), let frame = placed.frame
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
        guard let photo = onReaders[reader]?.chip.surface.photo.map(drawing.photo) else { return [] }
        return [.photosShown(chip: photo, frame: frame(at: reader, forStaff: true) ?? .none, at: reader)]
    }
}

extension Person {
    /// The face on the card's photo: of the age at which the card was issued.
    var face: Face? {
        guard let card else { return nil }
        let sex = CardText.Sex(rawValue: sex.rawValue)
        return Face(
            seed: card.faceSeed, age: max(CardValidity.ageAtIssue(cardUntil: card.cardUntil, birth: birth), 0), sex: sex
        )
    }
}
