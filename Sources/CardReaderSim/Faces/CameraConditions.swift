/// Under what a camera sees somebody. How much of each is met in a waiting room is a choice of this project (assumed).
public struct CameraConditions: Hashable, Sendable {
    public enum Light: Hashable, Sendable {
        /// Lamps and a window: brighter from one side or the other, warmer or cooler.
        case ordinary
        /// Too little for the camera: what it gives is dim, grainy and pale.
        case dark
    }

    public enum Glasses: Hashable, Sendable {
        case asInPhoto
        /// Who wears some in the photo comes without, and the other way round.
        case changed
    }

    public var light = Light.ordinary
    /// Size of the face, 1 as in the photo: nearer is larger.
    public var size = 0.92...1.1
    /// How far the head is turned or bowed at most, in degrees.
    public var angle = 6.0
    public var glasses = Glasses.asInPhoto
    public var isMasked = false
    /// Years between the photo and today.
    public var yearsSincePhoto = 0...5

    public init() {}

    /// Somebody who stands where the reader asks them to, in ordinary light.
    public static let ordinary = CameraConditions()
    public static let masked = changed { $0.isMasked = true }
    public static let dark = changed { $0.light = .dark }
    public static let glassesChanged = changed { $0.glasses = .changed }
    /// At the end of a card's ten years.
    public static let aged = changed { $0.yearsSincePhoto = 8...10 }
    /// Looking aside or down, as from a wheelchair or past the camera.
    public static let turned = changed { $0.angle = 22 }
    public static let far = changed { $0.size = 0.55...0.7 }

    private static func changed(_ change: (inout CameraConditions) -> Void) -> CameraConditions {
        var conditions = CameraConditions()
        change(&conditions)
        return conditions
    }
}

/// The conditions by name, as a command line and a table have them.
public enum CameraSituation: String, Hashable, Sendable, CaseIterable {
    case ordinary, masked, dark, glasses, aged, turned, far

    public var conditions: CameraConditions {
        switch self {
        case .ordinary: .ordinary
        case .masked: .masked
        case .dark: .dark
        case .glasses: .glassesChanged
        case .aged: .aged
        case .turned: .turned
        case .far: .far
        }
    }
}
