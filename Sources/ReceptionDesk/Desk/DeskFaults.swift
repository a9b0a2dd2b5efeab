import Basics
import Screens

/// The trainer's screen of faults: what is armed here breaks for whoever is at the counter.
extension Desk {
    mutating func perform(_ act: Act, onFault row: Int) -> [DeskEffect] {
        let last = FaultList.all.count - 1
        switch act {
        case .up: popUp = .faults(row: max(0, row - 1))
        case .down: popUp = .faults(row: min(last, row + 1))
        case .confirm: return armOrDisarm(row)
        case .clearFaults: return [.armFault(ArmedFault(NoFault()))]
        default: return notHere(act)
        }
        return []
    }

    /// A digit arms the fault for so many times.
    mutating func arm(_ row: Int, times count: Int) -> [DeskEffect] {
        guard count > 0, let fault = FaultList.withDefaults(FaultList.all[row]) else { return [] }
        return [.armFault(ArmedFault(fault, count: count))]
    }

    private mutating func armOrDisarm(_ row: Int) -> [DeskEffect] {
        let kind = FaultList.all[row]
        guard !faults.contains(where: { $0.name == kind.name }) else { return [.disarmFault(name: kind.name)] }
        return FaultList.withDefaults(kind).map { [.armFault(ArmedFault($0))] } ?? []
    }
}

extension FaultList {
    /// A fault of that kind with all attributes left out; every fault can be written so, and a test does.
    static func withDefaults(_ kind: any Fault.Type) -> (any Fault)? { try? armed([kind.name]).fault }
}
