/// The outlines of a face that others lie along: the head, and the hair behind and before it.
struct FaceOutline: Sendable {
    let features: FaceFeatures

    /// The lower end of the nose, and the line between the lips.
    var tip: Double { features.eyes.line + features.nose.length }
    var mouthLine: Double { tip + features.mouth.gap }

    /// Distance to the outline of the head.
    func head(_ x: Double, _ y: Double) -> Double {
        let head = features.head
        guard y > 0 else { return Shape.oval(x, y, head.width, head.crown, square: 0.35) }
        return Shape.oval(x, y, headWidth(at: y), head.chin, square: 0.3 + 0.6 * head.jaw)
    }

    /// Half the width of the head, before its corners are rounded.
    func headWidth(at y: Double) -> Double {
        let head = features.head
        guard y > 0 else { return head.width }
        let share = y / head.chin
        return head.width * (1 - head.taper * share * share) * (1 + 0.05 * head.cheeks * share * (1 - share) * 4)
    }
}

extension FaceOutline {
    /// Outside of the hair at the sides and above.
    func cap(_ x: Double, _ y: Double) -> Double {
        let (hair, head) = (features.hair, features.head)
        let width = head.width + hair.side + 0.025
        let ruffle = hair.curl * 0.022 * (Shape.wave(x * 3.1 + y * 2.3) + Shape.wave(y * 4.3 - x * 1.7))
        if y < 0 { return Shape.oval(x, y, width, head.crown + hair.top, square: 0.4) + ruffle }
        return abs(x) - width - hair.flare * y + ruffle
    }

    var isTied: Bool { features.hair.tied != .loose }
    var fallsTo: Double { isTied ? -0.02 : features.hair.length }

    /// Distance to the hair before the head: above the fringe's edge, and at the sides.
    func inFront(_ x: Double, _ y: Double) -> Double {
        let hair = features.hair
        let outside = cap(x, y)
        let end = fallsTo
        let inner = headWidth(at: y) * (1 - (isTied ? 0.03 : hair.over) - 0.02) - (y > 0.2 ? (y - 0.2) * 0.1 : 0)
        // Cut short, it narrows to the ear.
        let narrowing = hair.showsEars && !isTied ? max(0, y + 0.25) * 0.16 : 0
        var beside = max(inner + narrowing - abs(x), y - end)
        // Where the head narrows to the crown, the sides end in the fringe.
        beside = max(beside, -0.3 - y)
        return max(outside, min(y - hairline(x), beside))
    }

    /// The lower edge of the hair above the forehead.
    func hairline(_ x: Double) -> Double {
        let (hair, head) = (features.hair, features.head)
        let u = x / head.width
        let side = abs(u)
        let root = -head.crown * hair.line
        let brow = features.eyes.line - features.brows.gap + 0.01
        let past = max(0, side - 0.7)
        let ruffle = hair.curl * 0.03 * Shape.wave(u * 2.7 + 0.3)
        switch hair.fringe {
        case .back:
            let temple = 1 - (side - 0.52) * (side - 0.52) / 0.07
            return root + 0.02 * u * u - hair.temples * 0.15 * max(0, temple) + 5.5 * past * past + ruffle
        case .straight:
            return root + (brow + 0.03 - root) * (0.62 + 0.42 * min(hair.fall, 1)) + 0.06 * u * u + past * past + ruffle
        case .tufts:
            return root + (brow - root) * (0.25 + 0.65 * hair.fall) + 0.045 * Shape.wave(u * 2.2 + hair.parting)
                + 3 * past * past + ruffle
        case .parted:
            let reach = u < hair.parting ? 1 + hair.parting : 1 - hair.parting
            let away = abs(u - hair.parting) / max(reach, 0.2)
            return root - 0.03 + away * away.squareRoot() * (0.12 + 0.3 * hair.fall * reach.limited(0.4, 1.4)) + ruffle
        }
    }
}
