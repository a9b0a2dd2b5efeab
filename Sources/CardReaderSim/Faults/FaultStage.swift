import Basics

/// How far a visit at the reader has come when a fault of the device strikes.
public enum FaultStage: String, Hashable, Sendable, CaseIterable {
    /// At once, whatever goes on.
    case now
    /// As soon as a card or a phone is read.
    case placed
    /// While a PIN is asked for, faces are compared or staff compare.
    case proving
    /// With a question of consent on the screen.
    case consent
    /// While the answer of the centre is awaited.
    case sending
}

/// A fault that befalls the device itself, at some stage of a visit.
public protocol DeviceFault: Fault {
    /// When it strikes.
    var stage: FaultStage { get }
    /// What it does to the reader.
    var event: ReaderEvent { get }
    /// Seconds after which it is over by itself, and what ends it; nil where somebody has to do something.
    var ending: (event: ReaderEvent, seconds: Int)? { get }
}

extension DeviceFault {
    public var ending: (event: ReaderEvent, seconds: Int)? { nil }
}

/// The faults of reader, chip and camera, in the order of lists.
public enum ReaderFaults {
    public static let all: [any Fault.Type] = [
        Unplugged.self, Frozen.self, WillNotStart.self, CameraDark.self, CameraFails.self, ChipUnreadable.self,
        SlowReader.self, DropsMidWay.self, UpdateAtABadMoment.self,
    ]
}
