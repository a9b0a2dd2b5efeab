import Basics

/// Compares the photo of a card with a camera's frame, from their pixels alone.
///
/// Method: template matching. The photo is laid over the frame, shifted, resized and tilted where they agree most; then
/// eyes, nose, mouth and the outline of the hair are compared one by one, each moved a little further on its own. What
/// is compared are slopes of brightness, normalised by their surroundings, and agreement is their normalised
/// correlation. After Brunelli and Poggio, Face Recognition: Features versus Templates, IEEE Transactions on Pattern
/// Analysis and Machine Intelligence 15 (10), 1993 [found]; that hair is a part, the weights and all sizes are choices
/// of this project [assumed]. It says nothing about any real reader.
public enum FaceComparison {
    /// Scores at or above it count as the same person. Fixed on the people of `FaceEvaluation.tuningSeed` in ordinary
    /// light.
    public static let threshold = 725

    /// Thousandths, 0…1000; 1000 is identical. Pictures of any size; an empty one agrees with nothing.
    public static func score(_ photo: PixelImage, _ frame: PixelImage) -> Int {
        guard !photo.isEmpty, !frame.isEmpty else { return 0 }
        return score(FaceTemplates(photo), FaceView(frame))
    }

    public static func isSamePerson(score: Int) -> Bool { score >= threshold }

    static func score(_ photo: FaceTemplates, _ frame: FaceView) -> Int {
        let agreements = agreements(photo, frame)
        let sum = FacePart.allCases.reduce(Float(0)) { $0 + $1.weight * agreements[$1.rawValue] }
        return Int((max(0, sum) * 1000).rounded())
    }

    /// How far each part agrees, -1…1, by the numbers of `FacePart`.
    static func agreements(_ photo: FaceTemplates, _ frame: FaceView) -> [Float] {
        let whole = Alignment.best(of: photo, over: frame)
        return FacePart.allCases.map { part in
            let (template, grid) = (photo.parts[part.rawValue], frame.grid(for: part))
            return places(around: whole).reduce(Float(-1)) { max($0, template.agreement(with: grid, $1)) }
        }
    }

    private static let steps = (-2...2).flatMap { down in
        (-2...2).map { right in (right: right, down: down) }.filter { abs($0.right) + abs(down) <= 2 }
    }

    /// Where a part may lie once the whole is laid: up to two cells of the fine grid aside, as a turned head has it.
    private static func places(around whole: Alignment) -> [Alignment] {
        let cell = 2 / Float(FaceView.fineSide)
        return steps.map { whole.moved(Float($0.right) * cell, Float($0.down) * cell) }
    }
}
