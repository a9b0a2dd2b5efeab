/// A picture while it is being painted: for every pixel the place of the face that it shows, and its colour so far.
///
/// Shapes are told by the distance of a point to their outline, inside negative, and laid on with edges as wide as a
/// pixel, so that one question a pixel is enough. The loops count by hand: tests run without optimisation.
struct FaceCanvas {
    /// Part of the face within which a shape lies.
    struct Box {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        static let all = Box(left: -9, top: -9, right: 9, bottom: 9)

        static func around(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Box {
            Box(left: x - width, top: y - height, right: x + width, bottom: y + height)
        }
    }

    struct Place {
        var x: Double
        var y: Double
    }

    let width: Int
    let height: Int
    /// Size of a pixel on the face.
    let pixel: Double
    private(set) var places: ContiguousArray<Place>
    private(set) var tints: ContiguousArray<Tint>
    private let pose: Pose
    /// By how much turning may move a point.
    private let reach: Double

    init(width: Int, height: Int, pose: Pose, relief: FaceRelief, background: Tint) {
        self.width = width
        self.height = height
        self.pose = pose
        pixel = 2 / (Double(width) * pose.size)
        reach = 0.6 * max(abs(pose.turn), abs(pose.nod)) + pixel * 2 + 0.02
        tints = ContiguousArray(repeating: background, count: width * height)
        places = []
        places.reserveCapacity(width * height)
        let cosine = 1 - pose.tilt * pose.tilt / 2
        let (narrower, shorter) = (1 - pose.turn * pose.turn / 2, 1 - pose.nod * pose.nod / 2)
        let isTurned = pose.turn != 0 || pose.nod != 0
        var row = 0
        while row < height {
            let down = ((Double(row) + 0.5) / Double(height) * 2 - 1 - pose.down) / pose.size
            var column = 0
            while column < width {
                let across = ((Double(column) + 0.5) / Double(width) * 2 - 1 - pose.right) / pose.size
                let x = across * cosine + down * pose.tilt
                let y = down * cosine - across * pose.tilt
                var place = Place(x: x, y: y)
                if isTurned {
                    // What stands out moves with the turn; where a point came from is found by going back step by step.
                    var step = 0
                    while step < 3 {
                        let out = relief.form(place.x, place.y)
                        place = Place(x: (x - pose.turn * out) / narrower, y: (y - pose.nod * out) / shorter)
                        step += 1
                    }
                }
                places.append(place)
                column += 1
            }
            row += 1
        }
    }

    /// Lays a colour on where `distance` is negative, `softness` pixels wide at the edge.
    mutating func fill(
        _ box: Box = .all, _ tint: Tint, _ opacity: Double = 1, softness: Double = 1,
        _ distance: (_ x: Double, _ y: Double) -> Double
    ) {
        let edge = pixel * softness
        paint(box) { x, y in
            let share = 0.5 - distance(x, y) / edge
            return share <= 0 ? nil : (tint, min(share, 1) * opacity)
        }
    }

    /// Lays a colour on that fades from the middle of an ellipse to its rim.
    mutating func glow(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ tint: Tint, _ opacity: Double) {
        paint(.around(x, y, width, height)) { px, py in
            let across = (px - x) / width
            let down = (py - y) / height
            let left = 1 - across * across - down * down
            return left <= 0 ? nil : (tint, left * opacity)
        }
    }

    /// Asks for every pixel of the box for a colour and its share.
    mutating func paint(_ box: Box, _ colour: (_ x: Double, _ y: Double) -> (tint: Tint, share: Double)?) {
        let (rows, columns) = pixels(of: box)
        guard !rows.isEmpty, !columns.isEmpty else { return }
        let width = width
        places.withUnsafeBufferPointer { places in
            tints.withUnsafeMutableBufferPointer { tints in
                let (from, to) = (places.baseAddress!, tints.baseAddress!)
                var row = rows.lowerBound
                while row < rows.upperBound {
                    var index = row * width + columns.lowerBound
                    let end = row * width + columns.upperBound
                    while index < end {
                        let place = from[index]
                        if place.x >= box.left, place.x <= box.right, place.y >= box.top, place.y <= box.bottom,
                            let (tint, share) = colour(place.x, place.y)
                        {
                            to[index] = share >= 1 ? tint : to[index].mixed(with: tint, share)
                        }
                        index += 1
                    }
                    row += 1
                }
            }
        }
    }

    /// Multiplies every pixel by the light there.
    mutating func light(_ factor: (_ index: Int) -> Tint) {
        var index = 0
        while index < tints.count {
            tints[index] = tints[index].times(factor(index))
            index += 1
        }
    }

    /// Rows and columns that may show a part of the box, however the head is turned.
    private func pixels(of box: Box) -> (Range<Int>, Range<Int>) {
        let middle = Place(x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
        let tilted = abs(pose.tilt)
        let across = (box.right - box.left) / 2 + reach + tilted * ((box.bottom - box.top) / 2)
        let down = (box.bottom - box.top) / 2 + reach + tilted * ((box.right - box.left) / 2)
        let x = (middle.x - middle.y * pose.tilt) * pose.size + pose.right
        let y = (middle.y + middle.x * pose.tilt) * pose.size + pose.down
        return (
            Self.range(y, down * pose.size, of: height), Self.range(x, across * pose.size, of: width)
        )
    }

    private static func range(_ middle: Double, _ half: Double, of count: Int) -> Range<Int> {
        let low = ((middle - half + 1) / 2 * Double(count)).limited(0, Double(count))
        let high = ((middle + half + 1) / 2 * Double(count) + 1).limited(0, Double(count))
        return Int(low)..<max(Int(low), Int(high))
    }
}
