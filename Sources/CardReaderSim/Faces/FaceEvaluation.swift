import Basics

/// How often the comparison errs, measured on people drawn for it: their photos against frames of themselves and of
/// others.
///
/// It is cut into pieces, so that a caller may share them out among threads: first `photo(of:)` for each of `pool`, then
/// `counts(of:photos:)` for each of `people`, added up in any order.
public struct FaceEvaluation: Sendable {
    /// On the people of this seed the weights and the threshold of the comparison were fixed; rates are reported on
    /// others.
    public static let tuningSeed: UInt64 = 77

    /// Photos of others that each frame is compared with.
    public static func impostors(in situation: CameraSituation) -> Int { situation == .ordinary ? 20 : 5 }

    public let people: Int
    public let seed: UInt64
    public let situations: [CameraSituation]
    /// Pixels across and down of photos and frames.
    public let side: Int

    public init(
        people: Int, seed: UInt64, situations: [CameraSituation] = CameraSituation.allCases, side: Int = Face.side
    ) {
        self.people = people
        self.seed = seed
        self.situations = situations
        self.side = side
    }

    /// Those whose photos are needed. Where there are few people, some more stand by as others.
    public var pool: Int { max(people, Self.impostors(in: .ordinary) + 1) }

    public var isOnTuningSeed: Bool { seed == Self.tuningSeed }

    public func face(_ index: Int) -> Face {
        var random = SeededRandom(seed: seed, purpose: "people to evaluate \(index)")
        return Face(seed: random.next())
    }

    /// The photo of one of the pool, made ready to be compared.
    public func photo(of index: Int) -> ComparablePhoto {
        ComparablePhoto(templates: FaceTemplates(face(index).portrait(width: side, height: side)))
    }

    /// One frame of a person in each situation, against their own photo and against those of the next in the pool.
    public func counts(of index: Int, photos: [ComparablePhoto]) -> [CameraSituation: ScoreCounts] {
        Dictionary(
            uniqueKeysWithValues: situations.map { situation in
                var random = SeededRandom(seed: seed, purpose: "frame \(index) \(situation.rawValue)")
                let frame = FaceView(
                    face(index).frame(under: situation.conditions, random: &random, width: side, height: side))
                var counts = ScoreCounts()
                counts.add(genuine: FaceComparison.score(photos[index].templates, frame))
                for step in 1...Self.impostors(in: situation) {
                    let other = photos[(index + step) % photos.count]
                    counts.add(impostor: FaceComparison.score(other.templates, frame))
                }
                return (situation, counts)
            })
    }
}

/// A photo as a comparison keeps it.
public struct ComparablePhoto: Sendable {
    let templates: FaceTemplates
}
