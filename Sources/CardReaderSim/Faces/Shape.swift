/// Distances of points to outlines, inside negative: exact near the outline, where alone it matters.
enum Shape {
    /// An ellipse, or where `square` is above 0 one with fuller corners (a squircle).
    static func oval(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, square: Double = 0
    ) -> Double {
        let (u, v) = (x / width, y / height)
        let (uu, vv) = (u * u, v * v)
        let ss = square * square
        let value = uu + vv - ss * uu * vv
        let (slopeX, slopeY) = (u * (1 - ss * vv) / width, v * (1 - ss * uu) / height)
        let slope = (slopeX * slopeX + slopeY * slopeY).squareRoot() * 2
        if slope < 1e-6 { return value < 1 ? -1 : 1 }
        // Beyond the corners of a squircle the formula turns back.
        if ss > 0, uu > 1 || vv > 1 { return max(abs(x) - width, abs(y) - height, (value - 1) / slope) }
        return (value - 1) / slope
    }

    /// A thick line between two points.
    static func stroke(
        _ x: Double, _ y: Double, from start: (Double, Double), to end: (Double, Double), _ half: Double
    ) -> Double {
        let (dx, dy) = (end.0 - start.0, end.1 - start.1)
        let along = (((x - start.0) * dx + (y - start.1) * dy) / (dx * dx + dy * dy)).limited(0, 1)
        let (awayX, awayY) = (x - start.0 - along * dx, y - start.1 - along * dy)
        return (awayX * awayX + awayY * awayY).squareRoot() - half
    }

    /// A wave between -1 and 1 that repeats every 1, smooth, without a sine.
    static func wave(_ t: Double) -> Double {
        let part = t - t.rounded(.down)
        return part < 0.5 ? 16 * part * (0.5 - part) : -16 * (part - 0.5) * (1 - part)
    }
}
