/// A fault, and when it strikes: how many times at most, how likely each time, at which reader.
public struct ArmedFault: Hashable, Sendable {
    public let fault: any Fault
    /// Times it still strikes; nil for every time until it is cleared.
    public internal(set) var count: Int?
    /// Of a hundred times that it could strike, how many it does.
    public let percent: Int
    /// The number of the one reader that is broken; nil for all.
    public let reader: Int?

    public init(_ fault: any Fault, count: Int? = nil, percent: Int = 100, reader: Int? = nil) {
        self.fault = fault
        self.count = count
        self.percent = percent
        self.reader = reader
    }

    /// A fault of `kind` from its attributes as written: its own, and `count=`, `chance=`, `reader=` of every fault.
    public init(_ kind: any Fault.Type, _ words: some Sequence<String>) throws(FaultProblem) {
        var attributes = try FaultAttributes(words)
        let count = try attributes.number("count", in: 1...1000)
        let percent = try attributes.number("chance", in: 1...100) ?? 100
        let reader = try attributes.number("reader", in: 1...9)
        let fault = try kind.init(&attributes)
        try attributes.finish(of: kind.name)
        self.init(fault, count: count, percent: percent, reader: reader)
    }

    public var name: String { type(of: fault).name }

    public static func == (left: ArmedFault, right: ArmedFault) -> Bool {
        AnyHashable(left.fault) == AnyHashable(right.fault) && left.count == right.count
            && left.percent == right.percent && left.reader == right.reader
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(AnyHashable(fault))
        hasher.combine(count)
        hasher.combine(percent)
        hasher.combine(reader)
    }
}
