/// The faults that are armed now. Whoever performs a piece of work asks whether a fault of its kind strikes.
///
/// Chance comes from the seed, so that a run with faults can be repeated. Example: armed with `count=2`,
/// `board.strike(ChipUnreadable.self, at: 1)` answers a fault twice and nil from then on.
public struct FaultBoard: Hashable, Sendable {
    /// In the order of arming.
    public private(set) var armed: [ArmedFault] = []
    /// How often each fault has struck since the start, by its name.
    public private(set) var struck: [String: Int] = [:]
    private var random: SeededRandom

    public init(seed: UInt64) { random = SeededRandom(seed: seed, purpose: "faults") }

    /// Arms a fault; one of the same name at the same reader is replaced. `NoFault` clears all.
    public mutating func arm(_ fault: ArmedFault) {
        guard !(fault.fault is NoFault) else { return clear() }
        armed.removeAll { $0.name == fault.name && $0.reader == fault.reader }
        armed.append(fault)
    }

    public mutating func clear() { armed = [] }

    public mutating func disarm(_ name: String) { armed.removeAll { $0.name == name } }

    /// The fault of that kind, if it strikes now; it is counted then, and gone after its last time.
    ///
    /// - Parameter reader: the number of the reader that the work is done at; nil for work of no reader.
    public mutating func strike<Kind: Fault>(_ kind: Kind.Type, at reader: Int? = nil) -> Kind? {
        strike(at: reader) { $0 is Kind } as? Kind
    }

    /// The first armed fault that is meant, if it strikes now.
    public mutating func strike(at reader: Int?, where isMeant: (any Fault) -> Bool) -> (any Fault)? {
        let candidates = armed.indices.filter {
            isMeant(armed[$0].fault) && (armed[$0].reader == nil || reader == nil || armed[$0].reader == reader)
        }
        for index in candidates where armed[index].percent == 100 || random.below(100) < armed[index].percent {
            let fault = armed[index]
            struck[fault.name, default: 0] += 1
            if let count = fault.count {
                armed[index].count = count - 1
                if count == 1 { armed.remove(at: index) }
            }
            return fault.fault
        }
        return nil
    }
}
