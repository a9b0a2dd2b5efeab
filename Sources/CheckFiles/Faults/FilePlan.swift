import Basics

/// What is put where, and when: a plan that the shell carries out. Without a fault it is one file, at once, in whole.
public struct FilePlan: Hashable, Sendable {
    /// A file that appears.
    public struct Delivery: Hashable, Sendable {
        /// Without a folder.
        public var name: String
        public var bytes: [UInt8]
        /// Seconds after the answer was ready.
        public var delay: Int
        /// Where it is set, the file stands half-written for a while.
        public var half: Half?

        public init(name: String, bytes: [UInt8], delay: Int = 0, half: Half? = nil) {
            self.name = name
            self.bytes = bytes
            self.delay = delay
            self.half = half
        }
    }

    /// A file of which the beginning stands alone under its real name before the rest follows.
    public struct Half: Hashable, Sendable {
        /// Bytes of the beginning.
        public var count: Int
        /// For which it stands alone.
        public var seconds: Int
    }

    /// In the order of delays; none where nothing is answered.
    public var deliveries: [Delivery]

    public init(name: String, bytes: [UInt8]) { deliveries = [Delivery(name: name, bytes: bytes)] }

    /// The plan as a fault has it.
    public func struck(by fault: any FileFault, _ random: inout SeededRandom) -> FilePlan {
        var plan = self
        fault.strike(&plan, &random)
        plan.deliveries.sort { $0.delay < $1.delay }
        return plan
    }
}

/// A fault of the folder: something is wrong with the file that answers, or with when it comes.
public protocol FileFault: Fault {
    func strike(_ plan: inout FilePlan, _ random: inout SeededRandom)
}

extension FilePlan {
    /// Changes the elements of every file; one that cannot be read stays as it is.
    mutating func edit(_ change: (inout FileElement) -> Void) {
        for index in deliveries.indices {
            guard let file = EditableFile(deliveries[index].bytes) else { continue }
            deliveries[index].bytes = file.edited(change)
        }
    }
}
