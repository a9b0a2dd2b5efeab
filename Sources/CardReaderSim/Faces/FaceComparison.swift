import Basics

/// Compares two pictures of faces, from their pixels alone.
///
/// Method: both are reduced to small pictures of brightness, its detail, and two differences of colour. The middle of
/// the first is laid over the second, shifted, resized and tilted step by step as long as they agree better. Agreement
/// is the zero-mean normalised cross-correlation, which brightness and contrast of the light do not change. It is a
/// plain method for a first cut; no figure here says anything about a real reader (assumed throughout).
public enum FaceComparison {
    /// Scores at or above it count as the same person. Chosen where, among 300 fictional people, about as many are not
    /// recognised as are taken for somebody else: some four in a hundred each.
    public static let threshold = 800

    /// Thousandths, 0…1000; 1000 is identical. Pictures of any size; an empty one agrees with nothing.
    public static func score(_ photo: PixelImage, _ frame: PixelImage) -> Int {
        guard !photo.isEmpty, !frame.isEmpty else { return 0 }
        return score(FacePlanes(photo), FacePlanes(frame))
    }

    static func score(_ photo: FacePlanes, _ frame: FacePlanes) -> Int {
        func agreement(_ alignment: Alignment) -> Double { photo.agreement(with: frame, alignment) }
        var (best, bestAgreement) = Alignment.starts.map { ($0, agreement($0)) }.max { $0.1 < $1.1 }!
        var improved = true
        while improved {
            improved = false
            for candidate in best.neighbours {
                let candidateAgreement = agreement(candidate)
                if candidateAgreement > bestAgreement {
                    (best, bestAgreement, improved) = (candidate, candidateAgreement, true)
                }
            }
        }
        return Int(max(0, bestAgreement) * 1000)
    }

    public static func isSamePerson(score: Int) -> Bool { score >= threshold }
}

/// How a photo is laid over a frame, in steps.
struct Alignment: Hashable, Sendable {
    /// Steps of half a cell of the reduced picture.
    var right = 0
    var down = 0
    /// Steps of 3 % in size.
    var size = 0
    /// Steps of a fiftieth of a radian.
    var tilt = 0

    private static let reach = 8

    /// Where the search may begin, wide apart: a search from the middle alone would often stop short of the best.
    static let starts = [-2, 0, 2].flatMap { right in
        [-2, 0, 2].flatMap { down in [-2, 0, 2].map { Alignment(right: right, down: down, size: 0, tilt: $0) } }
    }

    /// One step in each direction, within what a person before the reader does.
    var neighbours: [Alignment] {
        [\Alignment.right, \.down, \.size, \.tilt].flatMap { part in
            [-1, 1].map { step in
                var moved = self
                moved[keyPath: part] += step
                return moved
            }
        }
        .filter { max(abs($0.right), abs($0.down), abs($0.size), abs($0.tilt)) <= Self.reach }
    }

    var scale: Double { 1 + 0.03 * Double(size) }
    /// Radians, which for small angles is the sine.
    var tilted: Double { 0.02 * Double(tilt) }
}
