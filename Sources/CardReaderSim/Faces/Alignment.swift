/// How a photo is laid over a frame.
struct Alignment: Hashable, Sendable {
    /// In half widths of the picture.
    var right: Float = 0
    var down: Float = 0
    var size: Float = 1
    /// Radians, which for small angles is the sine.
    var tilt: Float = 0

    func moved(_ right: Float, _ down: Float) -> Alignment {
        Alignment(right: self.right + right, down: self.down + down, size: size, tilt: tilt)
    }

    /// The best that is found: of places wide apart the best three are bettered on few cells, and the best of these on
    /// all.
    static func best(of photo: FaceTemplates, over frame: FaceView) -> Alignment {
        let near = starts(of: photo, over: frame).map {
            bettered($0, photo.sparseWindow, frame.coarse, from: 1, to: 0.5)
        }.max { $0.agreement < $1.agreement }!
        return bettered(near.place, photo.window, frame.coarse, from: 0.5, to: 0.2).place
    }

    private typealias Found = (place: Alignment, agreement: Float)

    /// Whoever is far away is asked to come nearer; fewer places will do for them.
    private static let places =
        [0.64, 0.8].flatMap { places(size: $0, reach: 2, step: 0.06) }
        + [0.92, 1, 1.08].flatMap { places(size: $0, reach: 3, step: 0.05) }

    private static func places(size: Float, reach: Int, step: Float) -> [Alignment] {
        (-reach...reach).flatMap { down in
            (-reach...reach).map { right in
                Alignment(right: Float(right) * step, down: Float(down) * step, size: size)
            }
        }
    }

    private static func starts(of photo: FaceTemplates, over frame: FaceView) -> [Alignment] {
        let agreements = places.map { photo.sparseWindow.agreement(with: frame.coarse, $0) }
        return places.indices.sorted { agreements[$0] > agreements[$1] }.prefix(3).map { places[$0] }
    }

    /// Goes in each direction as long as it gets better, then in steps of half the length.
    private static func bettered(
        _ start: Alignment, _ template: Template, _ grid: SlopeGrid, from first: Float, to last: Float
    ) -> Found {
        var best: Found = (start, template.agreement(with: grid, start))
        var step = first
        while step >= last {
            let before = best
            for place in before.place.neighbours(step) {
                let agreement = template.agreement(with: grid, place)
                if agreement > best.agreement { best = (place, agreement) }
            }
            if best.agreement <= before.agreement { step /= 2 }
        }
        return best
    }

    /// A step in each direction of position, size and tilt.
    private func neighbours(_ step: Float) -> [Alignment] {
        [-step, step].flatMap { step in
            [
                moved(0.05 * step, 0), moved(0, 0.05 * step),
                Alignment(right: right, down: down, size: size * (1 + 0.05 * step), tilt: tilt),
                Alignment(right: right, down: down, size: size, tilt: tilt + 0.04 * step),
            ]
        }
    }
}
